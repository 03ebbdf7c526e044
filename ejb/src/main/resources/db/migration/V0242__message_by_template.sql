-- How often a template was used, and with which outcome.
create index message_template on message (template_version_id) where template_version_id is not null;
