-- Approved wording grows old: when it has to be looked at again. Once that is past, a manager approves each message of it.
alter table template
  add column review_days int not null default 365 check (review_days between 7 and 730),
  add column review_due timestamptz,
  add column review_warned_at timestamptz;
-- What is approved already gets its year, and a month at least from now.
update template t set review_due = greatest(v.decided_at + interval '365 days', now() + interval '30 days')
  from template_version v where v.template_id = t.id and v.status = 'approved';
create index template_review on template (review_due) where retired_at is null and review_warned_at is null;
