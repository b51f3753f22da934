grant usage on schema hazard to anxian_app;

-- The last part of a 隐患编号. It may have gaps, so nobody waits for it.
create sequence hazard.number_sequence;
grant usage on sequence hazard.number_sequence to anxian_app;

create table hazard.hazard (
  id uuid primary key,
  number text not null unique,
  version int not null check (version > 0),
  state text not null check (state in ('listed', 'handed', 'rectifying', 'rectified', 'struck-off', 'voided')),
  -- 列单、交单、办单、清单, and 作废 beside them: of its state alone, so a hazard stands on exactly one.
  list text not null generated always as (case state
      when 'rectifying' then 'working' when 'rectified' then 'working' when 'voided' then 'void' else state end) stored,

  source text not null check (source in ('inspection', 'self-check')),
  power text not null check (power in ('patrol-notice', 'order', 'self-check')),
  line text not null,
  cause text not null check (cause in ('thing', 'person', 'management')),
  place text not null check (place <> ''),
  description text not null check (description <> ''),
  basis text,
  remedy text,
  found_at timestamptz not null,
  listed_at timestamptz not null check (found_at <= listed_at),
  party uuid not null,
  party_name text not null,
  region int not null,
  region_path text collate "C" not null,
  finder jsonb not null,
  photos uuid[] not null default '{}',
  due_at timestamptz,
  clock_from timestamptz,

  owner jsonb,
  handed_at timestamptz,
  rectify_from timestamptz,
  rectify_by timestamptz,
  note text,

  signed_at timestamptz,

  rectifier jsonb,
  measures text,
  photos_after uuid[] not null default '{}',
  rectified_at timestamptz,
  verifier jsonb,

  accepter jsonb,
  opinion text,
  for_sampling boolean not null default false,
  struck_off_at timestamptz,

  voider jsonb,
  void_ground text check (void_ground in ('duplicate', 'not-a-hazard')),
  duplicate_of uuid references hazard.hazard,
  void_reason text,
  voided_at timestamptz,
  voided_from text check (voided_from in ('listed', 'handed', 'rectifying', 'rectified')),

  constraint power_of_its_source check ((source = 'self-check') = (power = 'self-check')),
  constraint clock_runs_while_open check (
    (state in ('struck-off', 'voided')) = (due_at is null) and (due_at is null) = (clock_from is null)),
  constraint listed_is_nobodys_yet check (state <> 'listed' or owner is null and signed_at is null),
  constraint handed_to_somebody check (
    state not in ('handed', 'rectifying', 'rectified', 'struck-off')
    or num_nulls(owner, handed_at, rectify_from, rectify_by) = 0),
  constraint worked_on_when_signed check (
    state not in ('rectifying', 'rectified', 'struck-off') or signed_at is not null),
  constraint rectified_with_proof check (
    state not in ('rectified', 'struck-off')
    or num_nulls(rectifier, measures, rectified_at, verifier) = 0 and cardinality(photos_after) > 0),
  constraint struck_off_on_acceptance check ((state = 'struck-off') = (num_nulls(accepter, struck_off_at) = 0)),
  -- 整改人不得验收自己的整改; a firm of one is marked for sampling.
  constraint accepted_by_another check (
    state <> 'struck-off' or for_sampling or rectifier ->> 'person' <> accepter ->> 'person'),
  constraint sampled_only_if_self_found check (not for_sampling or source = 'self-check'),
  constraint voided_with_ground check (
    (state = 'voided') = (num_nulls(voider, void_ground, void_reason, voided_at, voided_from) = 0)),
  constraint duplicate_of_another check (
    (duplicate_of is not null) = (void_ground is not distinct from 'duplicate') and duplicate_of is distinct from id),
  constraint voided_by_another check (state <> 'voided' or voider ->> 'person' <> finder ->> 'person')
);
create index hazard_region on hazard.hazard (region_path, state);
create index hazard_party on hazard.hazard (party, state);
create index hazard_due on hazard.hazard (due_at) where due_at is not null;
create index hazard_duplicate on hazard.hazard (duplicate_of) where duplicate_of is not null;
create index hazard_words on hazard.hazard
  using gin ((number || ' ' || description || ' ' || place || ' ' || party_name) public.gin_trgm_ops);

alter table hazard.hazard enable row level security;
alter table hazard.hazard force row level security;
create policy matter on hazard.hazard for all to anxian_app
  using (kernel.sees(region_path, line, party)) with check (kernel.sees(region_path, line, party));
-- For the search below alone; nobody signs in as the owner.
create policy search on hazard.hazard for select to current_user using (true);

grant select, insert, update on hazard.hazard to anxian_app;

-- ILIKE is not leakproof, so under row-level security its index would lie idle. This function looks first and applies the
-- same rule of sight itself. Reviewed: it returns ids only, of rows that the caller sees anyway.
create function hazard.spoken_of(pattern text) returns setof uuid stable security definer set search_path = '' language sql
as $$
  select h.id from hazard.hazard h
  where h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name ilike pattern
    and kernel.sees(h.region_path, h.line, h.party)
$$;
revoke all on function hazard.spoken_of(text) from public;
grant execute on function hazard.spoken_of(text) to anxian_app;

-- What a list is asked for: the service's own gate and the filters, once for the lists, their counts and the export.
create function hazard.wanted(
  path_from text, path_to text, seen_lines text, own_party uuid,
  words text, of_line text, below_from text, below_to text, of_party uuid, of_source text, of_cause text,
  missed_at timestamptz, found_from timestamptz, found_before timestamptz,
  only_open boolean, struck_off_from timestamptz, only_in_time boolean)
returns setof hazard.hazard stable language sql
as $$
  select h.* from hazard.hazard h
  where (h.region_path >= path_from and h.region_path < path_to
           and (seen_lines = '*' or h.line = any (string_to_array(seen_lines, ',')))
         or h.party = own_party)
    and (words is null or h.id in (select hazard.spoken_of(words)))
    and (of_line is null or h.line = of_line)
    and (below_from is null or h.region_path >= below_from and h.region_path < below_to)
    and (of_party is null or h.party = of_party)
    and (of_source is null or h.source = of_source)
    and (of_cause is null or h.cause = of_cause)
    and (missed_at is null or h.due_at < missed_at)
    and (found_from is null or h.found_at >= found_from)
    and (found_before is null or h.found_at < found_before)
    and (not only_open or h.list in ('listed', 'handed', 'working'))
    and (struck_off_from is null or h.struck_off_at >= struck_off_from)
    and (not only_in_time or h.rectified_at <= h.rectify_by)
$$;

-- Published for the modules above: what they may count, under the caller's own sight.
create view hazard.figure with (security_invoker = true) as
  select id, state, list, source, cause, line, party, region, region_path, found_at, listed_at, due_at, rectify_by,
         rectified_at, struck_off_at, voided_at, for_sampling
  from hazard.hazard;
grant select on hazard.figure to anxian_app;
