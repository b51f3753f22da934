-- What a register called a hazard's grade, where that is more than general: somebody has to judge it, and until then it says so.
alter table hazard.hazard add column claimed text check (claimed <> '');
alter table hazard.register_row add column to_be_judged boolean not null default false;

-- A draft may be put away: what it said goes with its rows; that it was brought in stays.
alter table hazard.register add column discarded_at timestamptz;
alter table hazard.register drop constraint register_state_check;
alter table hazard.register add constraint register_state_check
  check (state in ('uploaded', 'checked', 'importing', 'stopped', 'imported', 'undoing', 'undone', 'discarded'));
alter table hazard.register drop constraint checked_with_mapping;
alter table hazard.register add constraint checked_with_mapping
  check (state in ('uploaded', 'discarded') or num_nulls(mapping, line, checked_at) = 0);
alter table hazard.register drop constraint started_when_importing;
alter table hazard.register add constraint started_when_importing
  check (state in ('uploaded', 'checked', 'discarded') or started_at is not null);
alter table hazard.register drop constraint worked_by_somebody;
alter table hazard.register add constraint worked_by_somebody
  check (state in ('uploaded', 'checked', 'discarded') or num_nulls(worker, worker_post) = 0);
alter table hazard.register add constraint discarded_at_a_time check ((state = 'discarded') = (discarded_at is not null));
