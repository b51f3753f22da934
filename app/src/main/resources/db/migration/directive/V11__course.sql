-- How every task stood after each of its steps: so it can be counted at any time what happened within some days, and how the tasks
-- stood at the end of the last of them. Who may see a task is always asked of the task as it is now.
create table directive.course (
  task uuid not null references directive.task,
  no int not null check (no > 0),
  at timestamptz not null,
  what text not null check (what in (
    'issued', 'signed', 'returned', 'reissued', 'reported', 'accepted', 'sent-back', 'broken-down', 'progressed', 'extension-asked',
    'extended', 'extension-refused', 'urged', 'looked-back', 'reopened', 'withdrawn')),
  stood jsonb not null,
  primary key (task, no)
);
alter table directive.course enable row level security;
alter table directive.course force row level security;
create policy with_its_task on directive.course for select to anxian_app
  using (exists (select from directive.task t where t.id = task));
create policy go_on on directive.course for insert to anxian_app
  with check (exists (select from directive.task t where t.id = task));
grant select, insert on directive.course to anxian_app;

-- What a step can change, and a list shows or asks for.
create function directive.standing(t directive.task) returns jsonb stable language sql
as $$
  select jsonb_build_object(
    'state', t.state, 'lead', t.lead, 'lead_party', t.lead_party, 'lead_post', t.lead_post, 'due_at', t.due_at,
    'due_because', t.due_because, 'signed_at', t.signed_at, 'reported', t.reported, 'reported_at', t.reported_at,
    'accepted_by', t.accepted_by, 'accepted_at', t.accepted_at, 'extensions', t.extensions, 'asked', t.asked,
    'reopened', t.reopened, 'look_back', t.look_back, 'urged', t.urged, 'urged_at', t.urged_at, 'ended_because', t.ended_because,
    'owing', t.owing, 'late_from', t.late_from)
$$;

-- What went before is told by the journal, which names the steps, and by the ledger, which has every duty with its days.
create policy course on journal.entry for select to current_user using (true);
create policy course on obligation.obligation for select to current_user using (true);
create policy course on directive.course for insert to current_user with check (true);

insert into directive.course (task, no, at, what, stood)
select done.task, row_number() over (partition by done.task order by done.entry), done.at,
       case when done.what = 'looked-back' and done.state = 'working' then 'reopened'
            when done.what = 'extension-refused' and done.extensions > done.extensions_before then 'extended'
            else done.what end,
       jsonb_build_object(
         'state', done.state, 'lead', done.lead, 'lead_party', done.lead ->> 'party', 'lead_post', done.lead ->> 'post',
         'due_at', done.due_at, 'accepted_at', case when done.state = 'accepted' then done.accepted_at end,
         'extensions', done.extensions, 'reopened', done.reopened, 'urged', done.urged,
         'owing', done.owing, 'late_from', done.late_from)
from (
  select ran.*, lag(ran.extensions, 1, 0) over way as extensions_before,
         count(*) filter (where ran.what = 'looked-back' and ran.state = 'working') over way as reopened,
         count(*) filter (where ran.what = 'urged') over way as urged,
         max(ran.at) filter (where ran.what = 'accepted') over way as accepted_at
  from (
    select e.subject_id as task, e.no as entry, e.at, step.what, last.due_at, last.lead, open.owing, open.late_from, open.extensions,
           coalesce(step.state, case when open.signing then 'issued' when open.working then 'working' else 'accepted' end) as state
    from journal.entry e
    join (values
      ('task.issued', 'issued', 'issued'), ('task.signed', 'signed', 'working'), ('task.returned', 'returned', 'returned'),
      ('task.reissued', 'reissued', 'issued'), ('task.reported', 'reported', 'reported'), ('task.accepted', 'accepted', 'accepted'),
      ('task.sent-back', 'sent-back', 'working'), ('task.broken-down', 'broken-down', 'working'),
      ('task.progressed', 'progressed', 'working'), ('task.extension-asked', 'extension-asked', 'working'),
      ('task.extension-answered', 'extension-refused', 'working'), ('task.withdrawn', 'withdrawn', 'withdrawn'),
      ('task.urged', 'urged', null), ('task.looked-back', 'looked-back', null)) step(kind, what, state) on step.kind = e.kind
    join directive.task t on t.id = e.subject_id
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object(
               'kind', o.kind, 'dueAt', to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by o.due_at)
               filter (where o.closed_at is null or o.closed_at > e.at), '[]') as owing,
             min(o.due_at) filter (where o.closed_at is null or o.closed_at > e.at) as late_from,
             count(*) filter (where o.state = 'SUPERSEDED' and o.closed_at <= e.at) as extensions,
             bool_or(o.kind = 'directive.sign' and (o.closed_at is null or o.closed_at > e.at)) as signing,
             bool_or(o.kind = 'directive.carry-out' and (o.closed_at is null or o.closed_at > e.at)) as working
      from obligation.obligation o
      where o.subject_id = t.id and o.issued_at <= e.at and o.kind like 'directive.%') open
    cross join lateral (
      select o.due_at, jsonb_build_object('party', o.obligor_party, 'partyName', o.obligor_party_name,
                                          'post', o.obligor_post, 'postName', o.obligor_post_name) as lead
      from obligation.obligation o
      where o.subject_id = t.id and o.issued_at <= e.at and o.kind = 'directive.carry-out'
      order by o.issued_at desc, o.id desc limit 1) last
    where e.subject_type = 'task') ran
  window way as (partition by ran.task order by ran.entry)) done;

