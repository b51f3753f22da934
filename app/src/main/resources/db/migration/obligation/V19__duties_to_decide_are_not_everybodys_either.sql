-- Whether the caller's body is the one that decides: what the bell writes and tells of such a duty is seen as the duty is.
create function obligation.was_asked_to(asked uuid) returns boolean stable language sql
as $$
  select kernel.scope_kind() = 'region'
     and exists (select from obligation.decision d where d.id = asked and d.post_party = kernel.scope_party())
$$;

-- Where the matter is the decision itself (reminded, missed, climbed, handed on) the entry is told to those who decide, wherever the
-- place lies; otherwise as before.
alter policy read_own on journal.entry
  using (case when subject_type = 'decision'
              then obligation.was_asked_to(subject_id)
                or kernel.sees(region_path, line, party)
                   and (kernel.scope_role() in ('LEADER', 'OFFICE', 'SYSTEM_ADMIN') or actor_party = kernel.scope_party())
              else kernel.sees(region_path, line, party)
                and (kind not like 'ladder.%' or kernel.scope_role() in ('LEADER', 'OFFICE', 'SYSTEM_ADMIN')
                     or actor_party = kernel.scope_party()
                     or obligation.was_asked(subject_type, subject_id)) end
         or kernel.scope_kind() in ('region', 'party', 'admin') and person = kernel.scope_person()
         or kernel.scope_kind() = 'admin' and kernel.scope_role() = 'AUDIT_ADMIN'
            and region_path >= kernel.scope_path() and region_path < kernel.scope_path() || '~');

-- Nor is what the bell told of it: whoever was told reads it, and whoever sees the duty.
alter policy read on obligation.ring
  using (obligation.sees(region_path, line, party, to_party, null)
         and (to_party = kernel.scope_party() or exists (select from obligation.obligation o where o.id = obligation)));
alter policy read on obligation.climb
  using (obligation.sees(region_path, line, party, null, null)
         and exists (select from obligation.obligation o where o.id = obligation));

-- On a list that is handed over such a duty is read by those who sign, and by those who decide.
alter policy with_its_handover on obligation.handover_item
  using (exists (select from obligation.handover h where h.id = handover
                 and (kind not like 'ladder.%' or kernel.scope_person() in (h.leaving, h.taker)
                      or obligation.serves(h.witness_post)
                      or obligation.decides(h.region_path, 'general', h.party))));
