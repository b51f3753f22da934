-- What fell due in a stretch of time below a region: done, still open, or let go only after it was missed. What was let off or
-- replaced before its day is nobody's failure and nobody's merit. Read by the planner as if it stood in the statement itself;
-- row-level security of the ledger holds in it as everywhere.
create function obligation.fell_due(
  below text, of_party uuid, of_lines text[], of_kinds text[], of_grades text[], after timestamptz, until timestamptz)
returns setof obligation.obligation stable language sql
as $$
  select o.* from obligation.obligation o
  where o.due_at > after and o.due_at <= until
    and o.region_path >= below and o.region_path < below || '~'
    and (of_party is null or o.obligor_party = of_party)
    and (of_lines is null or o.line = any (of_lines))
    and (of_kinds is null or o.kind = any (of_kinds))
    and (of_grades is null or o.level = any (of_grades))
    and (o.state in ('OPEN', 'DISCHARGED') or o.closed_at > o.due_at)
$$;
create index obligation_region_due on obligation.obligation (region_path, due_at);
