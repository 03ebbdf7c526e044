-- What programs measure and the page shows: who sends it, what it is, and the values, one per metric and 30 seconds.
create table metrics_provider (
  id         text primary key,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table metric (
  id             text primary key,
  provider_id    text not null references metrics_provider(id) on delete cascade,
  identifier     text,
  name           text not null,
  display        boolean not null,
  tooltip        text,
  y_axis_min     numeric,
  y_axis_max     numeric,
  y_axis_hidden  boolean not null,
  suffix         text,
  decimal_places int not null check (decimal_places between 0 and 10),
  created_at     timestamptz not null,
  updated_at     timestamptz not null
);
create index metric_provider on metric (provider_id);

create table metric_point (
  metric_id text not null references metric(id) on delete cascade,
  at        timestamptz not null,
  value     double precision not null,
  primary key (metric_id, at)
);
create index metric_point_at on metric_point (at);
