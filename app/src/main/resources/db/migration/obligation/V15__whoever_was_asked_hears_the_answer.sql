-- Published for the modules above: what was to be decided about which matter, under the caller's own sight.
create view obligation.asked with (security_invoker = true) as
  select id, matter_type, matter_id from obligation.decision;
grant select on obligation.asked to anxian_app;

-- Whether the caller's body was asked to decide about the matter.
create function obligation.was_asked(type_of_matter text, matter uuid) returns boolean stable language sql
as $$
  select exists (select from obligation.decision d
                 where d.matter_id = matter and d.matter_type = type_of_matter and d.post_party = kernel.scope_party())
$$;

-- Every body that was asked about a matter hears on its time line who decided what, whoever of them, or above them, it was.
alter policy read_own on journal.entry
  using ((kernel.sees(region_path, line, party)
          and (kind not like 'ladder.%' or kernel.scope_role() in ('LEADER', 'OFFICE', 'SYSTEM_ADMIN')
               or actor_party = kernel.scope_party()
               or obligation.was_asked(subject_type, subject_id)))
         or kernel.scope_kind() in ('region', 'party', 'admin') and person = kernel.scope_person()
         or kernel.scope_kind() = 'admin' and kernel.scope_role() = 'AUDIT_ADMIN'
            and region_path >= kernel.scope_path() and region_path < kernel.scope_path() || '~');
