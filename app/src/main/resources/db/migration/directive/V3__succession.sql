-- When a post is abolished, the open tasks that name it name its successor. Whoever abolishes a post is often an administrator, who
-- sees no tasks, and who verifies or issued one changes for no other reason: so, as in the ledger, functions of the owner do it,
-- and only where the directory says that the post has ended and who succeeds it.
create index task_lead_post on directive.task (lead_post);
create index task_verifier_post on directive.task (verifier_post);
create index task_issuer_post on directive.task (issuer_post);
create policy succession on directive.task for select to current_user using (true);
create policy succession_change on directive.task for update to current_user using (true) with check (true);

-- Not ended, or ended and still to be looked back at.
create function directive.named_open(post uuid) returns setof directive.task stable language sql
as $$
  select t.* from directive.task t
  where (t.lead_post = post or t.verifier_post = post or t.issuer_post = post)
    and (t.state not in ('accepted', 'withdrawn') or t.look_back = 'drawn')
$$;

-- Reviewed: numbers of tasks, and nothing of what they ask.
create function directive.in_one_hand(ended uuid, next uuid) returns setof text
stable security definer set search_path = '' language sql
as $$
  select t.number from directive.named_open(ended) t
  where t.lead_post = ended and t.verifier_post = next or t.verifier_post = ended and t.lead_post = next
  order by t.number
$$;
revoke all on function directive.in_one_hand(uuid, uuid) from public;
grant execute on function directive.in_one_hand(uuid, uuid) to anxian_app;

-- Reviewed: moves only from an abolished post, only to its successor, only what is open. It answers what the journal is to record.
-- First what was broken down from them is shown to the new lead; then he, the verifier and the issuer step in, and the party of
-- the post that ended keeps its sight only where it stands in it otherwise.
create function directive.hand_on(ended uuid)
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
           case when t.issuer_post = ended then n.shown else t.issuer end as next_issuer, n.shown
    from directive.named_open(ended) t, next n
  ), moved as (
    update directive.task t
    set version = t.version + 1, lead = m.next_lead, verifier = m.next_verifier, issuer = m.next_issuer,
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
revoke all on function directive.hand_on(uuid) from public;
grant execute on function directive.hand_on(uuid) to anxian_app;
