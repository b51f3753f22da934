-- As before, but one whose plan is kept: a function in SQL that an index calls is planned anew at each row written, and these
-- took a third of the database's time for a command. Pairs that occur twice are kept twice: an index and @> count them once.
create or replace function overview.pairs(said text) returns text[] immutable strict parallel safe language plpgsql
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
