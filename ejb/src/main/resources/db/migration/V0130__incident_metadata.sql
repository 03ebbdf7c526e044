-- What a client of the management API attached to an incident: an object of objects, and the impact it insists on.
create table incident_metadata (
  incident_id     text primary key references incident(id),
  metadata        jsonb not null,
  impact_override text check (impact_override in ('none', 'minor', 'major', 'critical'))
);
