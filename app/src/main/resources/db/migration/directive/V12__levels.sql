-- Whether a task counts among the tasks of its document or among the parts of another ({@code Level}), for whoever looks: row-level
-- security leaves out a whole that is not his to see. Asked of a moment, so that a past day keeps its figures; as it is now where no
-- moment is said.
create function directive.level(t directive.task, moment timestamptz) returns text stable language sql
as $$
  select case when exists (
      select from directive.task whole
      where whole.id = t.parent
        and (whole.state <> 'withdrawn' or moment is not null and not exists (
          select from directive.course c where c.task = whole.id and c.what = 'withdrawn' and c.at < moment)))
    then 'part' else 'whole' end
$$;

drop function directive.wanted(uuid, boolean, text, text, uuid, uuid, text, text, text, text, text, uuid, text, timestamptz,
                               timestamptz, text, timestamptz, timestamptz, timestamptz);
create function directive.wanted(
  own_party uuid, wide boolean, path_from text, path_to text,
  of_post uuid, of_party uuid, of_state text, of_colour text, of_line text, below_from text, below_to text,
  of_directive uuid, words text, missed_at timestamptz, stood_at timestamptz,
  of_happening text, since timestamptz, until timestamptz, seen_at timestamptz,
  of_level text, level_at timestamptz)
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
    and (of_level is null or of_level = directive.level(t, level_at))
$$;
