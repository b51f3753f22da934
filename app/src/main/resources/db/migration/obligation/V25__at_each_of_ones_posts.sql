-- Reviewed: how much waits at each post that the caller holds now: numbers of his own, and of nobody else. He acts from one of his
-- posts and sees with its eyes; what is owed at the others he must still be told of.
create function obligation.at_my_posts(moment timestamptz) returns table (post uuid, open bigint, overdue bigint) stable
security definer set search_path = '' language sql
as $$
  select h.post, count(o.id), count(o.id) filter (where o.due_at < moment)
  from directory.holding h
  left join obligation.obligation o on o.obligor_post = h.post and o.state = 'OPEN'
  where h.person = kernel.scope_person() and h.held_to is null
  group by h.post
$$;
revoke all on function obligation.at_my_posts(timestamptz) from public;
grant execute on function obligation.at_my_posts(timestamptz) to anxian_app;
