-- A later deadline is told to the level above whoever gave it, in the transaction that gives it; everything else is rung by the bell.
create policy tell on obligation.ring for insert to anxian_app
  with check (telling = 'TOLD' and step = -1 and obligation.sees(region_path, line, party, to_party, null));
grant insert (obligation, step, telling, at, to_post, to_post_name, to_party, to_person, to_person_name, words, region_path,
              line, party)
  on obligation.ring to anxian_app;
