-- One index for whatever looks for words among hazards, the ledger as well as the search box: trigrams find no word of two
-- signs, and every index of words is written again with every step of a hazard. What is void is looked for apart from what
-- counts: 10,000 rows that were taken back stand before nothing, and no search has to read on for what is rare.
create index hazard_words_alive on hazard.hazard
  using gin (kernel.pairs(number || ' ' || description || ' ' || place || ' ' || party_name)) where state <> 'voided';
create index hazard_words_void on hazard.hazard
  using gin (kernel.pairs(number || ' ' || description || ' ' || place || ' ' || party_name)) where state = 'voided';
drop index hazard.hazard_words;

create or replace function hazard.spoken_of(said text) returns setof uuid stable security definer set search_path = '' language sql
as $$
  select h.id from hazard.hazard h
  where kernel.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name) @> kernel.pairs_of_words(said)
    and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
        ilike all ((select kernel.patterns(said))::text[])
    and h.state <> 'voided' and kernel.sees(h.region_path, h.line, h.party)
  union all
  select h.id from hazard.hazard h
  where kernel.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name) @> kernel.pairs_of_words(said)
    and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
        ilike all ((select kernel.patterns(said))::text[])
    and h.state = 'voided' and kernel.sees(h.region_path, h.line, h.party)
$$;

-- As before; but what the words are found in is known first, and looked up by its ids instead of being asked of a million rows.
create or replace function hazard.wanted(
  path_from text, path_to text, seen_lines text, own_party uuid,
  words text, of_line text, below_from text, below_to text, of_party uuid, of_source text, of_cause text,
  missed_at timestamptz, found_from timestamptz, found_before timestamptz,
  only_open boolean, struck_off_from timestamptz, only_in_time boolean,
  of_grade text, only_extended boolean, only_supervised boolean, only_repeated boolean)
returns setof hazard.hazard stable language sql
as $$
  select h.* from hazard.hazard h
  where (h.region_path >= path_from and h.region_path < path_to
           and (seen_lines = '*' or h.line = any (string_to_array(seen_lines, ',')))
         or h.party = own_party)
    and (words is null or h.id = any (array(select hazard.spoken_of(words))))
    and (of_line is null or h.line = of_line)
    and (below_from is null or h.region_path >= below_from and h.region_path < below_to)
    and (of_party is null or h.party = of_party)
    and (of_source is null or h.source = of_source)
    and (of_cause is null or h.cause = of_cause)
    and (missed_at is null or h.due_at < missed_at)
    and (found_from is null or h.found_at >= found_from)
    and (found_before is null or h.found_at < found_before)
    and (not only_open or h.list in ('listed', 'handed', 'working'))
    and (struck_off_from is null or h.struck_off_at >= struck_off_from)
    and (not only_in_time or h.rectified_at <= h.rectify_by)
    and (of_grade is null or h.grade = of_grade)
    and (not only_extended or h.extensions > 0)
    and (not only_supervised or h.supervision ->> 'listed' = 'true')
    and (not only_repeated or h.repeats is not null)
$$;
