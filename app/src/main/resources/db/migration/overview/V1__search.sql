grant usage on schema overview to anxian_app, anxian_bell, anxian_sealer;

-- Every two signs that stand side by side. Chinese words mostly have two signs, of which no trigram can be made; by its pairs
-- a text of any length from two signs on is found in an index.
create function overview.pairs(said text) returns text[] immutable strict parallel safe language sql
as $$
  select coalesce(array_agg(distinct substr(lower(said), at, 2)), '{}') from generate_series(1, length(said) - 1) at
$$;

create index hazard_pairs on hazard.hazard
  using gin (overview.pairs(number || ' ' || description || ' ' || place || ' ' || party_name));
create index party_pairs on directory.party using gin (overview.pairs(name)) where kind = 'ENTERPRISE';
create index obligation_pairs on obligation.obligation
  using gin (overview.pairs(title || ' ' || coalesce(subject_number, ''))) where state = 'OPEN';

-- China's regions are public.
create policy product on directory.region for select to current_user using (true);

-- The one search box. Neither ILIKE nor @> is leakproof, so under row-level security the indexes above would lie idle: this
-- function looks first, as the owner, and applies the rules of sight itself, branch by branch the same words as the policies
-- (hazard: kernel.sees; obligation: obligation.sees; enterprises and posts: kernel.sees_any, and in a region's scope the
-- agencies' posts). Administrators and people at the door have no matters and find nothing. What a caller may see of words that
-- occur everywhere is cut after :most candidates, so that an answer costs the same at any size.
create function overview.found(said text, pattern text, most int)
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
     and obligation.sees(o.region_path, o.line, o.party, o.obligor_party, o.verifier_party)
   limit most)
$$;
revoke all on function overview.found(text, text, int) from public;
grant execute on function overview.found(text, text, int) to anxian_app;
