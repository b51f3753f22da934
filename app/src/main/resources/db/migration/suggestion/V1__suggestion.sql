grant usage on schema suggestion to anxian_app;

-- What a user said, and what an office answered. Between the two, and for nobody else.
create table suggestion.suggestion (
  id uuid primary key,
  kind text not null check (kind in ('COMPLAINT', 'SUGGESTION', 'FAULT')),
  words text not null check (words <> ''),
  -- The page on which it was said; empty where it was said of none.
  page text not null,
  person uuid not null,
  party uuid not null,
  said_by text not null,
  said_at timestamptz not null,
  above boolean not null,
  -- Where the answering office is.
  region_path text collate "C" not null,
  line text not null,
  office uuid not null,
  answerer uuid not null,
  answerer_name text not null,
  due_at timestamptz not null,
  answer text check (answer <> ''),
  answered_at timestamptz,
  answered_by text,
  version int not null default 1,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index suggestion_person on suggestion.suggestion (person, id);
create index suggestion_office on suggestion.suggestion (office, id);

alter table suggestion.suggestion enable row level security;
alter table suggestion.suggestion force row level security;

create policy read on suggestion.suggestion for select to anxian_app
  using (kernel.scope_kind() in ('region', 'party')
         and (person = kernel.scope_person() or (kernel.scope_role() = 'OFFICE' and office = kernel.scope_party())));
create policy say on suggestion.suggestion for insert to anxian_app
  with check (kernel.scope_kind() in ('region', 'party') and person = kernel.scope_person() and party = kernel.scope_party());
create policy answer on suggestion.suggestion for update to anxian_app
  using (kernel.scope_kind() = 'region' and kernel.scope_role() = 'OFFICE' and office = kernel.scope_party())
  with check (office = kernel.scope_party());

grant select, insert on suggestion.suggestion to anxian_app;
grant update (answer, answered_at, answered_by, version) on suggestion.suggestion to anxian_app;
