-- Signs side by side, by which texts of any length from two signs on are found in an index: most words of Chinese have two, and
-- three are the fewest that trigrams know. In PL/pgSQL, because a function in SQL that an index calls is planned anew at each row
-- written, which took a third of the database's time for a command. Pairs that occur twice are kept twice: an index and @> count
-- them once.
create function kernel.pairs(said text) returns text[] immutable strict parallel safe language plpgsql
as $$
declare
  chars constant text[] := string_to_array(lower(said), null);
  found text[] := '{}';
begin
  for at in 1 .. cardinality(chars) - 1 loop
    found := found || (chars[at] || chars[at + 1]);
  end loop;
  return found;
end $$;

-- The pairs of every word; no pair lies across two of them.
create function kernel.pairs_of_words(said text) returns text[] immutable strict parallel safe language sql
as $$
  select coalesce(array_agg(distinct pair), '{}')
  from unnest(kernel.words(said)) word, unnest(kernel.pairs(word)) pair
$$;
