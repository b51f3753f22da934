-- What became of a text on the way, for whoever reviews it: a table that was written out row by row.
alter table directive.reading add column remarks text[] not null default '{}';
alter table directive.directive add column remarks text[] not null default '{}';

-- Minutes, plans, opinions, bulletins and letters are kinds of their own.
alter table directive.directive drop constraint directive_kind_check;
alter table directive.directive add constraint directive_kind_check
  check (kind in ('speech', 'notice', 'minutes', 'plan', 'opinion', 'bulletin', 'letter', 'list'));
alter table directive.task drop constraint task_directive_kind_check;
alter table directive.task add constraint task_directive_kind_check
  check (directive_kind in ('speech', 'notice', 'minutes', 'plan', 'opinion', 'bulletin', 'letter', 'list'));
