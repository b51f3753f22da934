-- As before; a duty is found when every word is somewhere in it.
create or replace function obligation.wanted(
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
    and (words is null or concat_ws(' ', o.title, o.subject_number, o.obligor_post_name, o.obligor_party_name, o.party_name)
                          ilike all ((select kernel.patterns(words))::text[]))
$$;
