-- Append-only and hash-chained: each entry's hash covers its content and the hash before it.
create table audit_entry (
  seq           bigint primary key,
  at            timestamptz not null,
  actor_id      text not null,
  actor_name    text not null,
  action        text not null,
  subject_type  text not null,
  subject_id    text not null,
  detail        text not null,
  previous_hash text not null,
  hash          text not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, seq);
create index audit_entry_at on audit_entry (at);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only';
end $$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_audit_change();
