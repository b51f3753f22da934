-- What was missed of one task by one moment, and has climbed to one colour at one ring, is named by one slip: the slip is the paper
-- with its number, and each duty that it names is settled for itself.
create table directive.slip_duty (
  obligation uuid not null,
  rung int not null check (rung > 0),
  slip uuid not null references directive.slip,
  duty text not null,
  settled_at timestamptz,
  primary key (obligation, rung)
);
create index slip_duty_slip on directive.slip_duty (slip);

create policy each on directive.slip for select to current_user using (true);
insert into directive.slip_duty (obligation, rung, slip, duty, settled_at)
select s.obligation, s.rung, s.id, s.duty, s.settled_at from directive.slip s;
drop policy each on directive.slip;

drop policy settle on directive.slip;
revoke update on directive.slip from anxian_app;
alter table directive.slip drop column obligation, drop column rung, drop column duty, drop column settled_at;

alter table directive.slip_duty enable row level security;
alter table directive.slip_duty force row level security;
create policy with_its_slip on directive.slip_duty for select to anxian_app
  using (exists (select from directive.slip s where s.id = slip));
create policy make on directive.slip_duty for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and kernel.scope_role() = 'SYSTEM_ADMIN');
create policy settle on directive.slip_duty for update to anxian_app
  using (exists (select from directive.slip s join directive.task t on t.id = s.task where s.id = slip and directive.acts(t)))
  with check (exists (select from directive.slip s where s.id = slip));
grant select, insert, update (settled_at) on directive.slip_duty to anxian_app;

create or replace function directive.as_at(of_directive uuid, moment timestamptz) returns setof directive.task stable language sql
as $$
  select t.* from directive.task t where moment is null and (of_directive is null or t.directive = of_directive)
  union all
  select stood.* from directive.task t
  cross join lateral (
    select c.no, c.stood from directive.course c where c.task = t.id and c.at < moment order by c.no desc limit 1) c
  cross join lateral (
    select coalesce(
        (array['blue', 'yellow', 'red'])[max(array_position(array['blue', 'yellow', 'red'], s.colour))], 'none') as colour
    from directive.slip s
    join directive.slip_duty d on d.slip = s.id
    join jsonb_array_elements(c.stood -> 'owing') o on o ->> 'kind' = d.duty and (o ->> 'dueAt')::timestamptz = s.due_at
    where s.task = t.id and s.at < moment) slip
  cross join lateral jsonb_populate_record(
    t,
    case when exists (select from directive.course later where later.task = t.id and later.no > c.no) then c.stood else '{}' end
      || jsonb_build_object('colour', slip.colour)) stood
  where moment is not null and (of_directive is null or t.directive = of_directive)
$$;
