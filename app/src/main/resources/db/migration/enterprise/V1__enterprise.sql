grant usage on schema enterprise to anxian_app;

-- What is kept of an enterprise beside its place in the directory. Who sees the party sees its file.
create table enterprise.file (
  party uuid primary key references directory.party,
  credit_code text not null check (credit_code ~ '^[0-9A-HJ-NP-RT-UW-Y]{18}$'),
  address text not null,
  -- 0 where it is not known.
  headcount int not null check (headcount >= 0),
  sole_firm boolean not null,
  registered_at timestamptz not null,
  version int not null default 1,
  unique (credit_code)
);

alter table enterprise.file enable row level security;
alter table enterprise.file force row level security;
create policy read on enterprise.file for select to anxian_app
  using (exists (select 1 from directory.party p
                 where p.id = party and (kernel.sees_any(p.path, p.lines, p.id) or kernel.scope_kind() = 'loading')));
create policy keep on enterprise.file for insert to anxian_app
  with check (exists (select 1 from directory.party p where p.id = party and p.kind <> 'AGENCY'
                      and (kernel.scope_kind() = 'loading'
                           or (directory.keeps_files() and kernel.sees_any(p.path, p.lines, p.id)))));
create policy change on enterprise.file for update to anxian_app
  using (exists (select 1 from directory.party p where p.id = party
                 and (kernel.scope_kind() = 'loading'
                      or (directory.keeps_files() and kernel.sees_any(p.path, p.lines, p.id))
                      or (kernel.scope_role() = 'HEAD' and p.id = kernel.scope_party()))))
  with check (true);
grant select, insert, update (credit_code, address, headcount, sole_firm, version) on enterprise.file to anxian_app;
