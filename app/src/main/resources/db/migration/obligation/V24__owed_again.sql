-- What was done late, did not hold and is owed again by the same day is one duty that fell due once: of its rows the last one counts
-- that was there when it was counted.
create or replace function obligation.fell_due(
  below text, of_party uuid, of_lines text[], of_kinds text[], of_grades text[], after timestamptz, until timestamptz)
returns setof obligation.obligation stable language sql
as $$
  select o.* from obligation.obligation o
  where o.due_at > after and o.due_at <= until
    and o.issued_at <= until
    and o.region_path >= below and o.region_path < below || '~'
    and (of_party is null or o.obligor_party = of_party)
    and (of_lines is null or o.line = any (of_lines))
    and (of_kinds is null or o.kind = any (of_kinds))
    and (of_grades is null or o.level = any (of_grades))
    and (o.state in ('OPEN', 'DISCHARGED') or o.closed_at > o.due_at)
    and (o.state <> 'DISCHARGED' or o.closed_at <= o.due_at or not exists (
      select from obligation.obligation again
      where again.subject_id = o.subject_id and again.kind = o.kind and again.due_at = o.due_at
        and again.issued_at >= o.closed_at and again.issued_at <= until and again.id <> o.id))
$$;
