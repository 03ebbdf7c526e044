-- Links with which one approver decides about one text from the mail. The link itself is never kept, only its hash.
create table approval_link (
  token_sha256 text primary key,
  approval_id  text not null references approval(id) on delete cascade,
  user_id      text not null references app_user(id),
  text_sha256  text not null,
  issued_at    timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz
);
create index approval_link_approval on approval_link (approval_id);

alter table approval add column by_link boolean not null default false;
