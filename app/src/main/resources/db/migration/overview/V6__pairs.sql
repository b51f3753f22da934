-- Every step may have been taken already, by the other text of V5 (see beforeValidate).
-- Pairs are the kernel's now, and hazards keep their own index of them.
drop index if exists hazard.hazard_pairs_alive;
drop index if exists hazard.hazard_pairs_void;
drop index directory.party_pairs;
drop index obligation.obligation_pairs;
drop index directive.task_pairs;
drop index accountability.pledge_pairs;
create index party_pairs on directory.party using gin (kernel.pairs(name)) where kind = 'ENTERPRISE';
create index obligation_pairs on obligation.obligation
  using gin (kernel.pairs(title || ' ' || coalesce(subject_number, '') || ' ' || obligor_post_name || ' '
                          || obligor_party_name || ' ' || party_name)) where state = 'OPEN';
create index task_pairs on directive.task
  using gin (kernel.pairs(number || ' ' || title || ' ' || directive_title || ' ' || (lead ->> 'partyName')));
create index pledge_pairs on accountability.pledge
  using gin (kernel.pairs(number || ' ' || title || ' ' || (receiver ->> 'partyName') || ' '
                          || (receiver ->> 'postName') || ' ' || (issuer ->> 'partyName')));

-- As before, by the kernel's pairs.
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
   where kernel.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name)
         @> kernel.pairs_of_words(said)
     and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
         ilike all ((select kernel.patterns(said))::text[])
     and h.number <> upper(said) and h.state <> 'voided'
     and kernel.sees(h.region_path, h.line, h.party)
   limit most)
  union all
  (select 'hazard', h.id, h.party, h.number, h.description, h.place || ' · ' || h.party_name, h.found_at, h.state
   from hazard.hazard h
   where kernel.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name)
         @> kernel.pairs_of_words(said)
     and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name
         ilike all ((select kernel.patterns(said))::text[])
     and h.number <> upper(said) and h.state = 'voided'
     and kernel.sees(h.region_path, h.line, h.party)
   limit most)
  union all
  (select distinct 'enterprise', named.id, named.id, null, named.name, named.place, null::timestamptz, null
   from (select p.id, p.name, r.full_name as place
         from unnest(kernel.words(said)) word
         join directory.party p on p.kind = 'ENTERPRISE' and kernel.pairs(p.name) @> kernel.pairs(word)
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
     and kernel.pairs(o.title || ' ' || coalesce(o.subject_number, '') || ' ' || o.obligor_post_name || ' '
                        || o.obligor_party_name || ' ' || o.party_name) @> kernel.pairs_of_words(said)
     and o.title || ' ' || coalesce(o.subject_number, '') || ' ' || o.obligor_post_name || ' '
         || o.obligor_party_name || ' ' || o.party_name ilike all ((select kernel.patterns(said))::text[])
     and case when o.kind like 'ladder.%' then obligation.decides(o.region_path, o.line, o.obligor_party)
         else obligation.sees(o.region_path, o.line, o.party, o.obligor_party, o.verifier_party) end
   limit most)
  union all
  (select 'task', t.id, t.lead_party, t.number, t.title, (t.lead ->> 'partyName') || ' · ' || t.directive_title, t.due_at, null
   from directive.task t
   where kernel.pairs(t.number || ' ' || t.title || ' ' || t.directive_title || ' ' || (t.lead ->> 'partyName'))
         @> kernel.pairs_of_words(said)
     and t.number || ' ' || t.title || ' ' || t.directive_title || ' ' || (t.lead ->> 'partyName')
         ilike all ((select kernel.patterns(said))::text[])
     and directive.knows(t.region_path, t.parties)
   limit most)
  union all
  (select 'pledge', p.id, p.receiver_party, p.number, p.title,
          (p.issuer ->> 'partyName') || ' · ' || (p.receiver ->> 'partyName') || ' ' || (p.receiver ->> 'postName'), p.made_at, null
   from accountability.pledge p
   where kernel.pairs(p.number || ' ' || p.title || ' ' || (p.receiver ->> 'partyName') || ' '
                        || (p.receiver ->> 'postName') || ' ' || (p.issuer ->> 'partyName')) @> kernel.pairs_of_words(said)
     and p.number || ' ' || p.title || ' ' || (p.receiver ->> 'partyName') || ' '
         || (p.receiver ->> 'postName') || ' ' || (p.issuer ->> 'partyName')
         ilike all ((select kernel.patterns(said))::text[])
     and accountability.knows(p.region_path, p.issuer_party, p.receiver_party, p.issued_at)
   limit most)
$$;
revoke all on function overview.found(text, int) from public;
grant execute on function overview.found(text, int) to anxian_app;

drop function if exists overview.pairs_of_words(text);
drop function if exists overview.pairs(text);
