-- A person keeps what is not sent yet of one publication on one channel waiting, until a person lets it go on.
create table publication_hold (
  publication_id text not null references publication(id) on delete cascade,
  channel        text not null,
  reason         text not null,
  held_by        text not null,
  held_at        timestamptz not null,
  primary key (publication_id, channel)
);

-- The same on the chunks, so that handing out work looks at one index alone and never meets those that wait.
alter table publication_chunk add column on_hold boolean not null default false;
drop index publication_chunk_due;
create index publication_chunk_due on publication_chunk (channel, priority, due_at)
  where due_at < 'infinity' and not on_hold;
