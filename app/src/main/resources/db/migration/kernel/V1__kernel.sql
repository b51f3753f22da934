create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

grant usage on schema kernel to anxian_app, anxian_bell, anxian_sealer;

-- What the application said of its caller at the start of this transaction. Nothing said: nothing seen.
create function kernel.scope_kind() returns text stable parallel safe language sql
as $$ select coalesce(nullif(current_setting('anxian.scope', true), ''), 'none') $$;
create function kernel.scope_path() returns text stable parallel safe language sql
as $$ select coalesce(current_setting('anxian.path', true), '') $$;
create function kernel.scope_lines() returns text stable parallel safe language sql
as $$ select coalesce(current_setting('anxian.lines', true), '') $$;
create function kernel.scope_party() returns uuid stable parallel safe language sql
as $$ select nullif(current_setting('anxian.party', true), '')::uuid $$;
create function kernel.scope_person() returns uuid stable parallel safe language sql
as $$ select nullif(current_setting('anxian.person', true), '')::uuid $$;
create function kernel.scope_role() returns text stable parallel safe language sql
as $$ select coalesce(current_setting('anxian.role', true), '') $$;

-- The one rule of sight for matters: the caller's region range and lines, or his own party.
create function kernel.sees(path text, line text, party uuid) returns boolean stable parallel safe language sql
as $$
  select (kernel.scope_kind() = 'region'
          and path >= kernel.scope_path() and path < kernel.scope_path() || '~'
          and (kernel.scope_lines() = '*' or line = any (string_to_array(kernel.scope_lines(), ','))))
      or (kernel.scope_kind() in ('region', 'party') and party = kernel.scope_party())
$$;

-- The same for what belongs to several lines at once (a cold store answers for food, fire and ammonia).
create function kernel.sees_any(path text, lines text[], party uuid) returns boolean stable parallel safe language sql
as $$
  select (kernel.scope_kind() = 'region'
          and path >= kernel.scope_path() and path < kernel.scope_path() || '~'
          and (kernel.scope_lines() = '*' or lines && string_to_array(kernel.scope_lines(), ',')))
      or (kernel.scope_kind() in ('region', 'party') and party = kernel.scope_party())
$$;

create table kernel.business_clock (
  only_row boolean primary key default true check (only_row),
  ahead_millis bigint not null
);
grant select, insert, update on kernel.business_clock to anxian_app;

-- Spring Modulith's registry of events on their way.
create table kernel.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_event on kernel.event_publication using hash (serialized_event);
create index event_publication_completion on kernel.event_publication (completion_date);
grant select, insert, update, delete on kernel.event_publication to anxian_app;

-- Spring Session.
create table kernel.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on kernel.spring_session (expiry_time);
create index spring_session_principal on kernel.spring_session (principal_name);
create table kernel.spring_session_attributes (
  session_primary_id char(36) not null references kernel.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on kernel.spring_session, kernel.spring_session_attributes to anxian_app;

-- db-scheduler: when which recurring job runs next, and who has it.
create table kernel.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on kernel.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on kernel.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on kernel.scheduled_tasks to anxian_app;
