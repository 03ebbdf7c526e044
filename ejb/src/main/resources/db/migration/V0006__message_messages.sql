create table message (
  id                  text primary key,
  incident_id         text not null references incident(id),
  phase               text not null check (phase in ('first_contact', 'update', 'holding', 'resolution', 'postmortem')),
  incident_status     text not null,
  template_version_id text references template_version(id),
  status              text not null check (status in
    ('draft', 'awaiting_approval', 'changes_requested', 'refused', 'published', 'withdrawn')),
  approved_wording    boolean,
  gate_policy         text not null check (gate_policy in ('approved_wording_publishes', 'always_one_manager')),
  approval_minutes    int not null check (approval_minutes > 0),
  text_sha256         text not null,
  next_update_minutes int,
  created_by          text not null references app_user(id),
  created_at          timestamptz not null,
  submitted_at        timestamptz,
  submitted_by        text references app_user(id),
  published_at        timestamptz,
  approved_by         text references app_user(id),
  updated_at          timestamptz not null,
  version             bigint not null default 1
);
create index message_incident on message (incident_id, created_at);

create table message_author (
  message_id text not null references message(id) on delete cascade,
  user_id    text not null references app_user(id),
  primary key (message_id, user_id)
);

-- The exact words, per channel and language; body is Markdown.
create table message_variant (
  message_id text not null references message(id) on delete cascade,
  channel    text not null,
  language   text not null,
  title      text not null,
  body       text not null,
  sha256     text not null,
  primary key (message_id, channel, language)
);

-- What was filled in: values by placeholder, and the facts used, under names that begin with '@'.
create table message_placeholder (
  message_id text not null references message(id) on delete cascade,
  name       text not null,
  value      text not null,
  primary key (message_id, name)
);

create table message_component (
  message_id   text not null references message(id) on delete cascade,
  component_id text not null references component(id),
  status       text not null,
  primary key (message_id, component_id)
);
