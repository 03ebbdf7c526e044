-- One fan-out of one approved message.
create table publication (
  id           text primary key,
  message_id   text not null unique references message(id),
  incident_id  text not null references incident(id),
  published_at timestamptz not null,
  total        int not null
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
  state              text not null check (state in
    ('pending', 'claimed', 'accepted', 'captured', 'deferred', 'refused', 'unclear', 'suppressed')),
  reason             text,
  provider_reference text,
  attempts           int not null default 0,
  not_before         timestamptz not null,
  claimed_by         text,
  lease_until        timestamptz,
  created_at         timestamptz not null,
  finished_at        timestamptz,
  unique (publication_id, channel, recipient)
);
create index delivery_due on delivery (not_before) where state in ('pending', 'deferred');
create index delivery_leases on delivery (lease_until) where state = 'claimed';
create index delivery_chunk on delivery (publication_id, chunk);

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
create table notice (
  id              bigint generated always as identity primary key,
  idempotency_key text not null unique,
  recipient       text not null,
  language        text not null,
  subject         text not null,
  text_body       text not null,
  html_body       text not null,
  headers         text not null default '',
  state           text not null check (state in ('pending', 'claimed', 'accepted', 'captured', 'deferred', 'refused', 'unclear')),
  reason          text,
  attempts        int not null default 0,
  not_before      timestamptz not null,
  claimed_by      text,
  lease_until     timestamptz,
  created_at      timestamptz not null,
  finished_at     timestamptz
);
create index notice_due on notice (not_before) where state in ('pending', 'deferred');
