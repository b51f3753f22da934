-- A post has a sentence once, from the same task, and two who issue at once do not pass each other. What was given twice before, or
-- comes twice by a succession, stays and is counted: twin 1, 2 …
alter table directive.task add column twin int not null default 0 check (twin >= 0);
update directive.task t set twin = g.twin
from (select id, row_number() over (partition by directive, sentence, parent, lead_post order by number) - 1 as twin
      from directive.task where state <> 'withdrawn') g
where g.id = t.id and g.twin > 0;
create unique index task_given_once on directive.task (directive, sentence, parent, lead_post, twin) nulls not distinct
  where state <> 'withdrawn';

-- Reviewed: moves only from an abolished post, only to its successor, only what is open. It answers what the journal is to record.
-- First what was broken down from them is shown to the new lead; then he, the verifier and the issuer step in, and the party of
-- the post that ended keeps its sight only where it stands in it otherwise. Whoever has the same sentence already then has it twice.
create or replace function directive.hand_on(ended uuid)
returns table (id uuid, number text, region_path text, line text, party uuid, part text, before jsonb, after jsonb)
volatile security definer set search_path = '' language sql
as $$
  with recursive next as materialized (
    select s.party from directory.post p join directory.post s on s.id = p.successor
    where p.id = ended and p.valid_to is not null
  ), below as (
    select t.id from directive.task t where t.parent in (select o.id from directive.named_open(ended) o where o.lead_post = ended)
    union
    select t.id from directive.task t join below b on t.parent = b.id
  )
  update directive.task t set parties = t.parties || n.party
  from next n
  where t.id in (select b.id from below b) and n.party <> all (t.parties);

  with next as materialized (
    select s.party, jsonb_build_object('party', s.party, 'partyName', q.name, 'post', s.id, 'postName', s.name) as shown
    from directory.post p join directory.post s on s.id = p.successor join directory.party q on q.id = s.party
    where p.id = ended and p.valid_to is not null
  ), moving as materialized (
    select t.*, case when t.lead_post = ended then n.shown else t.lead end as next_lead,
           case when t.verifier_post = ended then n.shown else t.verifier end as next_verifier,
           case when t.issuer_post = ended then n.shown else t.issuer end as next_issuer, n.shown,
           case when t.lead_post = ended
             then t.twin + coalesce((select max(o.twin) + 1 from directive.task o
                                     where o.directive = t.directive and o.sentence = t.sentence
                                       and o.parent is not distinct from t.parent and o.state <> 'withdrawn'
                                       and o.lead_post = (n.shown ->> 'post')::uuid), 0)
             else t.twin end as next_twin
    from directive.named_open(ended) t, next n
  ), moved as (
    update directive.task t
    set version = t.version + 1, lead = m.next_lead, verifier = m.next_verifier, issuer = m.next_issuer,
        twin = m.next_twin,
        parties = array(
          select p from unnest(m.parties) p
          where not (m.lead_post = ended and p = m.lead_party
                     or m.verifier_post = ended and p = (m.verifier ->> 'party')::uuid
                     or m.issuer_post = ended and p = m.issuer_party)
          union select (m.next_lead ->> 'party')::uuid
          union select (m.next_verifier ->> 'party')::uuid
          union select (m.next_issuer ->> 'party')::uuid
          union select (h ->> 'id')::uuid from jsonb_array_elements(m.helpers) h)
    from moving m
    where t.id = m.id
  )
  select m.id, m.number, m.region_path, m.lines[1], (m.next_lead ->> 'party')::uuid, each_of.part, each_of.before, m.shown
  from moving m
  cross join lateral (values ('承办', m.lead), ('验收', m.verifier), ('交办', m.issuer)) each_of (part, before)
  where (each_of.before ->> 'post')::uuid = ended
  order by m.number, each_of.part
$$;
