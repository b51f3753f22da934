-- What is void is looked for apart from what counts, each in an index of its own: 10,000 rows that were taken back stand before
-- nothing, and of a word that occurs everywhere no branch has to read on for what is rare.
create index hazard_pairs_alive on hazard.hazard
  using gin (overview.pairs(number || ' ' || description || ' ' || place || ' ' || party_name)) where state <> 'voided';
create index hazard_pairs_void on hazard.hazard
  using gin (overview.pairs(number || ' ' || description || ' ' || place || ' ' || party_name)) where state = 'voided';
drop index hazard.hazard_pairs;

-- As before, with the state of a hazard: 历史清单 where nothing but a register says that it was dealt with.
drop function overview.found(text, int);
create function overview.found(said text, most int)
returns table (kind text, id uuid, party uuid, number text, title text, more text, at timestamptz, state text)
stable security definer set search_path = '' language sql
as $$
  (select 'hazard', h.id, h.party, h.number, h.description, h.place || ' · ' || h.party_name, h.found_at,
          case when h.state = 'struck-off' and h.stated is not null then 'on-record' else h.state end
   from hazard.hazard h
   where h.number = upper(said) and kernel.sees(h.region_path, h.line, h.party))
  union all
  (select 'hazard', h.id, h.party, h.number, h.description, h.place || ' · ' || h.party_name, h.found_at,
          case when h.state = 'struck-off' and h.stated is not null then 'on-record' else h.state end
   from hazard.hazard h
   where overview.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name)
         @> overview.pairs_of_words(said)
     and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
         ilike all ((select kernel.patterns(said))::text[])
     and h.number <> upper(said) and h.state <> 'voided'
     and kernel.sees(h.region_path, h.line, h.party)
   limit most)
  union all
  (select 'hazard', h.id, h.party, h.number, h.description, h.place || ' · ' || h.party_name, h.found_at, h.state
   from hazard.hazard h
   where overview.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name)
         @> overview.pairs_of_words(said)
     and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
         ilike all ((select kernel.patterns(said))::text[])
     and h.number <> upper(said) and h.state = 'voided'
     and kernel.sees(h.region_path, h.line, h.party)
   limit most)
  union all
  (select distinct 'enterprise', named.id, named.id, null, named.name, named.place, null::timestamptz, null
   from (select p.id, p.name, r.full_name as place
         from unnest(kernel.words(said)) word
         join directory.party p on p.kind = 'ENTERPRISE' and overview.pairs(p.name) @> overview.pairs(word)
         join directory.region r on r.id = p.region
         where length(word) > 1 and p.active
           and p.name || ' ' || r.full_name ilike all ((select kernel.patterns(said))::text[])
           and kernel.sees_any(p.path, p.lines, p.id)
         limit most) named)
  union all
  (select case p.party_kind when 'AGENCY' then 'agency-post' else 'post' end, p.id, p.party, null, p.name,
          concat_ws(' · ', b.name, holder.name), null, null
   from directory.post p
   join directory.party b on b.id = p.party
   left join directory.holding h on h.post = p.id and h.held_to is null
   left join directory.person holder on holder.id = h.person
   where p.valid_to is null
     and concat_ws(' ', b.name, p.name, holder.name) ilike all ((select kernel.patterns(said))::text[])
     and (kernel.scope_kind() = 'region' and p.party_kind = 'AGENCY'
            and p.path >= kernel.scope_path() and p.path < kernel.scope_path() || '~'
          or kernel.sees_any(p.party_path, p.party_lines, p.party))
   limit most)
  union all
  (select 'obligation', o.id, o.party, o.subject_number, o.title,
          concat_ws(' · ', nullif(nullif(o.party_name, o.obligor_party_name), ''),
                    o.obligor_party_name || ' ' || o.obligor_post_name), o.due_at, null
   from obligation.obligation o
   where o.state = 'OPEN'
     and overview.pairs(o.title || ' ' || coalesce(o.subject_number, '') || ' ' || o.obligor_post_name || ' '
                        || o.obligor_party_name || ' ' || o.party_name) @> overview.pairs_of_words(said)
     and o.title || ' ' || coalesce(o.subject_number, '') || ' ' || o.obligor_post_name || ' '
         || o.obligor_party_name || ' ' || o.party_name ilike all ((select kernel.patterns(said))::text[])
     and case when o.kind like 'ladder.%' then obligation.decides(o.region_path, o.line, o.obligor_party)
         else obligation.sees(o.region_path, o.line, o.party, o.obligor_party, o.verifier_party) end
   limit most)
  union all
  (select 'task', t.id, t.lead_party, t.number, t.title, (t.lead ->> 'partyName') || ' · ' || t.directive_title, t.due_at, null
   from directive.task t
   where overview.pairs(t.number || ' ' || t.title || ' ' || t.directive_title || ' ' || (t.lead ->> 'partyName'))
         @> overview.pairs_of_words(said)
     and t.number || ' ' || t.title || ' ' || t.directive_title || ' ' || (t.lead ->> 'partyName')
         ilike all ((select kernel.patterns(said))::text[])
     and directive.knows(t.region_path, t.parties)
   limit most)
  union all
  (select 'pledge', p.id, p.receiver_party, p.number, p.title,
          (p.issuer ->> 'partyName') || ' · ' || (p.receiver ->> 'partyName') || ' ' || (p.receiver ->> 'postName'), p.made_at, null
   from accountability.pledge p
   where overview.pairs(p.number || ' ' || p.title || ' ' || (p.receiver ->> 'partyName') || ' '
                        || (p.receiver ->> 'postName') || ' ' || (p.issuer ->> 'partyName')) @> overview.pairs_of_words(said)
     and p.number || ' ' || p.title || ' ' || (p.receiver ->> 'partyName') || ' '
         || (p.receiver ->> 'postName') || ' ' || (p.issuer ->> 'partyName')
         ilike all ((select kernel.patterns(said))::text[])
     and accountability.knows(p.region_path, p.issuer_party, p.receiver_party, p.issued_at)
   limit most)
$$;
revoke all on function overview.found(text, int) from public;
grant execute on function overview.found(text, int) to anxian_app;
