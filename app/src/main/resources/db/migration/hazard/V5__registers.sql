-- One register that somebody brought in: a file, how it is read, what its columns mean, and how far its rows have come.
create table hazard.register (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  name text not null check (name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  state text not null check (state in ('uploaded', 'checked', 'importing', 'stopped', 'imported', 'undoing', 'undone')),
  person uuid not null,
  person_name text not null,
  post uuid not null,
  party uuid not null,
  party_name text not null,
  -- The importer's own range when he brought it in, and the line that he chose: a colleague who sees less sees nothing of it.
  region_path text collate "C" not null,
  line text,
  reading jsonb not null,
  mapping jsonb,
  uploaded_at timestamptz not null,
  checked_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  undone_at timestamptz,
  undone_because text,
  stopped_because text,
  -- Who ordered the work that is under way, and from which post: it is done as him.
  worker uuid,
  worker_post uuid,
  constraint checked_with_mapping check (state = 'uploaded' or num_nulls(mapping, line, checked_at) = 0),
  constraint started_when_importing check (state in ('uploaded', 'checked') or started_at is not null),
  constraint stopped_for_a_reason check ((state = 'stopped') = (stopped_because is not null)),
  constraint undone_for_a_reason check (state not in ('undoing', 'undone') or undone_because is not null),
  constraint worked_by_somebody check (state in ('uploaded', 'checked') or num_nulls(worker, worker_post) = 0)
);
create index register_party on hazard.register (party, uploaded_at desc, id);
create index register_at_work on hazard.register (id) where state in ('importing', 'undoing');

create table hazard.register_row (
  register uuid not null references hazard.register on delete cascade,
  -- The line of the file, as people count it.
  no int not null check (no > 0),
  state text not null check (state in ('ready', 'faulty', 'duplicate', 'imported', 'undone')),
  cells jsonb not null,
  faults jsonb not null default '[]',
  entry jsonb,
  party uuid,
  found_on date,
  words text,
  closed boolean,
  hazard uuid references hazard.hazard,
  primary key (register, no),
  constraint understood_when_ready check (state = 'faulty' or num_nulls(entry, party, found_on, words, closed) = 0),
  constraint imported_as_a_hazard check ((state in ('imported', 'undone')) = (hazard is not null))
);
create index register_row_hazard on hazard.register_row (hazard) where hazard is not null;
create index register_row_state on hazard.register_row (register, state, no);

-- What somebody said that the columns of such a register mean, kept for the next one.
create table hazard.register_mapping (
  party uuid not null,
  name text not null check (name <> ''),
  mapping jsonb not null,
  kept_at timestamptz not null,
  primary key (party, name)
);

alter table hazard.register enable row level security;
alter table hazard.register force row level security;
alter table hazard.register_row enable row level security;
alter table hazard.register_row force row level security;
alter table hazard.register_mapping enable row level security;
alter table hazard.register_mapping force row level security;

create policy own on hazard.register for all to anxian_app
  using (party = kernel.scope_party()
         and (person = kernel.scope_person()
              or kernel.scope_kind() = 'party'
              or kernel.scope_kind() = 'region' and line is not null
                 and region_path >= kernel.scope_path() and region_path < kernel.scope_path() || '~'
                 and (kernel.scope_lines() = '*' or line = any (string_to_array(kernel.scope_lines(), ',')))))
  with check (party = kernel.scope_party() and kernel.scope_kind() in ('region', 'party'));
-- The product itself looks for work that was begun; the work is then done as whoever began it.
create policy at_work on hazard.register for select to anxian_app
  using (kernel.scope_kind() = 'loading');
create policy stop on hazard.register for update to anxian_app
  using (kernel.scope_kind() = 'loading' and state in ('importing', 'undoing'))
  with check (kernel.scope_kind() = 'loading');
create policy own on hazard.register_row for all to anxian_app
  using (exists (select 1 from hazard.register r where r.id = register and kernel.scope_kind() <> 'loading'))
  with check (exists (select 1 from hazard.register r where r.id = register and kernel.scope_kind() <> 'loading'));
create policy own on hazard.register_mapping for all to anxian_app
  using (kernel.scope_kind() in ('region', 'party') and party = kernel.scope_party())
  with check (kernel.scope_kind() in ('region', 'party') and party = kernel.scope_party());

grant select, insert, update on hazard.register to anxian_app;
grant select, insert, update, delete on hazard.register_row to anxian_app;
grant select, insert, update on hazard.register_mapping to anxian_app;
