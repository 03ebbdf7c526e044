-- The quiet hours that somebody asked for who has not confirmed yet: from, to and time zone with blanks between them.
alter table subscriber add column wished_quiet text;
