-- As before, but one whose plan is kept: it is asked about each post at every request, and was planned anew each time.
create or replace function directory.holds(asked uuid) returns boolean stable security definer set search_path = ''
language plpgsql
as $$
begin
  return exists (select 1 from directory.holding h where h.post = asked and h.person = kernel.scope_person());
end $$;
