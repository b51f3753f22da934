grant usage on schema obligation to anxian_app, anxian_bell;

-- When each kind of duty reminds before it is due; written from the program's kinds at every start.
create table obligation.kind_ring (
  kind text not null,
  before interval not null check (before > interval '0'),
  primary key (kind, before)
);

create table obligation.obligation (
  id uuid primary key,
  kind text not null,
  part text not null check (part in ('DO', 'VERIFY', 'DECIDE')),
  title text not null check (title <> ''),
  level text not null,
  subject_type text not null,
  subject_id uuid not null,
  subject_number text,
  basis jsonb not null check (jsonb_typeof(basis) = 'object'),
  period_basis jsonb not null check (jsonb_typeof(period_basis) = 'object'),
  -- Names are those of the time of issue; so are the holders below of their moments. People move, duties stay.
  obligor_post uuid not null,
  obligor_post_name text not null,
  obligor_party uuid not null,
  obligor_party_name text not null,
  verifier_post uuid,
  verifier_post_name text,
  verifier_party uuid,
  verifier_party_name text,
  verifier_holder_name text,
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  issued_at timestamptz not null,
  issue_holder uuid,
  issue_holder_name text,
  due_at timestamptz not null,
  provisional boolean not null,
  state text not null check (state in ('OPEN', 'DISCHARGED', 'WAIVED', 'SUPERSEDED')),
  closed_at timestamptz,
  closed_by uuid,
  closed_by_name text,
  closed_from_post uuid,
  closed_from_post_name text,
  close_holder uuid,
  close_holder_name text,
  waived_because text check (waived_because <> ''),
  superseded_by uuid references obligation.obligation deferrable initially deferred,
  missed_at timestamptz check (missed_at >= due_at),
  miss_holder uuid,
  miss_holder_name text,
  version int not null default 1,
  check ((state = 'OPEN') = (closed_at is null)),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_by_name is null)
         and (closed_at is null) = (closed_from_post is null) and (closed_at is null) = (closed_from_post_name is null)),
  check ((state = 'WAIVED') = (waived_because is not null)),
  check ((state = 'SUPERSEDED') = (superseded_by is not null)),
  check (superseded_by <> id),
  check ((verifier_post is null) = (verifier_post_name is null) and (verifier_post is null) = (verifier_party is null)
         and (verifier_post is null) = (verifier_party_name is null)),
  constraint what_was_closed_late_was_missed check (closed_at <= due_at or missed_at is not null)
) with (fillfactor = 90);

-- At most one open duty of a kind a matter; the same index finds all duties of a matter.
create unique index obligation_subject on obligation.obligation
  (subject_id, kind, (case when state = 'OPEN' then null else id end)) nulls not distinct;
create index obligation_open_post on obligation.obligation (obligor_post, due_at, id) where state = 'OPEN';
create index obligation_open_party on obligation.obligation (obligor_party, due_at, id) where state = 'OPEN';
create index obligation_open_region on obligation.obligation (region_path, due_at, id) where state = 'OPEN';
create index obligation_open_due on obligation.obligation (due_at, id) where state = 'OPEN';
create index obligation_closed_post on obligation.obligation (obligor_post, closed_at, id) where state <> 'OPEN';
create index obligation_closed_party on obligation.obligation (obligor_party, closed_at, id) where state <> 'OPEN';
create index obligation_closed on obligation.obligation (closed_at, id) where state <> 'OPEN';
create index obligation_concerned on obligation.obligation (party, issued_at);

-- When the bell rings next for a duty: as long as it is open and not missed. Beside the ledger, so that a ring rewrites
-- this narrow row and not the wide one with its many indexes.
create table obligation.clock (
  obligation uuid primary key references obligation.obligation,
  next_ring_at timestamptz not null,
  step int not null check (step >= 0)
) with (fillfactor = 80);
create index clock_ring on obligation.clock (next_ring_at);

-- What the bell said, to whom, at which step. Without a foreign key, which would lock and so write every duty that is rung
-- for: only the bell writes here, from duties that it holds, and no duty is ever deleted.
create table obligation.ring (
  id bigint generated always as identity primary key,
  obligation uuid not null,
  step int not null,
  telling text not null check (telling in ('REMINDED', 'MISSED', 'TOLD')),
  at timestamptz not null,
  to_post uuid not null,
  to_post_name text not null,
  to_party uuid not null,
  to_person uuid,
  to_person_name text,
  words text not null check (words <> ''),
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  constraint once_a_step unique (obligation, step, to_post)
);
create index ring_post on obligation.ring (to_post, id);

alter table obligation.kind_ring enable row level security;
alter table obligation.kind_ring force row level security;
alter table obligation.obligation enable row level security;
alter table obligation.obligation force row level security;
alter table obligation.clock enable row level security;
alter table obligation.clock force row level security;
alter table obligation.ring enable row level security;
alter table obligation.ring force row level security;

create policy load on obligation.kind_ring for all to anxian_app
  using (kernel.scope_kind() = 'loading') with check (kernel.scope_kind() = 'loading');
create policy ring on obligation.kind_ring for select to anxian_bell using (true);

-- Sight as of every matter, and the two parties that owe and verify wherever it lies. Administrators see none.
create function obligation.sees(path text, line text, party uuid, obligor uuid, verifier uuid)
  returns boolean stable parallel safe language sql
as $$
  select (kernel.scope_kind() in ('region', 'party')
          and (obligor = kernel.scope_party() or verifier = kernel.scope_party()))
      or kernel.sees(path, line, party)
$$;

create policy read on obligation.obligation for select to anxian_app
  using (obligation.sees(region_path, line, party, obligor_party, verifier_party));
create policy issue on obligation.obligation for insert to anxian_app
  with check (obligation.sees(region_path, line, party, obligor_party, verifier_party));
create policy close on obligation.obligation for update to anxian_app
  using (obligation.sees(region_path, line, party, obligor_party, verifier_party))
  with check (obligation.sees(region_path, line, party, obligor_party, verifier_party));
create policy ring on obligation.obligation for select to anxian_bell using (true);
create policy ring_on on obligation.obligation for update to anxian_bell using (true) with check (true);

create policy with_its_duty on obligation.clock for all to anxian_app
  using (exists (select from obligation.obligation o where o.id = obligation))
  with check (exists (select from obligation.obligation o where o.id = obligation));
create policy ring on obligation.clock for all to anxian_bell using (true) with check (true);

create policy read on obligation.ring for select to anxian_app
  using (obligation.sees(region_path, line, party, to_party, null));
create policy ring on obligation.ring for insert to anxian_bell with check (true);
create policy ring_once on obligation.ring for select to anxian_bell using (true);

grant select, insert, delete on obligation.kind_ring to anxian_app;
grant select on obligation.kind_ring to anxian_bell;

-- Nobody may update due_at, nor who owes, on what basis, since when.
grant select, insert on obligation.obligation to anxian_app;
grant update (state, closed_at, closed_by, closed_by_name, closed_from_post, closed_from_post_name, close_holder,
              close_holder_name, waived_because, superseded_by, missed_at, miss_holder, miss_holder_name, version)
  on obligation.obligation to anxian_app;
grant select on obligation.obligation to anxian_bell;
grant update (missed_at, miss_holder, miss_holder_name, version) on obligation.obligation to anxian_bell;
grant select, insert, delete on obligation.clock to anxian_app;
grant select, delete, update (next_ring_at, step) on obligation.clock to anxian_bell;
grant select on obligation.ring to anxian_app;
grant select, insert on obligation.ring to anxian_bell;
