-- When somebody is away, and who stands in for them meanwhile.
create table absence (
  id         text primary key,
  user_id    text not null references app_user(id),
  deputy_id  text not null references app_user(id),
  starts_at  timestamptz not null,
  ends_at    timestamptz not null check (ends_at > starts_at),
  check (user_id <> deputy_id)
);
create index absence_by_end on absence (ends_at);
