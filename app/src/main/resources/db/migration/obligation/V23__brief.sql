-- How an entry about a duty names it: the whole wording stands in the first entry of its matter, and need not be read at every bell.
create function obligation.brief(title text, number text) returns text immutable parallel safe language sql
as $$
  select case when char_length(title) <= 32 then title else coalesce(number || ' ', '') || left(title, 24) || '…' end
$$;
grant execute on function obligation.brief(text, text) to anxian_app, anxian_bell;
