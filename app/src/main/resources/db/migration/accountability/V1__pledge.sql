grant usage on schema accountability to anxian_app;

-- The last parts of numbers. They may have gaps, so nobody waits for them.
create sequence accountability.pledge_number;
grant usage on sequence accountability.pledge_number to anxian_app;

-- Who may see a pledge: the two parties; once it was issued also leaders and offices of the place of whoever signs it and above.
create function accountability.knows(path text, issuer uuid, receiver uuid, issued timestamptz)
  returns boolean stable parallel safe language sql
as $$
  select case when kernel.scope_kind() = 'region'
      and (kernel.scope_party() = issuer
           or issued is not null
              and (kernel.scope_party() = receiver
                   or kernel.scope_role() in ('OFFICE', 'LEADER', 'SYSTEM_ADMIN')
                      and path >= kernel.scope_path() and path < kernel.scope_path() || '~'))
    then true else false end
$$;

create table accountability.pledge (
  id uuid primary key,
  number text not null unique,
  version int not null default 1 check (version > 0),
  state text not null check (state in ('draft', 'issued', 'signed', 'returned', 'withdrawn', 'concluded')),
  year int not null check (year between 2000 and 2999),
  title text not null check (title <> ''),
  lines text[] not null,
  region int not null references directory.region,
  region_path text collate "C" not null,
  issuer jsonb not null,
  receiver jsonb not null,
  issuer_party uuid not null generated always as ((issuer ->> 'party')::uuid) stored,
  receiver_party uuid not null generated always as ((receiver ->> 'party')::uuid) stored,
  receiver_post uuid not null generated always as ((receiver ->> 'post')::uuid) stored,
  -- What it was broken down from, by its names: whoever holds the part need not see the whole.
  parent uuid references accountability.pledge,
  parent_number text,
  parent_title text,
  edition int not null default 1 check (edition > 0),
  made_at timestamptz not null,
  issued_at timestamptz,
  issued_by jsonb,
  sign_by timestamptz,
  signed_at timestamptz,
  ended_because text,
  conclusion jsonb,
  constraint part_of_something_named check (num_nulls(parent, parent_number, parent_title) in (0, 3)),
  constraint not_its_own_parent check (parent is distinct from id),
  constraint issued_by_somebody check (num_nulls(issued_at, issued_by, sign_by) in (0, 3)),
  constraint issued_where_it_is_out check (state in ('draft', 'withdrawn') or issued_at is not null),
  constraint signed_where_it_counts check (state not in ('signed', 'concluded') or signed_at is not null),
  constraint ended_with_a_reason check (state not in ('returned', 'withdrawn') or ended_because <> ''),
  constraint concluded_with_its_results check ((state = 'concluded') = (conclusion is not null))
);
create index pledge_place on accountability.pledge (region_path, number);
create index pledge_issuer on accountability.pledge (issuer_party, number);
create index pledge_receiver on accountability.pledge (receiver_party, number);
create index pledge_parent on accountability.pledge (parent) where parent is not null;

-- What is promised, edition by edition; what was signed stays as it was signed.
create table accountability.edition (
  pledge uuid not null references accountability.pledge,
  no int not null check (no > 0),
  preamble text,
  targets jsonb not null check (jsonb_typeof(targets) = 'array'),
  reason text,
  issued_at timestamptz,
  signed_at timestamptz check (signed_at >= issued_at),
  primary key (pledge, no),
  constraint amended_for_a_reason check (no = 1 or reason <> '')
);

-- Who signed which edition, by the names of that moment. The command finds the entry in the journal.
create table accountability.signature (
  pledge uuid not null,
  edition int not null,
  person uuid not null,
  person_name text not null,
  post uuid not null,
  post_name text not null,
  party_name text not null,
  at timestamptz not null,
  evidence uuid not null,
  command uuid not null,
  countersigned boolean not null,
  primary key (pledge, edition, person),
  foreign key (pledge, edition) references accountability.edition
);
create unique index signed_once on accountability.signature (pledge, edition) where not countersigned;

