create table template (
  id         text primary key,
  key        text not null unique,
  name       text not null,
  phase      text not null check (phase in ('first_contact', 'update', 'holding', 'resolution', 'postmortem')),
  cause      text,
  owner      text not null references app_user(id),
  retired_at timestamptz,
  created_at timestamptz not null,
  version    bigint not null default 1
);

create table template_version (
  id           text primary key,
  template_id  text not null references template(id),
  number       int not null,
  status       text not null check (status in ('draft', 'submitted', 'approved', 'refused', 'replaced')),
  author       text not null references app_user(id),
  text_sha256  text not null,
  created_at   timestamptz not null,
  submitted_at timestamptz,
  decided_at   timestamptz,
  version      bigint not null default 1,
  unique (template_id, number)
);
create unique index template_version_one_approved on template_version (template_id) where status = 'approved';

create table template_author (
  version_id text not null references template_version(id) on delete cascade,
  user_id    text not null references app_user(id),
  primary key (version_id, user_id)
);

create table template_variant (
  version_id text not null references template_version(id) on delete cascade,
  channel    text not null,
  language   text not null,
  title      text not null,
  body       text not null,
  primary key (version_id, channel, language)
);

create table template_placeholder (
  version_id text not null references template_version(id) on delete cascade,
  name       text not null,
  type       text not null check (type in ('text', 'number', 'duration', 'datetime', 'url', 'component')),
  required   boolean not null,
  label_en   text not null,
  label_fr   text not null,
  max_length int not null default 200,
  position   int not null,
  primary key (version_id, name)
);
