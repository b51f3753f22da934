-- Reviewed: whether a person holds no post anywhere, yes or no; not which. Asked of people whom the caller may know by name.
create function directory.serves_nowhere(asked uuid) returns boolean stable security definer set search_path = '' language sql
as $$
  select not exists (select 1 from directory.holding h where h.person = asked and h.held_to is null)
$$;
revoke all on function directory.serves_nowhere(uuid) from public;
grant execute on function directory.serves_nowhere(uuid) to anxian_app;
