-- One fan-out of one approved message.
create table publication (
  id                 text primary key,
  message_id         text not null unique references message(id),
  incident_id        text not null references incident(id),
  incident_reference text not null,
  incident_status    text not null,
  published_at       timestamptz not null
);
create index publication_incident on publication (incident_id, published_at);

-- The words as they go out: the outbox needs no other table to send them.
create table publication_variant (
  publication_id text not null references publication(id),
  channel        text not null,
  language       text not null,
  subject        text not null,
  title          text not null,
  body           text not null,
  primary key (publication_id, channel, language)
);

-- What the broker hands out; handed_out_at is set while a message about the chunk is under way.
create table publication_chunk (
  publication_id text not null references publication(id),
  chunk          int not null,
  handed_out_at  timestamptz,
  primary key (publication_id, chunk)
);

-- The outbox: one row per recipient and channel, written in the publishing transaction.
create table delivery (
  id                 bigint generated always as identity primary key,
  publication_id     text not null references publication(id),
  channel            text not null,
  recipient          text not null,
  subscriber_id      text references subscriber(id),
  language           text not null,
  chunk              int not null,
  idempotency_key    text not null unique,
  thread_key         text,
  state              text not null check (state in
    ('pending', 'claimed', 'accepted', 'captured', 'deferred', 'refused', 'unclear', 'suppressed')),
  reason             text,
  provider_reference text,
  attempts           int not null default 0,
  -- 'infinity' where only a person may try again
  not_before         timestamptz not null,
  claimed_by         text,
  lease_until        timestamptz,
  created_at         timestamptz not null,
  finished_at        timestamptz,
  unique (publication_id, channel, recipient)
);
create index delivery_due on delivery (not_before) where state in ('pending', 'deferred', 'unclear');
create index delivery_leases on delivery (lease_until) where state = 'claimed';
create index delivery_chunk on delivery (publication_id, chunk);
create index delivery_subscriber on delivery (subscriber_id);

create table delivery_attempt (
  id          bigint generated always as identity primary key,
  delivery_id bigint not null references delivery(id) on delete cascade,
  started_at  timestamptz not null,
  ended_at    timestamptz not null,
  outcome     text not null,
  reason      text
);
create index delivery_attempt_delivery on delivery_attempt (delivery_id);

-- Mails that are not about an incident (sign-up confirmations, reminders to staff, requests to approve).
-- The body is Markdown; it is emptied once the mail was accepted, because it may hold a personal link.
create table notice (
  id                 bigint generated always as identity primary key,
  idempotency_key    text not null unique,
  recipient          text not null,
  language           text not null,
  subject            text not null,
  body               text not null,
  state              text not null check (state in
    ('pending', 'claimed', 'accepted', 'captured', 'deferred', 'refused', 'unclear')),
  reason             text,
  provider_reference text,
  attempts           int not null default 0,
  not_before         timestamptz not null,
  claimed_by         text,
  lease_until        timestamptz,
  created_at         timestamptz not null,
  finished_at        timestamptz
);
create index notice_due on notice (not_before) where state in ('pending', 'deferred', 'unclear');
create index notice_leases on notice (lease_until) where state = 'claimed';
