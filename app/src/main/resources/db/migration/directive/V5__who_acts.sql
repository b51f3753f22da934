-- Who may change a task, by where it stands: the same words as the standing of a step in the service. Within one party it is the post
-- that counts, otherwise the party. Whoever only looks on changes nothing.
create function directive.acts(t directive.task) returns boolean stable language sql
as $$
  select case
    when kernel.scope_kind() <> 'region' then false
    -- The product puts the colour of a slip on what is under way.
    when kernel.scope_role() = 'SYSTEM_ADMIN' then t.state in ('issued', 'working')
    when kernel.scope_role() not in ('LEADER', 'OFFICE', 'REGULATOR', 'TOWN', 'DUTY') then false
    -- 承办
    when t.state in ('issued', 'working') and kernel.scope_party() = t.lead_party and kernel.scope_post() <> t.verifier_post
         and (t.lead_party <> t.issuer_party or kernel.scope_post() = t.lead_post) then true
    -- 配合
    when t.state = 'working' and t.helpers @> jsonb_build_array(jsonb_build_object('id', kernel.scope_party())) then true
    -- 交办、验收
    when t.state <> 'withdrawn' and kernel.scope_post() = t.verifier_post then true
    when t.state <> 'withdrawn' and kernel.scope_party() = t.issuer_party and kernel.scope_post() <> t.lead_post
         and (t.lead_party <> t.issuer_party or kernel.scope_post() = t.issuer_post) then true
    -- 上级催办
    else t.state in ('issued', 'working') and kernel.scope_role() in ('OFFICE', 'LEADER') and kernel.scope_party() <> t.lead_party
  end and directive.knows(t.region_path, t.parties)
$$;

-- The next state is the lifecycle's business, and with it who acts then; nobody loses sight of what he has just done.
drop policy work on directive.task;
create policy work on directive.task for update to anxian_app
  using (directive.acts(task)) with check (directive.knows(region_path, parties));

drop policy settle on directive.slip;
create policy settle on directive.slip for update to anxian_app
  using (exists (select from directive.task t where t.id = task and directive.acts(t)))
  with check (exists (select from directive.task t where t.id = task));
