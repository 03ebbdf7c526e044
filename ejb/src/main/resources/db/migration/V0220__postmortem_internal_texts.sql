-- The version that stays in the house, beside the one that is published: the same four parts in each language.
create table postmortem_internal_text (
  incident_id     text not null references postmortem(incident_id) on delete cascade,
  language        text not null,
  acknowledgement text not null default '',
  what_happened   text not null default '',
  what_we_do      text not null default '',
  closing         text not null default '',
  primary key (incident_id, language)
);
