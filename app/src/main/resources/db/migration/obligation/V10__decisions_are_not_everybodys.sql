-- Whoever decides, his body, the leaders and the committee's offices over the place: what is to be decided about somebody is not
-- everybody's to read. The product itself asks, takes back and counts as SYSTEM_ADMIN in a region's scope, which no person has.
create function obligation.decides(path text, line text, decider uuid) returns boolean stable parallel safe language sql
as $$
  select case when
      (kernel.scope_kind() = 'region' and decider = kernel.scope_party())
      or (kernel.scope_kind() = 'region' and kernel.scope_role() in ('LEADER', 'OFFICE', 'SYSTEM_ADMIN')
          and path >= kernel.scope_path() and path < kernel.scope_path() || '~'
          and (kernel.scope_lines() = '*' or line = any (string_to_array(kernel.scope_lines(), ','))))
    then true else false end
$$;

-- Whose duty was missed: who is concerned by a talk or an exposure is told what was decided about him.
alter table obligation.decision add column concerned uuid;
alter policy read on obligation.decision
  using (obligation.decides(region_path, line, post_party)
         or (answered_at is not null and measure in ('TALK', 'EXPOSURE') and concerned = kernel.scope_party()
             and kernel.scope_kind() = 'party' and kernel.scope_role() = 'HEAD'));
alter policy answer on obligation.decision
  using (obligation.decides(region_path, line, post_party));

-- The duties to decide, and those that follow a yes, and what the books tell of them, are seen as the decision is.
alter policy read on obligation.obligation
  using (case when kind like 'ladder.%' then obligation.decides(region_path, line, obligor_party)
         else obligation.sees(region_path, line, party, obligor_party, verifier_party) end);
alter policy close on obligation.obligation
  using (case when kind like 'ladder.%' then obligation.decides(region_path, line, obligor_party)
         else obligation.sees(region_path, line, party, obligor_party, verifier_party) end);
alter policy read on obligation.movement
  using (case when kind like 'ladder.%' then obligation.decides(region_path, line, obligor_party)
         else obligation.sees(region_path, line, party, obligor_party, verifier_party) end);
