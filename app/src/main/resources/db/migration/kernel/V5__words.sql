-- What somebody typed into a box, word by word: words are parted by spaces, also by the wide one of Chinese keyboards.
create function kernel.words(said text) returns text[] immutable strict parallel safe language sql
as $$ select array_remove(regexp_split_to_array(said, '[\s\u3000]+'), '') $$;

-- The words as patterns of ILIKE, the longest first; what is found holds all of them, in whatever order.
create function kernel.patterns(said text) returns text[] immutable strict parallel safe language sql
as $$
  select array_agg('%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%' order by length(word) desc, word)
  from unnest(kernel.words(said)) word
$$;
