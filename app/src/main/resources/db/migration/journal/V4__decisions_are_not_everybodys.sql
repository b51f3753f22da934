-- What was decided about a missed duty is told to whoever decided, his body, the leaders and the committee's offices over the place,
-- and the audit administrator; the rungs themselves stay on everybody's time line.
alter policy read_own on journal.entry
  using ((kernel.sees(region_path, line, party)
          and (kind not like 'ladder.%' or kernel.scope_role() in ('LEADER', 'OFFICE', 'SYSTEM_ADMIN')
               or actor_party = kernel.scope_party()))
         or kernel.scope_kind() in ('region', 'party', 'admin') and person = kernel.scope_person()
         or kernel.scope_kind() = 'admin' and kernel.scope_role() = 'AUDIT_ADMIN'
            and region_path >= kernel.scope_path() and region_path < kernel.scope_path() || '~');
