-- As before; a duty to decide about a missed one is found by those who decide: the same words as the ledger's policy.
create or replace function overview.found(said text, pattern text, most int)
returns table (kind text, id uuid, party uuid, number text, title text, more text, at timestamptz)
stable security definer set search_path = '' language sql
as $$
  (select 'hazard', h.id, h.party, h.number, h.description, h.place || ' · ' || h.party_name, h.found_at
   from hazard.hazard h
   where h.number = upper(said) and kernel.sees(h.region_path, h.line, h.party))
  union all
  (select 'hazard', h.id, h.party, h.number, h.description, h.place || ' · ' || h.party_name, h.found_at
   from hazard.hazard h
   where overview.pairs(h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name) @> overview.pairs(said)
     and h.number || ' ' || h.description || ' ' || h.place || ' ' || h.party_name ilike pattern
     and h.number <> upper(said)
     and kernel.sees(h.region_path, h.line, h.party)
   limit most)
  union all
  (select 'enterprise', p.id, p.id, null, p.name, r.full_name, null
   from directory.party p join directory.region r on r.id = p.region
   where p.kind = 'ENTERPRISE' and p.active
     and overview.pairs(p.name) @> overview.pairs(said) and p.name ilike pattern
     and kernel.sees_any(p.path, p.lines, p.id)
   limit most)
  union all
  (select case p.party_kind when 'AGENCY' then 'agency-post' else 'post' end, p.id, p.party, null, p.name, b.name, null
   from directory.post p join directory.party b on b.id = p.party
   where p.valid_to is null and b.name || ' ' || p.name ilike pattern
     and (kernel.scope_kind() = 'region' and p.party_kind = 'AGENCY'
            and p.path >= kernel.scope_path() and p.path < kernel.scope_path() || '~'
          or kernel.sees_any(p.party_path, p.party_lines, p.party))
   limit most)
  union all
  (select 'obligation', o.id, o.party, o.subject_number, o.title, o.obligor_party_name || ' ' || o.obligor_post_name, o.due_at
   from obligation.obligation o
   where o.state = 'OPEN'
     and overview.pairs(o.title || ' ' || coalesce(o.subject_number, '')) @> overview.pairs(said)
     and o.title || ' ' || coalesce(o.subject_number, '') ilike pattern
     and case when o.kind like 'ladder.%' then obligation.decides(o.region_path, o.line, o.obligor_party)
         else obligation.sees(o.region_path, o.line, o.party, o.obligor_party, o.verifier_party) end
   limit most)
$$;
