-- What the public is told a story about: an incident, or maintenance that is planned. Messages, publications and
-- requests to approve belong to a story; the columns that name it keep their old name, incident_id.
create table story (
  id   text primary key,
  kind text not null check (kind in ('incident', 'maintenance'))
);
insert into story (id, kind) select id, 'incident' from incident;

create function story_begins() returns trigger language plpgsql as $$
begin
  insert into story (id, kind) values (new.id, tg_argv[0]);
  return new;
end $$;

create trigger incident_story before insert on incident for each row execute function story_begins('incident');

alter table message drop constraint message_incident_id_fkey,
  add constraint message_story foreign key (incident_id) references story(id);
alter table publication drop constraint publication_incident_id_fkey,
  add constraint publication_story foreign key (incident_id) references story(id);
alter table approval drop constraint approval_incident_id_fkey,
  add constraint approval_story foreign key (incident_id) references story(id);

alter table message drop constraint message_phase_check, add constraint message_phase_check check (phase in
  ('first_contact', 'update', 'holding', 'resolution', 'postmortem', 'maintenance_announcement',
   'maintenance_reminder', 'maintenance_started', 'maintenance_update', 'maintenance_completed',
   'maintenance_cancelled'));
alter table template drop constraint template_phase_check, add constraint template_phase_check check (phase in
  ('first_contact', 'update', 'holding', 'resolution', 'postmortem', 'maintenance_announcement',
   'maintenance_reminder', 'maintenance_started', 'maintenance_update', 'maintenance_completed',
   'maintenance_cancelled'));

create table maintenance_reference_counter (
  year int primary key,
  last int not null
);

create table maintenance (
  id               text primary key,
  reference        text not null unique,
  title            text not null check (length(title) between 1 and 255),
  status           text not null check (status in
    ('scheduled', 'in_progress', 'verifying', 'completed', 'cancelled')),
  starts_at        timestamptz not null,
  ends_at          timestamptz not null,
  -- in which the window was written down, and in which it comes again
  time_zone        text not null,
  -- RRULE of RFC 5545, without DTSTART
  recurrence       text,
  -- where the rule puts this occurrence, even if it was moved
  rule_start       timestamptz not null,
  -- the occurrence that this one follows
  follows          text unique references maintenance(id),
  lead             text not null references app_user(id),
  scheduled_by     text not null references app_user(id),
  starts_by_itself boolean not null,
  ends_by_itself   boolean not null,
  verify_minutes   int not null check (verify_minutes between 1 and 1440),
  -- reminders before this moment are no longer owed
  reminded_through timestamptz not null,
  -- when the public first heard of it; before, it is known inside only
  announced_at     timestamptz,
  started_at       timestamptz,
  verifying_at     timestamptz,
  completed_at     timestamptz,
  cancelled_at     timestamptz,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  -- raised with each change that calendars have to know (RFC 5545, 3.8.7.4)
  sequence         int not null default 0,
  version          bigint not null default 1,
  check (ends_at > starts_at)
);
create index maintenance_starts on maintenance (starts_at desc);
create index maintenance_open on maintenance (starts_at) where status in ('scheduled', 'in_progress', 'verifying');
create trigger maintenance_story before insert on maintenance for each row execute function story_begins('maintenance');

create table maintenance_component (
  maintenance_id text not null references maintenance(id) on delete cascade,
  component_id   text not null references component(id),
  primary key (maintenance_id, component_id)
);

-- How long before the start people are reminded.
create table maintenance_reminder (
  maintenance_id text not null references maintenance(id) on delete cascade,
  minutes_before int not null check (minutes_before > 0),
  primary key (maintenance_id, minutes_before)
);

-- What was said in public: one row per published message, one text per language.
create table maintenance_update (
  id             text primary key,
  maintenance_id text not null references maintenance(id),
  message_id     text not null unique references message(id),
  status         text not null,
  published_at   timestamptz not null
);
create index maintenance_update_maintenance on maintenance_update (maintenance_id, published_at desc);

create table maintenance_update_text (
  update_id text not null references maintenance_update(id) on delete cascade,
  language  text not null,
  title     text not null,
  body      text not null,
  primary key (update_id, language)
);

-- The internal story: human acts, workflow steps, reminders.
create table maintenance_entry (
  id             bigint generated always as identity primary key,
  maintenance_id text not null references maintenance(id),
  at             timestamptz not null,
  actor_name     text not null,
  kind           text not null,
  detail         text not null
);
create index maintenance_entry_maintenance on maintenance_entry (maintenance_id, at);
