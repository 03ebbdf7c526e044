-- What somebody promised to do after an incident, so that it does not happen again.
create table action_item (
  id          text primary key,
  incident_id text not null references incident(id),
  title       text not null,
  owner_id    text not null references app_user(id),
  due_on      date not null,
  state       text not null check (state in ('open', 'done', 'dropped')),
  outcome     text not null default '',
  created_by  text not null references app_user(id),
  created_at  timestamptz not null,
  settled_by  text references app_user(id),
  settled_at  timestamptz,
  reminded_on date,
  reminders   int not null default 0,
  version     bigint not null default 1
);
create index action_item_open on action_item (due_on) where state = 'open';
create index action_item_incident on action_item (incident_id);
