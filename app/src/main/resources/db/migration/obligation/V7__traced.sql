-- Published for the modules above: who held each duty when it was issued, missed and closed, under the caller's own sight.
create view obligation.traced with (security_invoker = true) as
  select id, kind, title, level, subject_type, subject_id, subject_number,
         obligor_post, obligor_post_name, obligor_party, obligor_party_name, verifier_post_name, verifier_party_name,
         region_path, line, party, party_name, issued_at, issue_holder, issue_holder_name, due_at, provisional, state,
         closed_at, closed_by, closed_by_name, closed_from_post_name, close_holder, close_holder_name,
         waived_because, superseded_by, missed_at, miss_holder, miss_holder_name
  from obligation.obligation;
grant select on obligation.traced to anxian_app;
