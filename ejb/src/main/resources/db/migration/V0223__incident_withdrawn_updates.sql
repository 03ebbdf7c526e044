-- A published post-mortem can be taken off the page again; what was said stays in the record.
alter table incident_update add column withdrawn_at timestamptz;
