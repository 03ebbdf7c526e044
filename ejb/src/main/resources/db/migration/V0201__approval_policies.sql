-- Who has to approve, and what becomes of a text that nobody decides about, by plan (the severity whose promises hold).
-- A policy is a list of stages, group:number; "+" between stages that are asked at once, ">" where one follows the other.
create table approval_rule (
  plan           text primary key,
  policy         text not null,
  remind_minutes int not null check (remind_minutes > 0),
  limit_minutes  int not null check (limit_minutes > remind_minutes),
  holding        boolean not null,
  version        bigint not null default 1
);
insert into approval_rule (plan, policy, remind_minutes, limit_minutes, holding) values
  ('SEV1', 'approver:1', 3, 15, true), ('SEV2', 'approver:1', 5, 30, true),
  ('SEV3', 'approver:1', 15, 90, false), ('SEV4', 'approver:1', 30, 180, false);

-- Approvers who answer for one aspect; everybody with the role belongs to the group "approver" without being listed.
create table approver_group_member (
  group_key text not null,
  user_id   text not null references app_user(id),
  primary key (group_key, user_id)
);

alter table approval
  add column policy text not null default 'approver:1',
  add column reminded_at timestamptz;

-- Who approved the words of a request so far, in which stage, and for whom.
create table approval_signature (
  id          text primary key,
  approval_id text not null references approval(id) on delete cascade,
  user_id     text not null references app_user(id),
  stage       int not null,
  for_user    text references app_user(id),
  by_link     boolean not null,
  signed_at   timestamptz not null,
  unique (approval_id, user_id)
);

alter table message
  add column approval_policy text not null default 'approver:1',
  add column remind_minutes int not null default 5,
  add column limit_minutes int not null default 60,
  add column holding boolean not null default false,
  add column holding_called_at timestamptz;
