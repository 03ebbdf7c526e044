create table subscriber (
  id                 text primary key,
  email              text not null,
  language           text not null,
  status             text not null check (status in ('pending', 'confirmed', 'unsubscribed', 'quarantined')),
  confirm_sha256     text unique,
  confirm_expires_at timestamptz,
  unsubscribe_token  text not null unique,
  consent_text       text,
  consent_address    text,
  requested_at       timestamptz not null,
  mailed_at          timestamptz,
  confirmed_at       timestamptz,
  ended_at           timestamptz,
  version            bigint not null default 1
);
create unique index subscriber_email on subscriber (lower(email));
create index subscriber_confirmed on subscriber (id) where status = 'confirmed';

create table signup_throttle (
  key          text not null,
  window_start timestamptz not null,
  attempts     int not null,
  primary key (key, window_start)
);
