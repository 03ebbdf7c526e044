-- Who works on a request just now, so that two managers do not read the same words at once. It keeps nobody from deciding.
create table approval_claim (
  approval_id text primary key references approval(id) on delete cascade,
  user_id     text not null references app_user(id),
  claimed_at  timestamptz not null,
  expires_at  timestamptz not null check (expires_at > claimed_at)
);
