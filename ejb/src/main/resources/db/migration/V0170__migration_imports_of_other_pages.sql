-- Imports of another Statuspage page. What is read lies here first; it is taken over once a manager approved it.
create table migration (
  id           text primary key,
  source       text not null,
  started_by   text not null references app_user(id),
  started_at   timestamptz not null,
  state        text not null check (state in ('reading', 'awaiting_approval', 'taking_over', 'stopped', 'cancelled',
    'done')),
  -- what a stopped one goes on with
  resumes_as   text,
  -- of the words that were read, in their order; the approval is for exactly these
  words_sha256 text,
  approved_by  text references app_user(id),
  approved_at  timestamptz,
  not_before   timestamptz,
  reason       text,
  ended_at     timestamptz
);

-- Addresses to read, in this order.
create table migration_address (
  migration_id text not null references migration(id) on delete cascade,
  number       bigint generated always as identity,
  address      text not null,
  done         boolean not null default false,
  problem      text,
  primary key (migration_id, address)
);

-- One thing that was read, and what became of it.
create table migration_item (
  migration_id text not null references migration(id) on delete cascade,
  kind         text not null check (kind in ('group', 'component', 'incident', 'maintenance')),
  old_id       text not null,
  number       bigint generated always as identity,
  name         text not null,
  body         text not null,
  state        text not null default 'waiting' check (state in ('waiting', 'created', 'merged', 'skipped')),
  reason       text,
  primary key (migration_id, kind, old_id)
);
create index migration_item_waiting on migration_item (migration_id, number) where state = 'waiting';

-- What a thing of another page has become here: no second import makes it twice, and its old address leads here.
create table imported_object (
  source       text not null,
  kind         text not null,
  old_id       text not null,
  new_id       text not null,
  migration_id text not null,
  imported_at  timestamptz not null,
  primary key (source, kind, old_id)
);
create index imported_object_old on imported_object (old_id);

-- Words that were imported belong to no message of Herald's.
alter table maintenance_update drop constraint maintenance_update_message_id_fkey;
