-- People who may log in, their roles, and the API tokens of machines.
create table app_user (
  id            text primary key,
  username      text not null unique check (username = lower(username)),
  display_name  text not null,
  email         text not null,
  password_hash text not null,
  language      text not null default 'en',
  active        boolean not null default true,
  created_at    timestamptz not null,
  version       bigint not null default 1
);

create table user_role (
  user_id text not null references app_user(id) on delete cascade,
  role    text not null check (role in ('responder', 'communicator', 'approver', 'auditor', 'administrator')),
  primary key (user_id, role)
);

-- Only the SHA-256 of a token is kept; the token itself is shown once.
create table api_token (
  id           text primary key,
  name         text not null,
  user_id      text not null references app_user(id),
  token_sha256 text not null unique,
  scopes       text not null,
  created_at   timestamptz not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz
);

-- Throttling of log-in attempts, by user name and by address.
create table login_throttle (
  key           text primary key,
  failures      int not null,
  blocked_until timestamptz,
  updated_at    timestamptz not null
);