drop policy course on journal.entry;
drop policy course on obligation.obligation;
drop policy course on directive.course;

-- The tasks as they stood before a moment, with the colour of the slips that were out then for what was owed; as they are where no
-- moment is said. After its last step a task stands as it is: under the name of a post that has succeeded since.
create function directive.as_at(of_directive uuid, moment timestamptz) returns setof directive.task stable language sql
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
    join jsonb_array_elements(c.stood -> 'owing') o on o ->> 'kind' = s.duty and (o ->> 'dueAt')::timestamptz = s.due_at
    where s.task = t.id and s.at < moment) slip
  cross join lateral jsonb_populate_record(
    t,
    case when exists (select from directive.course later where later.task = t.id and later.no > c.no) then c.stood else '{}' end
      || jsonb_build_object('colour', slip.colour)) stood
  where moment is not null and (of_directive is null or t.directive = of_directive)
$$;

-- What happened from a moment on and before another: steps, and duties that were not done when their time was up.
create function directive.happenings(of_directive uuid, since timestamptz, until timestamptz, seen_at timestamptz)
returns table (task uuid, what text, at timestamptz) stable language sql
as $$
  with way as (
    select c.task, c.what, c.at, c.stood, lead(c.at) over (partition by c.task order by c.no) as next_at
    from directive.course c join directive.task t on t.id = c.task
    where of_directive is null or t.directive = of_directive)
  select w.task, w.what, w.at from way w where w.at >= since and w.at < until
  union all
  select w.task, 'fell-late', due.at
  from way w
  cross join lateral (select (o ->> 'dueAt')::timestamptz as at from jsonb_array_elements(w.stood -> 'owing') o) due
  where due.at >= w.at and (w.next_at is null or w.next_at > due.at)
    and due.at >= since and due.at < least(until, seen_at)
$$;

drop function directive.wanted(uuid, boolean, text, text, uuid, uuid, text, text, text, text, text, uuid, text, timestamptz);
create function directive.wanted(
  own_party uuid, wide boolean, path_from text, path_to text,
  of_post uuid, of_party uuid, of_state text, of_colour text, of_line text, below_from text, below_to text,
  of_directive uuid, words text, missed_at timestamptz, stood_at timestamptz,
  of_happening text, since timestamptz, until timestamptz, seen_at timestamptz)
returns setof directive.task stable language sql
as $$
  select t.* from directive.as_at(of_directive, stood_at) t
  where (own_party = any (t.parties) or wide and t.region_path >= path_from and t.region_path < path_to)
    and (of_post is null or of_post in (t.lead_post, t.verifier_post, t.issuer_post))
    and (of_party is null or t.lead_party = of_party or t.helpers @> jsonb_build_array(jsonb_build_object('id', of_party)))
    and (of_state is null or t.state = of_state)
    and (of_colour is null or t.colour = of_colour)
    and (of_line is null or of_line = any (t.lines))
    and (below_from is null or t.region_path >= below_from and t.region_path < below_to)
    and (words is null or strpos(t.number || ' ' || t.title || ' ' || t.quote || ' ' || (t.lead ->> 'partyName'), words) > 0)
    and (missed_at is null or t.late_from < missed_at)
    and (of_happening is null or t.id in (
      select h.task from directive.happenings(of_directive, since, until, seen_at) h where h.what = of_happening))
$$;
