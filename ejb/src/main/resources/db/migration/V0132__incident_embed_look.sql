-- How the widget on other sites looks where its script element does not say so itself.
alter table page_settings
  add column embed_position               text not null default 'bottom-right'
    check (embed_position in ('top-left', 'top-right', 'bottom-left', 'bottom-right')),
  add column embed_incident_background    text,
  add column embed_incident_text          text,
  add column embed_maintenance_background text,
  add column embed_maintenance_text       text;
