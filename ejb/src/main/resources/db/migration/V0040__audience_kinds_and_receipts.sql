-- Not only mail addresses: telephone numbers, and addresses of web servers, which belong to the owner of a mail address.
alter table subscriber alter column email drop not null;
alter table subscriber add column kind text not null default 'email' check (kind in ('email', 'sms', 'webhook'));
alter table subscriber add column address text;
alter table subscriber add column quarantined_at timestamptz;
alter table subscriber add column quarantine_reason text;
alter table subscriber add column soft_bounces int not null default 0;
alter table subscriber add constraint subscriber_has_address
  check (case kind when 'email' then email is not null and address is null
         when 'sms' then email is null and address is not null
         else email is not null and address is not null end);
drop index subscriber_email;
create unique index subscriber_email on subscriber (lower(email)) where kind = 'email';
create unique index subscriber_address on subscriber (kind, address) where address is not null;
drop index subscriber_confirmed;
create index subscriber_confirmed on subscriber (kind, id) where status = 'confirmed';

-- A code to confirm a telephone number goes to the telephone.
alter table notice add column channel text not null default 'email';

-- What providers told later about messages, or parts of them, that they had taken; a row may come before the
-- delivery knows its reference.
create table delivery_receipt (
  channel     text not null,
  reference   text not null,
  fate        text not null check (fate in ('under_way', 'delivered', 'failed')),
  reason      text not null,
  received_at timestamptz not null,
  primary key (channel, reference)
);
