-- A hazard of former times: on the fourth list because a register says that it was dealt with, and for no other reason.
alter table hazard.hazard add column stated jsonb;

alter table hazard.hazard
  drop constraint handed_to_somebody,
  drop constraint worked_on_when_signed,
  drop constraint rectified_with_proof,
  drop constraint struck_off_on_acceptance,
  drop constraint accepted_by_another,
  drop constraint voided_by_another,
  drop constraint hazard_voided_from_check,
  drop constraint hazard_void_ground_check;
alter table hazard.hazard
  add constraint handed_to_somebody check (
    state not in ('handed', 'rectifying', 'rectified', 'struck-off') or stated is not null
    or num_nulls(owner, handed_at, rectify_from, rectify_by) = 0),
  add constraint worked_on_when_signed check (
    state not in ('rectifying', 'rectified', 'struck-off') or stated is not null or signed_at is not null),
  add constraint rectified_with_proof check (
    state not in ('rectified', 'struck-off') or stated is not null
    or num_nulls(rectifier, measures, rectified_at, verifier) = 0 and cardinality(photos_after) > 0),
  add constraint struck_off_on_acceptance check (
    (state = 'struck-off' and stated is null) = (num_nulls(accepter, struck_off_at) = 0)),
  -- 整改人不得验收自己的整改; a firm of one is marked for sampling.
  add constraint accepted_by_another check (
    state <> 'struck-off' or stated is not null or for_sampling or rectifier ->> 'person' <> accepter ->> 'person'),
  add constraint stated_and_no_more check (
    stated is null or state in ('struck-off', 'voided') and num_nonnulls(owner, signed_at, rectifier, accepter) = 0),
  add constraint hazard_voided_from_check check (
    voided_from in ('listed', 'handed', 'rectifying', 'rectified') or voided_from = 'struck-off' and stated is not null),
  add constraint hazard_void_ground_check check (void_ground in ('duplicate', 'not-a-hazard', 'import-undone')),
  -- Whoever brought a register in may take it back himself: nothing has been built on it.
  add constraint voided_by_another check (
    state <> 'voided' or void_ground = 'import-undone' or voider ->> 'person' <> finder ->> 'person');
