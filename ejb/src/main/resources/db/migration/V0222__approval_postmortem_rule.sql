-- A post-mortem is reviewed with time: its managers are reminded after a day and others are called after two.
insert into approval_rule (plan, policy, remind_minutes, limit_minutes, holding)
values ('POSTMORTEM', 'approver:1', 1440, 2880, false);