-- What a person of the issuer says came out where the ledger does not know it; the last word stands, the others stay.
create table accountability.outcome (
  id uuid primary key,
  pledge uuid not null,
  edition int not null,
  no int not null check (no > 0),
  value numeric(14, 2),
  met boolean,
  source text not null check (source <> ''),
  evidence uuid[] not null,
  at timestamptz not null,
  by text not null check (by <> ''),
  constraint says_something check (num_nulls(value, met) = 1),
  foreign key (pledge, edition) references accountability.edition
);
create index outcome_of on accountability.outcome (pledge, edition, no, at);

alter table accountability.pledge enable row level security;
alter table accountability.pledge force row level security;
alter table accountability.edition enable row level security;
alter table accountability.edition force row level security;
alter table accountability.signature enable row level security;
alter table accountability.signature force row level security;
alter table accountability.outcome enable row level security;
alter table accountability.outcome force row level security;

create policy read on accountability.pledge for select to anxian_app
  using (accountability.knows(region_path, issuer_party, receiver_party, issued_at));
create policy make on accountability.pledge for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and (issuer ->> 'party')::uuid = kernel.scope_party()
              and (kernel.scope_role() in ('OFFICE', 'LEADER', 'REGULATOR')
                   or parent is not null and kernel.scope_role() in ('TOWN', 'DUTY')));
-- The two who make it between them, and nobody who only looks on.
create policy work on accountability.pledge for update to anxian_app
  using (kernel.scope_kind() = 'region' and kernel.scope_party() in (issuer_party, receiver_party)
         and accountability.knows(region_path, issuer_party, receiver_party, issued_at))
  with check (kernel.scope_party() in (issuer_party, receiver_party));

create policy with_its_pledge on accountability.edition for select to anxian_app
  using (exists (select from accountability.pledge p where p.id = pledge));
create policy write on accountability.edition for insert to anxian_app
  with check (exists (select from accountability.pledge p where p.id = pledge and p.issuer_party = kernel.scope_party()));
create policy work on accountability.edition for update to anxian_app
  using (signed_at is null and exists (select from accountability.pledge p
         where p.id = pledge and kernel.scope_party() in (p.issuer_party, p.receiver_party)))
  with check (exists (select from accountability.pledge p
         where p.id = pledge and kernel.scope_party() in (p.issuer_party, p.receiver_party)));

create policy with_its_pledge on accountability.signature for select to anxian_app
  using (exists (select from accountability.pledge p where p.id = pledge));
create policy sign on accountability.signature for insert to anxian_app
  with check (person = kernel.scope_person()
              and exists (select from accountability.pledge p where p.id = pledge and p.receiver_party = kernel.scope_party()));

create policy with_its_pledge on accountability.outcome for select to anxian_app
  using (exists (select from accountability.pledge p where p.id = pledge));
create policy state on accountability.outcome for insert to anxian_app
  with check (exists (select from accountability.pledge p where p.id = pledge and p.issuer_party = kernel.scope_party()));

-- From whom to whom, for which year and of which whole it is a part stays as it was.
grant select, insert, update (version, state, title, lines, edition, issued_at, issued_by, sign_by, signed_at, ended_because,
                              conclusion) on accountability.pledge to anxian_app;
grant select, insert, update (preamble, targets, issued_at, signed_at) on accountability.edition to anxian_app;
grant select, insert on accountability.signature to anxian_app;
grant select, insert on accountability.outcome to anxian_app;

-- What a list of pledges is asked for: the service's own gate and the filters, once for the list, its counts and the export.
create function accountability.wanted(
  own_party uuid, wide boolean, path_from text, path_to text,
  of_year int, issued_by_own boolean, received_by_own boolean, below_from text, below_to text, words text)
returns setof accountability.pledge stable language sql
as $$
  select p.* from accountability.pledge p
  where (p.issuer_party = own_party
         or p.issued_at is not null
            and (p.receiver_party = own_party or wide and p.region_path >= path_from and p.region_path < path_to))
    and (of_year is null or p.year = of_year)
    and (not issued_by_own or p.issuer_party = own_party)
    and (not received_by_own or p.receiver_party = own_party)
    and (below_from is null or p.region_path >= below_from and p.region_path < below_to)
    and (words is null or strpos(p.number || ' ' || p.title || ' ' || (p.receiver ->> 'partyName') || ' '
                                 || (p.receiver ->> 'postName') || ' ' || (p.issuer ->> 'partyName'), words) > 0)
$$;
