-- Which open duty went from an abolished post to its successor, when, and by whose hand. The duty itself goes on with the same
-- clock; who held it when it was issued or missed stays written there.
create table obligation.succession (
  id bigint generated always as identity primary key,
  obligation uuid not null references obligation.obligation,
  side text not null check (side in ('OBLIGOR', 'VERIFIER')),
  from_post uuid not null,
  from_post_name text not null,
  from_party uuid not null,
  from_party_name text not null,
  to_post uuid not null,
  to_post_name text not null,
  to_party uuid not null,
  to_party_name text not null,
  at timestamptz not null,
  by_person uuid not null,
  by_person_name text not null,
  check (from_post <> to_post)
);
create index succession_obligation on obligation.succession (obligation);

alter table obligation.succession enable row level security;
alter table obligation.succession force row level security;
create policy with_its_duty on obligation.succession for select to anxian_app
  using (exists (select from obligation.obligation o where o.id = obligation));
grant select on obligation.succession to anxian_app;

-- For the two functions below alone; nobody signs in as the owner. Whoever abolishes a post is often an administrator, who
-- sees no duties, and nobody at all may change who owes: so the ledger does it itself, and only where the directory says
-- that the post has ended and who succeeds it.
create policy succession on obligation.obligation for select to current_user using (true);
create policy succession_change on obligation.obligation for update to current_user using (true) with check (true);
create policy succession on obligation.clock for select to current_user using (true);
create policy succession_wait on obligation.clock for update to current_user using (true) with check (true);
create policy succession on obligation.succession for insert to current_user with check (true);
create policy succession on directory.post for select to current_user using (true);
create policy succession on directory.party for select to current_user using (true);

-- Reviewed: a number, and nothing about whose duties or which.
create function obligation.resting_on(post uuid) returns bigint stable security definer set search_path = '' language sql
as $$
  select count(*) from obligation.obligation o where o.state = 'OPEN' and (o.obligor_post = post or o.verifier_post = post)
$$;
revoke all on function obligation.resting_on(uuid) from public;
grant execute on function obligation.resting_on(uuid) to anxian_app;

-- Reviewed: moves only from an abolished post, only to its successor, only what is open. It answers what the journal is to
-- record. Clocks are locked first, in the bell's order, so that neither waits for the other in a circle.
create function obligation.hand_on(ended uuid, successor_holder text, moment timestamptz, person uuid, person_name text)
returns table (side text, title text, subject_type text, subject_id uuid, subject_number text, region_path text, line text,
               party uuid, due_at timestamptz, from_party_name text, from_post_name text, to_party_name text,
               to_post_name text)
volatile security definer set search_path = '' language sql
as $$
  with next as materialized (
    select s.id as post, s.name as post_name, s.party, q.name as party_name
    from directory.post p join directory.post s on s.id = p.successor join directory.party q on q.id = s.party
    where p.id = ended and p.valid_to is not null
  ), waited as materialized (
    select c.obligation from obligation.clock c
    where c.obligation in (select o.id from obligation.obligation o
                           where o.state = 'OPEN' and (o.obligor_post = ended or o.verifier_post = ended))
    order by c.next_ring_at
    for update
  ), moving as materialized (
    select o.* from obligation.obligation o, (select count(*) from waited) all_of_them
    where o.state = 'OPEN' and (o.obligor_post = ended or o.verifier_post = ended)
    for update of o
  ), moved as (
    update obligation.obligation o
    set obligor_post = case when m.obligor_post = ended then n.post else m.obligor_post end,
        obligor_post_name = case when m.obligor_post = ended then n.post_name else m.obligor_post_name end,
        obligor_party = case when m.obligor_post = ended then n.party else m.obligor_party end,
        obligor_party_name = case when m.obligor_post = ended then n.party_name else m.obligor_party_name end,
        verifier_post = case when m.verifier_post = ended then n.post else m.verifier_post end,
        verifier_post_name = case when m.verifier_post = ended then n.post_name else m.verifier_post_name end,
        verifier_party = case when m.verifier_post = ended then n.party else m.verifier_party end,
        verifier_party_name = case when m.verifier_post = ended then n.party_name else m.verifier_party_name end,
        verifier_holder_name = case when m.verifier_post = ended then successor_holder else m.verifier_holder_name end,
        version = o.version + 1
    from moving m, next n
    where o.id = m.id
  ), fact as materialized (
    select 'OBLIGOR' as side, m.*, m.obligor_post_name as from_post_name, m.obligor_party as from_party,
           m.obligor_party_name as from_party_name
    from moving m where m.obligor_post = ended
    union all
    select 'VERIFIER', m.*, m.verifier_post_name, m.verifier_party, m.verifier_party_name
    from moving m where m.verifier_post = ended
  ), recorded as (
    insert into obligation.succession (obligation, side, from_post, from_post_name, from_party, from_party_name,
                                       to_post, to_post_name, to_party, to_party_name, at, by_person, by_person_name)
    select f.id, f.side, ended, f.from_post_name, f.from_party, f.from_party_name,
           n.post, n.post_name, n.party, n.party_name, moment, person, person_name
    from fact f, next n
    order by f.due_at, f.id, f.side
  )
  select f.side, f.title, f.subject_type, f.subject_id, f.subject_number, f.region_path, f.line, f.party, f.due_at,
         f.from_party_name, f.from_post_name, n.party_name, n.post_name
  from fact f, next n
  order by f.due_at, f.id, f.side
$$;
revoke all on function obligation.hand_on(uuid, text, timestamptz, uuid, text) from public;
grant execute on function obligation.hand_on(uuid, text, timestamptz, uuid, text) to anxian_app;
