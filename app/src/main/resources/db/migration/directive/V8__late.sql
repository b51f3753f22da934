-- Which duties of a task are open, and until when: what is late is asked of every reader of the task alike, who need not see the
-- ledger's rows. Written with every step, as the ledger is.
alter table directive.task add column owing jsonb not null default '[]';
alter table directive.task add column late_from timestamptz;
update directive.task t set owing = o.owing, late_from = o.late_from
from (select o.subject_id, min(o.due_at) as late_from,
             jsonb_agg(jsonb_build_object('kind', o.kind, 'dueAt', to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                       order by o.due_at) as owing
      from obligation.obligation o
      where o.subject_type = 'task' and o.state = 'OPEN' and o.kind like 'directive.%'
      group by o.subject_id) o
where t.id = o.subject_id;
alter table directive.task alter column owing drop default;
grant update (owing, late_from) on directive.task to anxian_app;

create or replace function directive.wanted(
  own_party uuid, wide boolean, path_from text, path_to text,
  of_post uuid, of_party uuid, of_state text, of_colour text, of_line text, below_from text, below_to text,
  of_directive uuid, words text, missed_at timestamptz)
returns setof directive.task stable language sql
as $$
  select t.* from directive.task t
  where (own_party = any (t.parties) or wide and t.region_path >= path_from and t.region_path < path_to)
    and (of_post is null or of_post in (t.lead_post, t.verifier_post, t.issuer_post))
    and (of_party is null or t.lead_party = of_party or t.helpers @> jsonb_build_array(jsonb_build_object('id', of_party)))
    and (of_state is null or t.state = of_state)
    and (of_colour is null or t.colour = of_colour)
    and (of_line is null or of_line = any (t.lines))
    and (below_from is null or t.region_path >= below_from and t.region_path < below_to)
    and (of_directive is null or t.directive = of_directive)
    and (words is null or strpos(t.number || ' ' || t.title || ' ' || t.quote || ' ' || (t.lead ->> 'partyName'), words) > 0)
    and (missed_at is null or t.late_from < missed_at)
$$;
