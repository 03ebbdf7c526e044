-- Who hears of what: an audience says from which severity, at which moments and by which channels.
create table audience (
  id            text primary key check (id ~ '^[a-z][a-z0-9-]{0,39}$'),
  name_en       text not null,
  name_fr       text not null,
  -- this one and the graver ones; security and data loss pass always
  from_severity text not null check (from_severity in ('SEV1', 'SEV2', 'SEV3', 'SEV4')),
  position      int not null,
  version       bigint not null default 1
);

create table audience_rule (
  audience_id text not null references audience(id) on delete cascade,
  channel     text not null check (channel in ('email', 'sms', 'webhook')),
  moment      text not null check (moment in ('first_contact', 'update', 'resolution', 'postmortem', 'maintenance')),
  primary key (audience_id, channel, moment)
);

insert into audience (id, name_en, name_fr, from_severity, position) values
('customers', 'Customers', 'Clients', 'SEV4', 1),
('partners', 'Partners', 'Partenaires', 'SEV4', 2),
('employees', 'Employees', 'Collaborateurs', 'SEV4', 3),
('executives', 'Executives', 'Direction', 'SEV2', 4),
('regulators', 'Regulators', 'Autorités', 'SEV1', 5);

insert into audience_rule (audience_id, channel, moment)
select a.id, c.channel, m.moment from audience a,
  (values ('email'), ('webhook')) c (channel),
  (values ('first_contact'), ('update'), ('resolution'), ('postmortem'), ('maintenance')) m (moment)
where a.id in ('customers', 'partners', 'employees')
   or m.moment in ('first_contact', 'resolution', 'postmortem');
-- a text costs money and wakes people: only when it begins and when it is over
insert into audience_rule (audience_id, channel, moment)
select a.id, 'sms', m.moment from audience a, (values ('first_contact'), ('resolution')) m (moment)
where a.id <> 'regulators';
-- what used to be a setting of the channel
insert into audience_rule (audience_id, channel, moment)
select a.id, 'sms', m.moment from audience a, (values ('update'), ('postmortem')) m (moment)
where a.id in ('customers', 'partners', 'employees')
  and exists (select 1 from channel_setting where channel = 'sms' and name = 'updates' and value = 'true');
delete from channel_setting where channel = 'sms' and name = 'updates';

-- What somebody wants to hear of: everything, or what concerns one of these parts; incidents are added to either.
alter table subscriber
  add column audiences      text[] not null default '{customers}' check (cardinality(audiences) > 0),
  add column everything     boolean not null default true,
  add column components     text[] not null default '{}',
  add column groups         text[] not null default '{}',
  add column incidents      text[] not null default '{}',
  add column minimum_impact text not null default 'none'
    check (minimum_impact in ('none', 'minor', 'major', 'critical')),
  -- what was asked for under this address and its owner has not confirmed yet
  add column wished         text;

-- Whoever loses the last part hears of everything rather than of nothing.
create function forget_part() returns trigger language plpgsql as $$
begin
  update subscriber set components = array_remove(components, old.id), groups = array_remove(groups, old.id),
    everything = everything or cardinality(array_remove(components, old.id)) = 0
      and cardinality(array_remove(groups, old.id)) = 0 and cardinality(incidents) = 0
  where old.id = any(components) or old.id = any(groups);
  return old;
end $$;
create trigger component_forgotten after delete on component for each row execute function forget_part();
create trigger component_group_forgotten after delete on component_group for each row execute function forget_part();
