-- How the public page looks, and what stands above everything on it.
create table branding (
  id           int primary key check (id = 1),
  accent       text,
  accent_dark  text,
  logo_type    text check (logo_type in ('image/svg+xml', 'image/png')),
  logo_base64  text,
  support_url  text,
  footer_en    text not null,
  footer_fr    text not null,
  version      bigint not null default 1,
  check ((logo_type is null) = (logo_base64 is null))
);
insert into branding (id, footer_en, footer_fr) values (1, '', '');

create table announcement (
  id           text primary key,
  author       text not null,
  status       text not null check (status in ('submitted', 'shown', 'refused', 'ended')),
  text_sha256  text not null,
  submitted_at timestamptz not null,
  shown_at     timestamptz,
  -- when it disappears by itself
  ends_at      timestamptz,
  ended_at     timestamptz,
  version      bigint not null default 1
);
create unique index announcement_one_shown on announcement (status) where status = 'shown';

create table announcement_variant (
  announcement_id text not null references announcement(id),
  language        text not null,
  body            text not null,
  primary key (announcement_id, language)
);

alter table approval drop constraint approval_subject_type_check;
alter table approval add constraint approval_subject_type_check
  check (subject_type in ('message', 'template_version', 'announcement'));
