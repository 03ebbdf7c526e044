-- Each call to a web server about a component, as delivery_attempt has those about messages: who never answers is found.
create table notice_attempt (
  id         bigint generated always as identity primary key,
  notice_id  bigint not null references notice(id) on delete cascade,
  started_at timestamptz not null,
  outcome    text not null
);
create index notice_attempt_notice on notice_attempt (notice_id);
create index notice_attempt_started on notice_attempt (started_at);
