-- When a post is abolished, the pledges in force that name it name its successor; who signed, signed. Whoever abolishes a post is
-- often an administrator, who sees no pledges: so, as in the ledger, a function of the owner does it, and only where the directory
-- says that the post has ended and who succeeds it.
create index pledge_receiver_post on accountability.pledge (receiver_post);
create index pledge_issuer_post on accountability.pledge ((issuer ->> 'post'));
create policy succession on accountability.pledge for select to current_user using (true);
create policy succession_change on accountability.pledge for update to current_user using (true) with check (true);

-- Reviewed: moves only from an abolished post, only to its successor, only what is in force. It answers what the journal is to
-- record. The place that a pledge is about stays: its targets were set for it.
create function accountability.hand_on(ended uuid)
returns table (id uuid, number text, region_path text, line text, party uuid, part text, before jsonb, after jsonb)
volatile security definer set search_path = '' language sql
as $$
  with next as materialized (
    select jsonb_build_object('party', s.party, 'partyName', q.name, 'post', s.id, 'postName', s.name) as shown
    from directory.post p join directory.post s on s.id = p.successor join directory.party q on q.id = s.party
    where p.id = ended and p.valid_to is not null
  ), moving as materialized (
    select p.*, n.shown from accountability.pledge p, next n
    where (p.receiver_post = ended or p.issuer ->> 'post' = ended::text) and p.state not in ('withdrawn', 'concluded')
  ), moved as (
    update accountability.pledge p
    set version = p.version + 1,
        receiver = case when m.receiver_post = ended then m.shown else m.receiver end,
        issuer = case when m.issuer ->> 'post' = ended::text then m.shown else m.issuer end
    from moving m
    where p.id = m.id
  )
  select m.id, m.number, m.region_path, m.lines[1], case when m.receiver_post = ended then (m.shown ->> 'party')::uuid
         else m.receiver_party end, each_of.part, each_of.before, m.shown
  from moving m
  cross join lateral (values ('签订', m.receiver), ('下发', m.issuer)) each_of (part, before)
  where each_of.before ->> 'post' = ended::text
  order by m.number, each_of.part
$$;
revoke all on function accountability.hand_on(uuid) from public;
grant execute on function accountability.hand_on(uuid) to anxian_app;
