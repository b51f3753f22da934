-- As before, word by word: a hazard is found when every word is somewhere in it. The longest word looks into the index.
drop function hazard.spoken_of(text);
create function hazard.spoken_of(said text) returns setof uuid stable security definer set search_path = '' language sql
as $$
  select h.id from hazard.hazard h
  where h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name ilike (kernel.patterns(said))[1]
    and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
        ilike all ((select kernel.patterns(said))::text[])
    and kernel.sees(h.region_path, h.line, h.party)
$$;
revoke all on function hazard.spoken_of(text) from public;
grant execute on function hazard.spoken_of(text) to anxian_app;
