-- A change of a component's status that web servers are told of, whether or not words go to people.
create table component_event (
  id             text primary key,
  component_id   text not null references component(id) on delete cascade,
  component_name text not null,
  old_status     text not null,
  new_status     text not null,
  planned        boolean not null,
  happened_at    timestamptz not null
);

-- One call to one web server about it. Its words are the facts of the event; why it is not made is said here.
alter table notice
  add column component_event text references component_event(id) on delete cascade,
  add column subscriber_id text,
  drop constraint notice_state_check,
  add constraint notice_state_check check (state in
    ('pending', 'claimed', 'accepted', 'captured', 'deferred', 'refused', 'unclear', 'suppressed'));
create index notice_of_event on notice (component_event) where component_event is not null;

-- A thousand calls are no reason to look long for the one mail among them.
drop index notice_due;
create index notice_due on notice (not_before)
  where component_event is null and state in ('pending', 'deferred', 'unclear');
create index notice_calls_due on notice (not_before)
  where component_event is not null and state in ('pending', 'deferred', 'unclear');
