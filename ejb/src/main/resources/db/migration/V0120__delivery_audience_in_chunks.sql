-- Somebody who hears of a publication, or does not for the reason given; not_before is empty for 'at once'.
create type planned_delivery as
  (subscriber_id text, recipient text, language text, reason text, not_before timestamptz);

-- The audience as it is at the moment of publication, some hundred people in one value, so that publishing to a hundred
-- thousand is a short transaction; the rows are made of it right after the commit, and the value is emptied.
alter table publication_chunk add column audience planned_delivery[];
alter table publication_chunk alter column audience set storage external;
create index publication_chunk_planned on publication_chunk (publication_id, chunk) where audience is not null;

-- Older and newer, also for two publications at the same instant.
alter table publication add column number bigint generated always as identity unique;
-- Whether it is the first of its incident; its keys are those of the threads.
alter table publication add column opens_threads boolean not null default false;

-- Two look-ups per row were half of the time of writing it. A chunk refers to the publication, erasing a person takes
-- their id out of the deliveries, and nobody else who is in an audience is ever deleted.
alter table delivery drop constraint delivery_publication_id_fkey, drop constraint delivery_subscriber_id_fkey;
