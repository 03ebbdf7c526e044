create table incident_reference_counter (
  year int primary key,
  last int not null
);

create table incident (
  id                  text primary key,
  reference           text not null unique,
  title               text not null check (length(title) between 1 and 255),
  kind                text not null check (kind in ('outage', 'degradation', 'security', 'data_loss')),
  severity            text not null references severity(level),
  impact              text not null check (impact in ('none', 'minor', 'major', 'critical')),
  status              text not null check (status in
    ('investigating', 'identified', 'monitoring', 'resolved', 'postmortem')),
  incident_lead       text not null references app_user(id),
  communications_lead text not null references app_user(id),
  declared_by         text not null references app_user(id),
  source              text not null,
  external_reference  text,
  started_at          timestamptz not null,
  declared_at         timestamptz not null,
  first_contact_due   timestamptz,
  first_contact_at    timestamptz,
  cadence_minutes     int,
  next_update_due     timestamptz,
  last_published_at   timestamptz,
  monitoring_at       timestamptz,
  resolved_at         timestamptz,
  postmortem_days     int,
  postmortem_due      timestamptz,
  closed_at           timestamptz,
  updated_at          timestamptz not null,
  version             bigint not null default 1
);
-- Trouble that comes back after its incident was resolved is a new incident, even while a post-mortem is still owed.
create unique index incident_external_reference on incident (source, external_reference)
  where external_reference is not null and resolved_at is null and closed_at is null;
create index incident_open on incident (declared_at desc) where closed_at is null;
create index incident_declared on incident (declared_at desc);

create table incident_component (
  incident_id  text not null references incident(id) on delete cascade,
  component_id text not null references component(id),
  status       text not null,
  primary key (incident_id, component_id)
);

-- What was said in public: one row per published message, one text per language.
create table incident_update (
  id              text primary key,
  incident_id     text not null references incident(id),
  message_id      text not null unique,
  status          text not null,
  next_update_due timestamptz,
  display_at      timestamptz not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null
);
create index incident_update_incident on incident_update (incident_id, display_at desc);

create table incident_update_text (
  update_id text not null references incident_update(id) on delete cascade,
  language  text not null,
  title     text not null,
  body      text not null,
  primary key (update_id, language)
);

create table incident_update_component (
  update_id    text not null references incident_update(id) on delete cascade,
  component_id text not null references component(id),
  old_status   text not null,
  new_status   text not null,
  primary key (update_id, component_id)
);

-- The internal story: human acts, workflow steps, reminders.
create table timeline_entry (
  id          bigint generated always as identity primary key,
  incident_id text not null references incident(id),
  at          timestamptz not null,
  actor_name  text not null,
  kind        text not null,
  detail      text not null
);
create index timeline_entry_incident on timeline_entry (incident_id, at);

-- Idempotency-Key of the REST API: the same key with the same request answers the same incident.
create table idempotency_key (
  token_owner    text not null,
  key            text not null,
  request_sha256 text not null,
  result_id      text not null,
  created_at     timestamptz not null,
  primary key (token_owner, key)
);
