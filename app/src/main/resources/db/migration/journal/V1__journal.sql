grant usage on schema journal to anxian_app, anxian_bell, anxian_sealer;

create table journal.entry (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  title text not null,
  subject_type text not null,
  subject_id uuid not null,
  subject_number text,
  person uuid not null,
  person_name text not null,
  post uuid not null,
  post_name text not null,
  actor_party uuid not null,
  actor_party_name text not null,
  command_id uuid,
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  body text not null,
  -- Which transaction wrote it: the sealer takes only what is older than every running one.
  tx xid8 not null default pg_current_xact_id()
);
create index entry_subject on journal.entry (subject_type, subject_id, no);
create index entry_party on journal.entry (party, no);
create index entry_region on journal.entry (region_path, no);
create index entry_command on journal.entry (command_id) where command_id is not null;

create table journal.seal (
  position bigint primary key check (position > 0),
  entry_no bigint not null unique references journal.entry,
  entry_hash bytea not null check (length(entry_hash) = 32),
  head bytea not null check (length(head) = 32)
);

create table journal.command (
  id uuid primary key,
  person uuid not null,
  kind text not null,
  body_hash bytea not null,
  answer text
);

alter table journal.entry enable row level security;
alter table journal.entry force row level security;
create policy read_own on journal.entry for select to anxian_app
  using (kernel.sees(region_path, line, party)
         or kernel.scope_kind() in ('region', 'party', 'admin') and person = kernel.scope_person()
         or kernel.scope_role() = 'AUDIT_ADMIN');
create policy append on journal.entry for insert to anxian_app with check (true);
create policy ring on journal.entry for insert to anxian_bell with check (true);
create policy seal on journal.entry for select to anxian_sealer using (true);

alter table journal.command enable row level security;
alter table journal.command force row level security;
create policy own on journal.command for all to anxian_app
  using (person = kernel.scope_person()) with check (person = kernel.scope_person());

grant select, insert on journal.entry to anxian_app;
grant insert on journal.entry to anxian_bell;
grant select on journal.entry to anxian_sealer;
grant select on journal.seal to anxian_app;
grant select, insert on journal.seal to anxian_sealer;
grant select, insert, update (answer) on journal.command to anxian_app;
