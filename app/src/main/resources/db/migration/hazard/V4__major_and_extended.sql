-- 重大隐患、展期、销号后再发现.
drop view hazard.figure;

alter table hazard.hazard
  add column grade text not null default 'general' check (grade in ('general', 'major')),
  add column judgement jsonb,
  add column told jsonb,
  add column supervision jsonb,
  add column stop jsonb,
  add column plan jsonb,
  add column plan_from timestamptz,
  add column plan_by timestamptz,
  add column review jsonb,
  add column extensions int not null default 0 check (extensions >= 0),
  add column extension jsonb,
  add column repeats uuid references hazard.hazard,
  drop constraint hazard_state_check,
  drop constraint handed_to_somebody,
  drop constraint worked_on_when_signed,
  drop constraint rectified_with_proof,
  drop column list;

alter table hazard.hazard
  add constraint hazard_state_check check (
    state in ('listed', 'handed', 'planning', 'rectifying', 'rectified', 'reviewed', 'struck-off', 'voided')),
  -- 列单、交单、办单、清单, and 作废 beside them: of its state alone, so a hazard stands on exactly one.
  add column list text not null generated always as (case
      when state in ('planning', 'rectifying', 'rectified', 'reviewed') then 'working'
      when state = 'voided' then 'void' else state end) stored,
  add constraint handed_to_somebody check (
    state in ('listed', 'voided') or stated is not null
    or num_nulls(owner, handed_at, rectify_from, rectify_by) = 0),
  add constraint worked_on_when_signed check (
    state in ('listed', 'handed', 'voided') or stated is not null or signed_at is not null),
  add constraint rectified_with_proof check (
    state not in ('rectified', 'reviewed', 'struck-off') or stated is not null
    or num_nulls(rectifier, measures, rectified_at, verifier) = 0 and cardinality(photos_after) > 0),
  -- 重大隐患由人判定.
  add constraint judged_by_somebody check (
    grade = 'general' or judgement is not null and judgement ->> 'grade' = 'major'),
  add constraint only_major_ones_wait_for_plan_or_second_signature check (
    state not in ('planning', 'reviewed') or grade = 'major'),
  add constraint planning_against_the_clock check (
    (state = 'planning') = (plan_by is not null) and (plan_from is null) = (plan_by is null)),
  add constraint worked_on_by_a_plan check (
    grade = 'general' or state not in ('rectifying', 'rectified', 'reviewed', 'struck-off') or plan is not null),
  add constraint reviewed_by_somebody check (state <> 'reviewed' or review is not null),
  -- 重大隐患两人签字销号, 至少一人不是本企业的.
  add constraint struck_off_by_two check (
    grade = 'general' or state <> 'struck-off'
    or review is not null and told is not null and not for_sampling
       and review -> 'by' ->> 'person' <> accepter ->> 'person'
       and review -> 'by' ->> 'person' <> rectifier ->> 'person'
       and accepter ->> 'party' <> party::text),
  add constraint no_stop_outlives_it check (
    state <> 'struck-off' or stop is null or jsonb_typeof(stop -> 'release') = 'object'),
  add constraint asked_while_under_way check (extension is null or state in ('planning', 'rectifying')),
  add constraint never_its_own_repetition check (repeats is distinct from id);

create index hazard_repeats on hazard.hazard (repeats) where repeats is not null;
-- The latest of one enterprise first, among which the likely repetitions are sought.
create index hazard_latest_of_party on hazard.hazard (party, listed_at desc);

create view hazard.figure with (security_invoker = true) as
  select id, state, list, source, cause, line, party, region, region_path, found_at, listed_at, due_at, rectify_by,
         rectified_at, struck_off_at, voided_at, for_sampling, grade, extensions, repeats
  from hazard.hazard;
grant select on hazard.figure to anxian_app;

drop function hazard.wanted;
-- What a list is asked for: the service's own gate and the filters, once for the lists, their counts and the export.
create function hazard.wanted(
  path_from text, path_to text, seen_lines text, own_party uuid,
  words text, of_line text, below_from text, below_to text, of_party uuid, of_source text, of_cause text,
  missed_at timestamptz, found_from timestamptz, found_before timestamptz,
  only_open boolean, struck_off_from timestamptz, only_in_time boolean,
  of_grade text, only_extended boolean, only_supervised boolean, only_repeated boolean)
returns setof hazard.hazard stable language sql
as $$
  select h.* from hazard.hazard h
  where (h.region_path >= path_from and h.region_path < path_to
           and (seen_lines = '*' or h.line = any (string_to_array(seen_lines, ',')))
         or h.party = own_party)
    and (words is null or h.id in (select hazard.spoken_of(words)))
    and (of_line is null or h.line = of_line)
    and (below_from is null or h.region_path >= below_from and h.region_path < below_to)
    and (of_party is null or h.party = of_party)
    and (of_source is null or h.source = of_source)
    and (of_cause is null or h.cause = of_cause)
    and (missed_at is null or h.due_at < missed_at)
    and (found_from is null or h.found_at >= found_from)
    and (found_before is null or h.found_at < found_before)
    and (not only_open or h.list in ('listed', 'handed', 'working'))
    and (struck_off_from is null or h.struck_off_at >= struck_off_from)
    and (not only_in_time or h.rectified_at <= h.rectify_by)
    and (of_grade is null or h.grade = of_grade)
    and (not only_extended or h.extensions > 0)
    and (not only_supervised or h.supervision ->> 'listed' = 'true')
    and (not only_repeated or h.repeats is not null)
$$;
