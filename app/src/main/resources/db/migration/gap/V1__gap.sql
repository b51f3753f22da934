grant usage on schema gap to anxian_app;

-- A gap or an overlap in the division of duties, from the night in which it was found.
create table gap.gap (
  id uuid primary key,
  kind text not null check (kind in ('NEW_BUSINESS', 'UNSUPERVISED_LINE', 'UNSUPERVISED_ENTERPRISES', 'NOBODY_IN_CHARGE',
                                     'VACANT_POST', 'TWO_DEPARTMENTS')),
  -- The order in which kinds press.
  rank smallint not null,
  -- The same whenever the same thing is found again.
  key text not null check (key <> ''),
  line text not null,
  region int not null references directory.region,
  region_path text collate "C" not null,
  -- Whose duty it is to settle it; the nil id where the place has no safety committee's office.
  party uuid not null,
  about_party uuid,
  enterprises int not null check (enterprises >= 0),
  sentence text not null check (sentence <> ''),
  found_at timestamptz not null,
  settler uuid,
  due_at timestamptz,
  follows uuid references gap.gap,
  how text check (how in ('VANISHED', 'REMEDIED', 'ACCEPTED')),
  ended_at timestamptz,
  reason text,
  document text,
  accepted_until date,
  ended_by text,
  version int not null default 1,
  check ((settler is null) = (due_at is null)),
  check ((how is null) = (ended_at is null) and (how is null) = (ended_by is null)
         and (how is null) = (reason is null) and (how is null) = (document is null)),
  check (how <> 'REMEDIED' or reason <> ''),
  check ((accepted_until is not null) = coalesce(how = 'ACCEPTED', false)),
  check (how <> 'ACCEPTED' or (reason <> '' and document <> '')),
  check (follows <> id)
);
create unique index gap_open_once on gap.gap (key) where ended_at is null;
create index gap_key on gap.gap (key, id);
create index gap_place on gap.gap (region_path, rank, id);

-- When everything below a region was looked through.
create table gap.look (
  id bigint generated always as identity primary key,
  region_path text collate "C" not null,
  at timestamptz not null
);

alter table gap.gap enable row level security;
alter table gap.gap force row level security;
alter table gap.look enable row level security;
alter table gap.look force row level security;

-- The government's own affair: an enterprise learns what is decided about it, not who is missing where.
create policy read on gap.gap for select to anxian_app
  using (kernel.scope_kind() = 'region' and kernel.sees(region_path, line, party));
create policy find on gap.gap for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and kernel.scope_role() in ('OFFICE', 'SYSTEM_ADMIN')
              and kernel.sees(region_path, line, party));
create policy settle on gap.gap for update to anxian_app
  using (kernel.scope_kind() = 'region' and kernel.scope_role() in ('OFFICE', 'SYSTEM_ADMIN')
         and kernel.sees(region_path, line, party))
  with check (kernel.sees(region_path, line, party));
create policy read on gap.look for select to anxian_app using (kernel.scope_kind() = 'region');
create policy look on gap.look for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and starts_with(region_path, kernel.scope_path()));

grant select, insert on gap.gap to anxian_app;
grant update (how, ended_at, reason, document, accepted_until, ended_by, version) on gap.gap to anxian_app;
grant select, insert on gap.look to anxian_app;
