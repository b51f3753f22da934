-- A long text is read in the background. How far it has come stands in its sentences alone.
alter table directive.directive drop constraint directive_state_check;
alter table directive.directive add constraint directive_state_check
  check (state in ('reading', 'unread', 'reviewing', 'issued'));
create index directive_to_be_read on directive.directive (id) where state = 'reading';

-- The product reads what was entered; it touches no document that people work on.
create policy at_work on directive.directive for select to anxian_app
  using (kernel.scope_kind() = 'loading');
create policy has_read on directive.directive for update to anxian_app
  using (kernel.scope_kind() = 'loading' and state = 'reading')
  with check (kernel.scope_kind() = 'loading' and state in ('unread', 'reviewing'));
create policy read_on on directive.sentence for insert to anxian_app
  with check (kernel.scope_kind() = 'loading'
              and exists (select from directive.directive d where d.id = directive and d.state = 'reading'));
