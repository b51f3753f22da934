-- Reviewed: how far the journal reaches, and nothing about what is in it; a number that was counted is dated by it.
create function journal.reached() returns bigint stable security definer set search_path = '' language sql
as $$
  select coalesce(max(e.no), 0) from journal.entry e
$$;
revoke all on function journal.reached() from public;
grant execute on function journal.reached() to anxian_app;
