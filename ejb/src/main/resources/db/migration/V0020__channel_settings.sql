-- What people set in the console. A secret is kept sealed (AES-256-GCM), never as it is.
-- A removed value stays as a row without one, so that the version still grows.
create sequence channel_setting_version;
create table channel_setting (
  channel text not null,
  name    text not null,
  value   text,
  secret  boolean not null,
  version bigint not null default nextval('channel_setting_version'),
  primary key (channel, name)
);

-- What a provider called the things that an adapter made for an incident: a room, a pinned message, a first post.
create table story_memory (
  channel       text not null,
  recipient     text not null,
  story         text not null,
  name          text not null,
  value         text not null,
  remembered_at timestamptz not null,
  primary key (channel, recipient, story, name)
);

-- Whether messages leave on a channel. A channel without a row is on; the channel 'all' stands for everything.
create table channel_switch (
  channel    text primary key,
  state      text not null check (state in ('on', 'paused', 'off')),
  reason     text not null,
  changed_by text not null,
  changed_at timestamptz not null
);
