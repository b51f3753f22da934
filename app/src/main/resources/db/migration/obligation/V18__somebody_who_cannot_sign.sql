-- 单方交接: whoever leaves died, is ill, suspended, detained or gone. A witness signs in his stead, and why is kept for ever.
alter table obligation.handover
  add witness_post uuid,
  add witness_post_name text,
  add witness_party_name text,
  add witness uuid,
  add witness_name text,
  add absence text check (absence in ('DIED', 'ILL', 'SUSPENDED', 'DETAINED', 'MISSING')),
  add absence_words text check (absence_words <> ''),
  add absence_document text,
  add absence_photos uuid[],
  add check (num_nulls(witness_post, witness_post_name, witness_party_name, absence, absence_words, absence_document, absence_photos)
             in (0, 7)),
  add check (absence_document <> '' or cardinality(absence_photos) > 0),
  add check ((witness is null) = (witness_name is null)),
  -- Where there is a witness, the first signature is his; and neither who goes nor who comes is his own witness.
  add check ((witness is null) = (witness_post is null or given_at is null)),
  add check (witness is distinct from taker or witness is null),
  add check (witness is distinct from leaving or witness is null),
  add check (witness_post is null or leaving is not null);

-- Reviewed: whether the caller holds that post; it answers about nobody else.
create function obligation.serves(asked uuid) returns boolean stable security definer set search_path = '' language sql
as $$
  select exists (select from directory.holding h
                 where h.post = asked and h.person = kernel.scope_person() and h.held_to is null)
$$;
revoke all on function obligation.serves(uuid) from public;
grant execute on function obligation.serves(uuid) to anxian_app;

-- Reviewed: whether a post may witness for another, yes or no: one that stands above and is held by a third person, or, where there
-- is none, a desk of the committee's office over that region.
create function obligation.may_witness(asked uuid, witness uuid, leaving uuid, taker uuid) returns boolean stable
security definer set search_path = '' language sql
as $$
  with recursive above (id, superior) as (
    select p.superior, s.superior from directory.post p join directory.post s on s.id = p.superior where p.id = asked
    union
    select s.id, s.superior from above a join directory.post s on s.id = a.superior
  ), third as (
    select a.id from above a join directory.holding h on h.post = a.id
    where a.id <> asked and h.held_to is null and h.person not in (leaving, taker)
  )
  select exists (select from third t where t.id = witness)
      or not exists (select from third)
         and exists (select from directory.post p join directory.post w on w.id = witness
                     where p.id = asked and w.id <> asked and w.role = 'OFFICE' and starts_with(p.path, w.path))
$$;
revoke all on function obligation.may_witness(uuid, uuid, uuid, uuid) from public;
grant execute on function obligation.may_witness(uuid, uuid, uuid, uuid) to anxian_app;

alter policy read on obligation.handover
  using (kernel.scope_kind() in ('region', 'party', 'admin')
           and (kernel.scope_person() in (leaving, taker, started_by) or obligation.serves(witness_post))
         or kernel.sees(region_path, 'general', party)
         or obligation.fills(post));
-- A one-sided one is begun by whoever fills the post, or by the witness himself.
alter policy start on obligation.handover
  with check (started_by = kernel.scope_person()
              and case when witness_post is null
                       then obligation.fills(post) or leaving is null and taker = kernel.scope_person() and taken_at is not null
                       else obligation.may_witness(post, witness_post, leaving, taker)
                            and (obligation.fills(post) or obligation.serves(witness_post)) end);
alter policy sign on obligation.handover
  using (kernel.scope_person() in (leaving, taker) or obligation.fills(post) or obligation.serves(witness_post))
  with check (kernel.scope_person() in (leaving, taker) or obligation.fills(post) or obligation.serves(witness_post));
alter policy with_its_handover on obligation.handover_item
  with check (exists (select from obligation.handover h where h.id = handover
                      and (kernel.scope_person() in (h.leaving, h.taker) or obligation.serves(h.witness_post))));

grant update (witness, witness_name) on obligation.handover to anxian_app;
