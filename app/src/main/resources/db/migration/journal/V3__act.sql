-- Published for the modules above: what they may count of the journal, under the caller's own sight.
create view journal.act with (security_invoker = true) as
  select no, at, kind, subject_type, subject_id, person, person_name, post, post_name, actor_party, actor_party_name,
         region_path, line, party, body
  from journal.entry;
grant select on journal.act to anxian_app;
