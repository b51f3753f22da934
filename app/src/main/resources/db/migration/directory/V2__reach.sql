-- Whether every post that the person holds lies within the path: who gives a person an account gives him all of his posts.
create policy product on directory.post for select to current_user using (true);
create function directory.serves_only_within(asked uuid, path text) returns boolean stable security definer
set search_path = '' language sql
as $$
  select not exists (select 1 from directory.holding h join directory.post p on p.id = h.post
                     where h.person = asked and h.held_to is null and not starts_with(p.path, $2))
$$;
revoke all on function directory.serves_only_within(uuid, text) from public;
grant execute on function directory.serves_only_within(uuid, text) to anxian_app;
