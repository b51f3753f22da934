-- 交接: a post goes from one holder to the next, with the list of what is open signed by both. Until both have signed nothing changes;
-- a post that stood vacant has nobody to hand it over, and one signature.
create table obligation.handover (
  id uuid primary key,
  post uuid not null,
  post_name text not null,
  party uuid not null,
  party_name text not null,
  region_path text collate "C" not null,
  leaving uuid,
  leaving_name text,
  taker uuid not null,
  taker_name text not null,
  taker_post uuid not null,
  taker_post_name text not null,
  taker_party uuid not null,
  started_at timestamptz not null,
  started_by uuid not null,
  started_by_name text not null,
  given_at timestamptz,
  given_signature uuid,
  taken_at timestamptz,
  taken_signature uuid,
  cancelled_at timestamptz,
  cancelled_by_name text,
  cancelled_because text check (cancelled_because <> ''),
  state text not null generated always as (case when cancelled_at is not null then 'CANCELLED' when taken_at is not null then 'DONE'
                                                when given_at is not null then 'GIVEN' else 'STARTED' end) stored,
  version int not null default 1,
  check (leaving is distinct from taker),
  check ((leaving is null) = (leaving_name is null)),
  check ((given_at is null) = (given_signature is null) and (taken_at is null) = (taken_signature is null)),
  check (num_nulls(cancelled_at, cancelled_by_name, cancelled_because) in (0, 3)),
  check (taken_at is null or cancelled_at is null),
  -- Who leaves signs first; where nobody leaves there is one signature.
  check (taken_at is null or given_at is not null or leaving is null)
);
create unique index handover_under_way on obligation.handover (post) where taken_at is null and cancelled_at is null;
create index handover_post on obligation.handover (post, started_at);

-- What was open on the post when it was signed for, as each of the two saw it.
create table obligation.handover_item (
  handover uuid not null references obligation.handover,
  obligation uuid not null,
  side text not null check (side in ('OBLIGOR', 'VERIFIER')),
  kind text not null,
  title text not null,
  subject_number text,
  concerned_name text not null,
  due_at timestamptz not null,
  overdue boolean not null,
  given boolean not null,
  taken boolean not null,
  primary key (handover, obligation, side),
  check (given or taken)
);

alter table obligation.handover enable row level security;
alter table obligation.handover force row level security;
alter table obligation.handover_item enable row level security;
alter table obligation.handover_item force row level security;

-- Those who sign, who decided it, the party whose post it is, and whoever looks after the directory or the region there.
create policy read on obligation.handover for select to anxian_app
  using (kernel.scope_person() in (leaving, taker, started_by)
         or kernel.sees(region_path, 'general', party)
         or directory.oversees(region_path));
create policy start on obligation.handover for insert to anxian_app with check (started_by = kernel.scope_person());
create policy sign on obligation.handover for update to anxian_app
  using (kernel.scope_person() in (leaving, taker, started_by) or directory.administers(region_path)
         or kernel.sees(region_path, 'general', party))
  with check (true);
create policy with_its_handover on obligation.handover_item for all to anxian_app
  using (exists (select from obligation.handover h where h.id = handover))
  with check (exists (select from obligation.handover h where h.id = handover
                      and kernel.scope_person() in (h.leaving, h.taker)));

grant select, insert on obligation.handover to anxian_app;
grant update (given_at, given_signature, taken_at, taken_signature, cancelled_at, cancelled_by_name, cancelled_because, version)
  on obligation.handover to anxian_app;
grant select, insert, update (taken) on obligation.handover_item to anxian_app;
