-- Who decides over the holders of a post: the same words as the directory's policies on holdings.
create function obligation.fills(asked uuid) returns boolean stable language sql
as $$
  select exists (select from directory.post p
                 where p.id = asked
                   and (directory.administers(p.party_path)
                        or (p.party_kind <> 'AGENCY' and directory.keeps_files()
                            and kernel.sees_any(p.party_path, p.party_lines, p.party))
                        or (p.role in ('SAFETY', 'WORKER') and p.party = kernel.scope_party()
                            and kernel.scope_kind() = 'party' and kernel.scope_role() = 'HEAD')))
$$;

-- Those who sign, who began it, whoever fills the post, and whoever sees the party there.
alter policy read on obligation.handover
  using (kernel.scope_kind() in ('region', 'party', 'admin') and kernel.scope_person() in (leaving, taker, started_by)
         or kernel.sees(region_path, 'general', party)
         or obligation.fills(post));
-- Begun by whoever fills the post; or taken up alone by whoever holds it, in one act.
alter policy start on obligation.handover
  with check (started_by = kernel.scope_person()
              and (obligation.fills(post) or leaving is null and taker = kernel.scope_person() and taken_at is not null));
-- Signed by the two, called off by one of them or by whoever fills the post.
alter policy sign on obligation.handover
  using (kernel.scope_person() in (leaving, taker) or obligation.fills(post))
  with check (kernel.scope_person() in (leaving, taker) or obligation.fills(post));
