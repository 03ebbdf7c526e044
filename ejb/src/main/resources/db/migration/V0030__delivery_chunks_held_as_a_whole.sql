-- A chunk is taken as a whole, so that a row is written twice only: when it is made and when its attempt ended.
alter table publication_chunk
  add column channel     text not null default 'email',
  -- the lower goes first
  add column priority    int not null default 0,
  -- when a row of it wants its next attempt; 'infinity' when none does
  add column due_at      timestamptz not null default 'infinity',
  -- who works on it, and until when it is theirs alone
  add column held_by     text,
  add column lease_until timestamptz,
  drop column handed_out_at;
alter table publication_chunk alter column channel drop default;

update delivery set state = 'pending', not_before = now() where state = 'claimed';
update publication_chunk c set channel = d.channel, due_at = d.due_at
from (select publication_id, chunk, max(channel) as channel,
        coalesce(min(not_before) filter (where state in ('pending', 'deferred', 'unclear')), 'infinity') as due_at
      from delivery where channel <> 'statuspage' group by publication_id, chunk) d
where d.publication_id = c.publication_id and d.chunk = c.chunk;
create index publication_chunk_due on publication_chunk (channel, priority, due_at) where due_at < 'infinity';

-- No index holds a column of a delivery that changes, and pages keep room for the new version of a row (HOT updates).
drop index delivery_due;
drop index delivery_leases;
alter table delivery drop column claimed_by, drop column lease_until,
  -- the publication whose words made this message needless
  add column superseded_by text references publication(id);
alter table delivery set (fillfactor = 60);
