create table postmortem (
  incident_id text primary key references incident(id),
  status      text not null check (status in ('draft', 'in_review', 'changes_requested', 'published')),
  message_id  text references message(id),
  updated_at  timestamptz not null,
  version     bigint not null default 1
);

create table postmortem_author (
  incident_id text not null references postmortem(incident_id) on delete cascade,
  user_id     text not null references app_user(id),
  primary key (incident_id, user_id)
);

-- The four parts, in each language: acknowledge, what went wrong and why, what is done, acknowledge again.
create table postmortem_text (
  incident_id     text not null references postmortem(incident_id) on delete cascade,
  language        text not null,
  acknowledgement text not null default '',
  what_happened   text not null default '',
  what_we_do      text not null default '',
  closing         text not null default '',
  primary key (incident_id, language)
);
