-- Whoever sees a handover sees what was done about it. It belongs to no line, and one who has some lines may have begun it.
create policy with_its_handover on journal.entry for select to anxian_app
  using (subject_type = 'handover' and exists (select from obligation.handover h where h.id = subject_id));
