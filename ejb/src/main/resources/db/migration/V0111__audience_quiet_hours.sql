-- When a telephone is left in peace, by the clock of its owner. A zone that PostgreSQL does not know is refused here.
alter table subscriber
  add column quiet_from time,
  add column quiet_to time,
  add column time_zone text
    check (time_zone is null or timestamptz '2026-01-01 00:00Z' at time zone time_zone is not null),
  add constraint subscriber_quiet check (num_nulls(quiet_from, quiet_to, time_zone) = 3
    or num_nulls(quiet_from, quiet_to, time_zone) = 0 and quiet_from <> quiet_to);
create index subscriber_quiet on subscriber (id) where quiet_from is not null;

-- When the quiet hours end in which a moment lies; null when it lies in none. Hours may go over midnight. An end that
-- the clock skips comes when it has skipped it; one that it shows twice, the second time.
create function quiet_until(moment timestamptz, quiet_from time, quiet_to time, time_zone text) returns timestamptz
language sql immutable return case
  when quiet_from is null then null
  when quiet_from < quiet_to then case
    when cast(moment at time zone time_zone as time) >= quiet_from
      and cast(moment at time zone time_zone as time) < quiet_to
    then (cast(moment at time zone time_zone as date) + quiet_to) at time zone time_zone end
  when cast(moment at time zone time_zone as time) < quiet_to
    then (cast(moment at time zone time_zone as date) + quiet_to) at time zone time_zone
  when cast(moment at time zone time_zone as time) >= quiet_from
    then (cast(moment at time zone time_zone as date) + 1 + quiet_to) at time zone time_zone
  end;
