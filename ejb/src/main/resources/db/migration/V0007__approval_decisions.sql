create table approval (
  id           text primary key,
  subject_type text not null check (subject_type in ('message', 'template_version')),
  subject_id   text not null,
  incident_id  text references incident(id),
  incident_reference text,
  title        text not null,
  text_sha256  text not null,
  requested_by text not null references app_user(id),
  requested_at timestamptz not null,
  due_at       timestamptz not null,
  escalated_at timestamptz,
  status       text not null check (status in ('open', 'approved', 'changes_requested', 'refused', 'withdrawn')),
  decided_by   text references app_user(id),
  decided_at   timestamptz,
  comment      text,
  version      bigint not null default 1
);
create unique index approval_one_open on approval (subject_type, subject_id) where status = 'open';
create index approval_inbox on approval (due_at) where status = 'open';
create index approval_subject on approval (subject_type, subject_id, requested_at);

-- Nobody listed here may decide (four eyes).
create table approval_author (
  approval_id text not null references approval(id) on delete cascade,
  user_id     text not null references app_user(id),
  primary key (approval_id, user_id)
);
