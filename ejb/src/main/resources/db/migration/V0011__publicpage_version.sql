-- Raised in every transaction that changes what the public sees; nodes compare it with what they serve.
create table public_page_version (
  singleton  boolean primary key default true check (singleton),
  version    bigint not null,
  changed_at timestamptz not null
);
insert into public_page_version (version, changed_at) values (1, now());

-- Where the public reaches the page is a setting of the installation (herald.public.url), not of the page.
create table page_settings (
  singleton boolean primary key default true check (singleton),
  page_id   text not null,
  name      text not null,
  time_zone text not null,
  version   bigint not null default 1
);
