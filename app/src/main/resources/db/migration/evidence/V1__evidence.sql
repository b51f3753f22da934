grant usage on schema evidence to anxian_app;

-- One photo or signature as it was handed in. Its bytes lie under files/ by their SHA-256; nothing here changes but
-- the one attachment to a matter.
create table evidence.item (
  id uuid primary key,
  person uuid not null,
  purpose text not null check (purpose in ('photo', 'signature')),
  name text not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png')),
  size bigint not null check (size > 0),
  width int not null check (width > 0),
  height int not null check (height > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null,
  subject_type text,
  subject_id uuid,
  region_path text collate "C",
  line text,
  party uuid,
  attached_at timestamptz,
  check (num_nulls(subject_type, subject_id, region_path, line, party, attached_at) in (0, 6))
);
create index item_subject on evidence.item (subject_type, subject_id) where subject_id is not null;
create index item_person on evidence.item (person) where subject_id is null;

alter table evidence.item enable row level security;
alter table evidence.item force row level security;
-- What is attached to no matter is nobody's business but its sender's.
create policy read on evidence.item for select to anxian_app
  using (case when subject_id is null
              then kernel.scope_kind() in ('region', 'party') and person = kernel.scope_person()
              else kernel.sees(region_path, line, party) end);
create policy hand_in on evidence.item for insert to anxian_app
  with check (person = kernel.scope_person() and subject_id is null);
create policy attach on evidence.item for update to anxian_app
  using (person = kernel.scope_person() and subject_id is null)
  with check (person = kernel.scope_person() and subject_id is not null and kernel.sees(region_path, line, party));

grant select, insert, update (subject_type, subject_id, region_path, line, party, attached_at)
  on evidence.item to anxian_app;
