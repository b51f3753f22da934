-- Tenure is not dated back before what somebody did in the post. Whoever appoints is often an administrator, who sees no matters.
create index entry_post on journal.entry (post, at);
create policy last_act on journal.entry for select to current_user using (true);

-- Reviewed: a moment, and nothing about what was done, to whom or by whom.
create function journal.last_act_from(asked uuid) returns timestamptz stable security definer set search_path = '' language sql
as $$
  select max(e.at) from journal.entry e where e.post = asked
$$;
revoke all on function journal.last_act_from(uuid) from public;
grant execute on function journal.last_act_from(uuid) to anxian_app;
