-- Lets a database become again what the migrations made of it, much faster than a copy of the model could be made.
create schema kept;

create table kept.sequence as select format('%I.%I', schemaname, sequencename) as name, start_value, last_value
  from pg_sequences where schemaname = 'public';

do $$
declare
  one regclass;
begin
  for one in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('create table kept.%I as table %s', one::text, one);
  end loop;
end $$;

create function kept.restore() returns void language plpgsql as $$
declare
  one regclass;
begin
  perform pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
  -- neither foreign keys nor the triggers that keep the audit trail append-only
  set local session_replication_role = replica;
  for one in select distinct tgrelid from pg_trigger where tgenabled = 'D' loop
    execute format('alter table %s enable trigger all', one);
  end loop;
  for one in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('delete from %s', one);
    execute format('insert into %s overriding system value table kept.%I', one, one::text);
  end loop;
  perform setval(name::regclass, coalesce(last_value, start_value), last_value is not null) from kept.sequence;
end $$;
