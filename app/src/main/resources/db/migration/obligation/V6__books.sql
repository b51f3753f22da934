-- What came into the ledger and what went out of it: appended in the statement that issues or closes a duty, and never changed. It is
-- counted for itself; without a foreign key, so that a duty that vanished from the ledger is missed.
create table obligation.movement (
  no bigint generated always as identity primary key,
  obligation uuid not null,
  what text not null check (what in ('ISSUED', 'DISCHARGED', 'WAIVED', 'SUPERSEDED')),
  at timestamptz not null,
  kind text not null,
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  obligor_party uuid not null,
  verifier_party uuid
);
insert into obligation.movement (obligation, what, at, kind, region_path, line, party, obligor_party, verifier_party)
select o.id, m.what, m.at, o.kind, o.region_path, o.line, o.party, o.obligor_party, o.verifier_party
from obligation.obligation o
cross join lateral (select 'ISSUED' as what, o.issued_at as at
                    union all select o.state, o.closed_at where o.state <> 'OPEN') m
order by m.at, o.id, m.what <> 'ISSUED';
create unique index movement_once on obligation.movement (obligation, (what = 'ISSUED'));
create index movement_region on obligation.movement (region_path, at);
create index movement_party on obligation.movement (party, at);

-- Where ledger and movements do not agree, since when, and what was found out about it.
create table obligation.difference (
  id bigint generated always as identity primary key,
  obligation uuid not null,
  what text not null check (what in ('LOST', 'UNRECORDED', 'STATE', 'TIME', 'CUT')),
  ledger_says text not null,
  movements_say text not null,
  title text not null,
  kind text not null,
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  gone_at timestamptz,
  explanation text check (explanation <> ''),
  explained_at timestamptz,
  explained_by uuid,
  explained_by_name text,
  constraint explained_by_somebody check (num_nulls(explanation, explained_at, explained_by, explained_by_name) in (0, 4)),
  constraint one_difference_once unique (obligation, what, ledger_says, movements_say)
);
create index difference_standing on obligation.difference (region_path) where gone_at is null;

-- When which county's books were compared, and with what result.
create table obligation.reckoning (
  region_path text collate "C" not null,
  at timestamptz not null,
  compared bigint not null check (compared >= 0),
  different bigint not null check (different between 0 and compared),
  primary key (region_path, at)
);

alter table obligation.movement enable row level security;
alter table obligation.movement force row level security;
alter table obligation.difference enable row level security;
alter table obligation.difference force row level security;
alter table obligation.reckoning enable row level security;
alter table obligation.reckoning force row level security;

create policy read on obligation.movement for select to anxian_app
  using (obligation.sees(region_path, line, party, obligor_party, verifier_party));
create policy append on obligation.movement for insert to anxian_app
  with check (obligation.sees(region_path, line, party, obligor_party, verifier_party));
create policy compare on obligation.movement for select to anxian_bell using (true);

create policy read on obligation.difference for select to anxian_app using (kernel.sees(region_path, line, party));
create policy explain on obligation.difference for update to anxian_app
  using (kernel.scope_role() = 'OFFICE' and kernel.sees(region_path, line, party))
  with check (kernel.scope_role() = 'OFFICE' and kernel.sees(region_path, line, party));
create policy compare on obligation.difference for all to anxian_bell using (true) with check (true);

create policy read on obligation.reckoning for select to anxian_app
  using (kernel.scope_kind() = 'region'
         and (starts_with(region_path, kernel.scope_path()) or starts_with(kernel.scope_path(), region_path)));
create policy compare on obligation.reckoning for all to anxian_bell using (true) with check (true);

grant select, insert (obligation, what, at, kind, region_path, line, party, obligor_party, verifier_party)
  on obligation.movement to anxian_app;
grant select on obligation.movement to anxian_bell;
grant select, update (explanation, explained_at, explained_by, explained_by_name) on obligation.difference to anxian_app;
grant select, insert, update (last_seen, gone_at) on obligation.difference to anxian_bell;
grant select on obligation.reckoning to anxian_app;
grant select, insert on obligation.reckoning to anxian_bell;
