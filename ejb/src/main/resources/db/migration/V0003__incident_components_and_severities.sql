create table component_group (
  id          text primary key,
  name        text not null,
  description text,
  position    int not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1
);

create table component (
  id          text primary key,
  group_id    text references component_group(id) on delete set null,
  name        text not null,
  description text,
  position    int not null,
  status      text not null default 'operational' check (status in
    ('operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance')),
  showcase    boolean not null default true,
  start_date  date,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  version     bigint not null default 1
);

-- Every change of a component's public state, for uptime figures.
create table component_status_change (
  component_id text not null references component(id) on delete cascade,
  changed_at   timestamptz not null,
  old_status   text not null,
  new_status   text not null,
  incident_id  text,
  primary key (component_id, changed_at)
);

-- SEV1..SEV4 with a written, measurable definition each.
create table severity (
  level                 text primary key check (level in ('SEV1', 'SEV2', 'SEV3', 'SEV4')),
  name_en               text not null,
  name_fr               text not null,
  definition_en         text not null,
  definition_fr         text not null,
  min_affected_percent  int not null check (min_affected_percent between 0 and 100),
  condition             text not null check (condition in ('down', 'degraded', 'any')),
  includes_security     boolean not null,
  includes_data_loss    boolean not null,
  default_impact        text not null check (default_impact in ('none', 'minor', 'major', 'critical')),
  first_contact_minutes int not null check (first_contact_minutes > 0),
  cadence_minutes       int not null check (cadence_minutes > 0),
  approval_policy       text not null check (approval_policy in ('approved_wording_publishes', 'always_one_manager')),
  approval_minutes      int not null check (approval_minutes > 0),
  postmortem_days       int,
  version               bigint not null default 1
);
