grant usage on schema directive to anxian_app;

-- The last parts of numbers. They may have gaps, so nobody waits for them.
create sequence directive.directive_number;
create sequence directive.task_number;
grant usage on sequence directive.directive_number, directive.task_number to anxian_app;

-- Who may read a whole document, its draft and its issues: the party that entered it, and leaders and offices above.
create function directive.reads(path text, party uuid) returns boolean stable parallel safe language sql
as $$
  select case when kernel.scope_kind() = 'region'
      and (party = kernel.scope_party() and kernel.scope_role() in ('OFFICE', 'LEADER', 'REGULATOR')
           or kernel.scope_role() in ('OFFICE', 'LEADER', 'SYSTEM_ADMIN')
              and path >= kernel.scope_path() and path < kernel.scope_path() || '~')
    then true else false end
$$;

-- Who may see a task: the parties that have to do with it, and leaders and offices of the place that carries it out.
create function directive.knows(path text, parties uuid[]) returns boolean stable parallel safe language sql
as $$
  select case when kernel.scope_kind() = 'region'
      and (kernel.scope_party() = any (parties)
           or kernel.scope_role() in ('OFFICE', 'LEADER', 'SYSTEM_ADMIN')
              and path >= kernel.scope_path() and path < kernel.scope_path() || '~')
    then true else false end
$$;

-- A speech, a notice or a list, as it was entered.
create table directive.directive (
  id uuid primary key,
  number text not null unique,
  version int not null default 1 check (version > 0),
  kind text not null check (kind in ('speech', 'notice', 'list')),
  title text not null check (title <> ''),
  held_on date,
  state text not null check (state in ('reviewing', 'issued')),
  content text not null check (content <> ''),
  party uuid not null,
  party_name text not null,
  region int not null references directory.region,
  region_path text collate "C" not null,
  entered_at timestamptz not null,
  entered_by text not null,
  entered_from uuid not null
);
create index directive_place on directive.directive (region_path, id);
create index directive_party on directive.directive (party, id);

-- The draft: one row a sentence, known by the offset of its first character; together they are the whole content.
create table directive.sentence (
  directive uuid not null references directive.directive,
  start_at int not null check (start_at >= 0),
  end_at int not null check (end_at > start_at),
  kind text not null check (kind in ('task', 'principle', 'situation', 'background')),
  reviewed boolean not null,
  body jsonb not null,
  primary key (directive, start_at)
);

-- Every correction of a draft. Undone ones stay, and so do those that were undone and then overtaken by another.
create table directive.edit (
  directive uuid not null references directive.directive,
  no int not null check (no > 0),
  version int not null,
  at timestamptz not null,
  person uuid not null,
  person_name text not null,
  what text not null check (what <> ''),
  before jsonb not null,
  after jsonb not null,
  standing text not null check (standing in ('done', 'undone', 'overtaken')),
  primary key (directive, no)
);

-- A text that somebody has handed in and not entered yet; nobody else's business, and taken away when it is entered.
create table directive.reading (
  id uuid primary key,
  person uuid not null,
  file_name text not null,
  content text not null check (content <> ''),
  at timestamptz not null
);

-- What came of issuing, row by row, for whoever asks again.
create table directive.issuing (
  command uuid primary key,
  directive uuid not null references directive.directive,
  refused jsonb not null
);

create table directive.task (
  id uuid primary key,
  number text not null unique,
  version int not null check (version > 0),
  state text not null check (state in ('issued', 'working', 'reported', 'accepted', 'returned', 'withdrawn')),
  directive uuid not null,
  directive_number text not null,
  directive_title text not null,
  directive_kind text not null check (directive_kind in ('speech', 'notice', 'list')),
  held_on date,
  sentence int not null,
  outline text not null,
  quote text not null check (quote <> ''),
  parent uuid references directive.task,
  title text not null check (title <> ''),
  lines text[] not null check (cardinality(lines) > 0),
  region int not null references directory.region,
  region_path text collate "C" not null,
  lead jsonb not null,
  verifier jsonb not null,
  issuer jsonb not null,
  helpers jsonb not null,
  lead_party uuid not null generated always as ((lead ->> 'party')::uuid) stored,
  lead_post uuid not null generated always as ((lead ->> 'post')::uuid) stored,
  verifier_post uuid not null generated always as ((verifier ->> 'post')::uuid) stored,
  issuer_party uuid not null generated always as ((issuer ->> 'party')::uuid) stored,
  issuer_post uuid not null generated always as ((issuer ->> 'post')::uuid) stored,
  -- Everybody's party who has to do with it, also those above it from whom it was broken down.
  parties uuid[] not null,
  issued_at timestamptz not null,
  issued_by text not null,
  command uuid not null,
  due_at timestamptz not null,
  due_because text not null,
  signed_at timestamptz,
  reported jsonb,
  reported_at timestamptz,
  accepted_by text,
  accepted_at timestamptz,
  extensions int not null default 0 check (extensions >= 0),
  asked jsonb,
  reopened int not null default 0 check (reopened >= 0),
  look_back text not null default 'none' check (look_back in ('none', 'drawn', 'true', 'untrue')),
  urged int not null default 0,
  urged_at timestamptz,
  colour text not null default 'none' check (colour in ('none', 'blue', 'yellow', 'red')),
  ended_because text,
  constraint verified_by_another check (lead ->> 'post' <> verifier ->> 'post'),
  constraint reported_with_a_report check (state not in ('reported', 'accepted') or num_nulls(reported, reported_at) = 0),
  constraint accepted_by_somebody check ((state = 'accepted') = (num_nulls(accepted_by, accepted_at) = 0)),
  constraint ended_with_a_reason check (state not in ('returned', 'withdrawn') or ended_because <> ''),
  constraint asked_while_working check (asked is null or state = 'working'),
  constraint not_its_own_parent check (parent is distinct from id)
);
create index task_directive on directive.task (directive, sentence);
create index task_parent on directive.task (parent) where parent is not null;
create index task_place on directive.task (region_path, due_at, id);
create index task_lead on directive.task (lead_party, due_at, id);
create index task_parties on directive.task using gin (parties);

