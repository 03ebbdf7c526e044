-- One file of subscribers that somebody imported and answers for.
create table subscriber_import (
  id                 text primary key,
  user_id            text not null references app_user(id),
  started_at         timestamptz not null,
  statement          text not null,
  statement_language text not null,
  source             text not null,
  -- 'stopped' goes on after last_line; everything up to it is done for good
  state              text not null check (state in ('running', 'stopped', 'done')),
  reason             text,
  lines              bigint not null default 0,
  last_line          bigint not null default 0,
  added              bigint not null default 0,
  merged             bigint not null default 0,
  left_alone         bigint not null default 0,
  quarantined        bigint not null default 0,
  bad                bigint not null default 0,
  ended_at           timestamptz
);
create index subscriber_import_running on subscriber_import (started_at) where state = 'running';

-- Good lines on their way; they go when they are done. id and token are those of the subscriber to be.
create table subscriber_import_row (
  import_id     text not null references subscriber_import(id) on delete cascade,
  line          bigint not null,
  subscriber_id text not null,
  token         text not null,
  kind          text not null,
  email         text,
  address       text,
  language      text not null,
  audiences     text[] not null default '{customers}',
  components    text[] not null default '{}',
  groups        text[] not null default '{}',
  minimum_impact text not null default 'none',
  agreed_at     timestamptz,
  agreed_from   text,
  agreed_to     text,
  -- whether an earlier line has the same address
  repeated      boolean not null default false,
  primary key (import_id, line)
);

-- Why lines were not taken; what they said is not kept.
create table subscriber_import_problem (
  import_id text not null references subscriber_import(id) on delete cascade,
  line      bigint not null,
  number    int not null,
  col       text not null,
  code      text not null,
  primary key (import_id, line, number)
);

-- The proof of consent: of which version and in which language the text was, how it was confirmed, by which import.
alter table subscriber
  add column consent_language text,
  add column consent_version text,
  add column confirmed_by text check (confirmed_by in ('link', 'code', 'answer', 'import')),
  add column import_id text references subscriber_import(id);
create index subscriber_import_id on subscriber (import_id) where import_id is not null;
update subscriber set confirmed_by = case kind when 'sms' then 'code' else 'link' end where confirmed_at is not null;
