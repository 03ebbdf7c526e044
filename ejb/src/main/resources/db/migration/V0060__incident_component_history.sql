-- The public page looks back from a moment; these keep it from reading everything there ever was.
create index component_status_change_at on component_status_change (changed_at);

-- The day an incident belongs to in the history: the one it ended on, or began on while it has not ended.
create index incident_public_day on incident ((coalesce(resolved_at, started_at))) where first_contact_at is not null;