-- What was said about a task on its way: progress, reports, opinions, reasons.
create table directive.note (
  id uuid primary key,
  task uuid not null references directive.task,
  step text not null,
  at timestamptz not null,
  by text not null,
  words text not null check (words <> ''),
  evidence uuid[] not null
);
create index note_task on directive.note (task, id);

-- 三色督办单, numbered without a gap by issuing party, colour and year.
create table directive.slip (
  id uuid primary key,
  number text not null unique,
  colour text not null check (colour in ('blue', 'yellow', 'red')),
  task uuid not null references directive.task,
  obligation uuid not null,
  duty text not null,
  rung int not null check (rung > 0),
  at timestamptz not null,
  party uuid not null,
  year int not null,
  no int not null check (no > 0),
  due_at timestamptz not null,
  told text[] not null,
  basis text not null,
  settled_at timestamptz,
  unique (obligation, rung),
  unique (party, colour, year, no)
);
create index slip_task on directive.slip (task, at);

alter table directive.directive enable row level security;
alter table directive.directive force row level security;
alter table directive.sentence enable row level security;
alter table directive.sentence force row level security;
alter table directive.edit enable row level security;
alter table directive.edit force row level security;
alter table directive.reading enable row level security;
alter table directive.reading force row level security;
alter table directive.issuing enable row level security;
alter table directive.issuing force row level security;
alter table directive.task enable row level security;
alter table directive.task force row level security;
alter table directive.note enable row level security;
alter table directive.note force row level security;
alter table directive.slip enable row level security;
alter table directive.slip force row level security;

create policy read on directive.directive for select to anxian_app using (directive.reads(region_path, party));
create policy enter on directive.directive for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and kernel.scope_role() in ('OFFICE', 'LEADER', 'REGULATOR')
              and party = kernel.scope_party());
create policy work on directive.directive for update to anxian_app
  using (kernel.scope_kind() = 'region' and kernel.scope_role() in ('OFFICE', 'LEADER', 'REGULATOR')
         and party = kernel.scope_party())
  with check (party = kernel.scope_party());

create policy with_its_directive on directive.sentence for select to anxian_app
  using (exists (select from directive.directive d where d.id = directive));
create policy work on directive.sentence for all to anxian_app
  using (exists (select from directive.directive d where d.id = directive and d.party = kernel.scope_party()))
  with check (exists (select from directive.directive d where d.id = directive and d.party = kernel.scope_party()));
create policy with_its_directive on directive.edit for select to anxian_app
  using (exists (select from directive.directive d where d.id = directive));
create policy work on directive.edit for all to anxian_app
  using (exists (select from directive.directive d where d.id = directive and d.party = kernel.scope_party()))
  with check (exists (select from directive.directive d where d.id = directive and d.party = kernel.scope_party()));

create policy own on directive.reading for all to anxian_app
  using (kernel.scope_kind() = 'region' and person = kernel.scope_person())
  with check (kernel.scope_kind() = 'region' and person = kernel.scope_person());
create policy work on directive.issuing for all to anxian_app
  using (exists (select from directive.directive d where d.id = directive and d.party = kernel.scope_party()))
  with check (exists (select from directive.directive d where d.id = directive and d.party = kernel.scope_party()));

create policy read on directive.task for select to anxian_app using (directive.knows(region_path, parties));
create policy issue on directive.task for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and (issuer ->> 'party')::uuid = kernel.scope_party()
              and kernel.scope_role() in ('OFFICE', 'LEADER', 'REGULATOR', 'TOWN'));
create policy work on directive.task for update to anxian_app
  using (directive.knows(region_path, parties)) with check (directive.knows(region_path, parties));

create policy with_its_task on directive.note for select to anxian_app
  using (exists (select from directive.task t where t.id = task));
create policy say on directive.note for insert to anxian_app
  with check (exists (select from directive.task t where t.id = task));

create policy with_its_task on directive.slip for select to anxian_app
  using (exists (select from directive.task t where t.id = task));
-- Made by the product, when the bell has passed a coloured rung.
create policy make on directive.slip for insert to anxian_app
  with check (kernel.scope_kind() = 'region' and kernel.scope_role() = 'SYSTEM_ADMIN');
create policy settle on directive.slip for update to anxian_app
  using (exists (select from directive.task t where t.id = task))
  with check (exists (select from directive.task t where t.id = task));

grant select, insert, update (version, state) on directive.directive to anxian_app;
grant select, insert, update, delete on directive.sentence to anxian_app;
grant select, insert, update (standing) on directive.edit to anxian_app;
grant select, insert, delete on directive.reading to anxian_app;
grant select, insert on directive.issuing to anxian_app;
-- What it is about, whence it comes and who issued it stays as it was.
grant select, insert, update (version, state, region, region_path, lead, parties, due_at, due_because, signed_at, reported,
                              reported_at, accepted_by, accepted_at, extensions, asked, reopened, look_back, urged, urged_at,
                              colour, ended_because)
  on directive.task to anxian_app;
grant select, insert on directive.note to anxian_app;
grant select, insert, update (settled_at) on directive.slip to anxian_app;

-- What a list of tasks is asked for: the service's own gate and the filters, once for the lists, their counts and the export.
create function directive.wanted(
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
    and (missed_at is null or t.due_at < missed_at and t.state in ('issued', 'working', 'returned'))
$$;
