-- What a list or a count is asked for, once for all of them. Not bound to a caller: row-level security of the ledger holds in it
-- as everywhere, and the planner reads it as if it stood in the statement itself, so that the indexes serve it.
create function obligation.wanted(
  of_post uuid, of_obligor_party uuid, concerning uuid,
  path_from text, path_to text, seen_lines text, below_from text, below_to text,
  of_kind text, of_part text, of_line text, words text)
returns setof obligation.obligation stable language sql
as $$
  select o.* from obligation.obligation o
  where (of_post is null or o.obligor_post = of_post)
    and (of_obligor_party is null or o.obligor_party = of_obligor_party)
    and (concerning is null or o.party = concerning)
    and (path_from is null or (o.region_path >= path_from and o.region_path < path_to
         and (seen_lines = '*' or o.line = any (string_to_array(seen_lines, ',')))))
    and (below_from is null or (o.region_path >= below_from and o.region_path < below_to))
    and (of_kind is null or o.kind = of_kind)
    and (of_part is null or o.part = of_part)
    and (of_line is null or o.line = of_line)
    and (words is null or strpos(lower(concat_ws(' ', o.title, o.subject_number, o.obligor_post_name,
         o.obligor_party_name)), lower(words)) > 0)
$$;

-- The same rule of sight, as a case: see kernel.sees.
create or replace function obligation.sees(path text, line text, party uuid, obligor uuid, verifier uuid)
  returns boolean stable parallel safe language sql
as $$
  select case when
      (kernel.scope_kind() in ('region', 'party')
          and (obligor = kernel.scope_party() or verifier = kernel.scope_party()))
      or kernel.sees(path, line, party)
    then true else false end
$$;
