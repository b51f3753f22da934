-- Published for the modules above: which files are signatures, under the caller's own sight.
create view evidence.signature with (security_invoker = true) as
  select id, person, taken_at, subject_type, subject_id from evidence.item where purpose = 'signature';
grant select on evidence.signature to anxian_app;
