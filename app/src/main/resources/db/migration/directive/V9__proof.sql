-- The proof of a task goes with the task: whoever has to do with it, a helper of another line among them, sees what proves it and
-- may put his own beside it. What he may do with the task itself is asked at the task.
create policy with_its_task on evidence.item for select to anxian_app
  using (subject_type = 'task' and exists (select from directive.task t where t.id = subject_id));
create policy attach_to_its_task on evidence.item for update to anxian_app
  using (person = kernel.scope_person() and subject_id is null)
  with check (person = kernel.scope_person() and subject_type = 'task'
              and exists (select from directive.task t where t.id = subject_id));
