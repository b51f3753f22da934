-- A register is checked as it is imported: a part at a time, as whoever ordered it. lines: how many rows there are to check.
alter table hazard.register add column lines int check (lines > 0);
alter table hazard.register drop constraint register_state_check;
alter table hazard.register add constraint register_state_check check (state in
  ('uploaded', 'checking', 'checked', 'importing', 'stopped', 'imported', 'undoing', 'undone', 'discarded'));
alter table hazard.register drop constraint started_when_importing;
alter table hazard.register add constraint started_when_importing
  check (state in ('uploaded', 'checking', 'checked', 'discarded') or started_at is not null);
-- A check that could not be ended says why; nothing was made of the register yet.
alter table hazard.register drop constraint stopped_for_a_reason;
alter table hazard.register add constraint stopped_for_a_reason
  check (case state when 'stopped' then stopped_because is not null when 'uploaded' then true
           else stopped_because is null end);

drop index hazard.register_at_work;
create index register_at_work on hazard.register (id) where state in ('checking', 'importing', 'undoing');
drop policy stop on hazard.register;
create policy stop on hazard.register for update to anxian_app
  using (kernel.scope_kind() = 'loading' and state in ('checking', 'importing', 'undoing'))
  with check (kernel.scope_kind() = 'loading');
