grant usage on schema directory to anxian_app, anxian_bell, anxian_sealer;

-- Who may change what lies under a path: the product loading its packs, or the system administrator of that region.
create function directory.administers(path text) returns boolean stable parallel safe language sql
as $$
  select kernel.scope_kind() = 'loading'
      or (kernel.scope_kind() = 'admin' and kernel.scope_role() = 'SYSTEM_ADMIN'
          and path >= kernel.scope_path() and path < kernel.scope_path() || '~')
$$;

-- An administrator of any of the three kinds looks at the directory of his own region.
create function directory.oversees(path text) returns boolean stable parallel safe language sql
as $$
  select kernel.scope_kind() = 'loading'
      or (kernel.scope_kind() = 'admin' and path >= kernel.scope_path() and path < kernel.scope_path() || '~')
$$;

-- Government posts that keep the files of the enterprises they see.
create function directory.keeps_files() returns boolean stable parallel safe language sql
as $$ select kernel.scope_kind() = 'region' and kernel.scope_role() in ('OFFICE', 'REGULATOR', 'TOWN') $$;

-- Which edition of a pack is loaded, by its digest.
create table directory.pack (
  name text primary key,
  digest text not null
);

create table directory.region (
  id int primary key,
  parent int references directory.region,
  level text not null check (level in ('nation', 'province', 'city', 'county', 'town')),
  kind text not null check (kind in ('administrative', 'direct', 'zone')),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  full_name text not null check (full_name <> ''),
  path text collate "C" not null unique check (path like '%' || id || '.'),
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from),
  check ((parent is null) = (level = 'nation'))
);
create index region_parent on directory.region (parent);

-- The path that a region had on a day: stable ids from the nation down, each followed by a dot.
create table directory.region_path (
  region int not null references directory.region,
  path text collate "C" not null,
  valid_from date not null,
  valid_to date,
  constraint region_has_one_path exclude using gist (region with =, daterange(valid_from, valid_to) with &&)
);

-- GB/T 2260 (gb) has six digits, the statistical division code (stat) twelve. Codes are reused and split: hence dates.
create table directory.region_code (
  region int not null references directory.region,
  system text not null check (system in ('gb', 'stat')),
  code text not null,
  valid_from date not null,
  valid_to date,
  check (code ~ case system when 'gb' then '^[0-9]{6}$' else '^[0-9]{12}$' end),
  constraint code_names_one_region exclude using gist (system with =, code with =, daterange(valid_from, valid_to) with &&),
  constraint region_has_one_code exclude using gist (region with =, system with =, daterange(valid_from, valid_to) with &&)
);

create table directory.party (
  id uuid primary key,
  kind text not null check (kind in ('AGENCY', 'ENTERPRISE', 'SERVICE')),
  agency_kind text not null default '',
  name text not null check (name <> ''),
  region int not null references directory.region,
  path text collate "C" not null,
  lines text[] not null default '{}',
  active boolean not null default true,
  version int not null default 1,
  check ((kind = 'AGENCY') = (agency_kind <> '')),
  unique (id, kind)
);
create index party_path on directory.party (path, kind, name, id);
create index party_agency on directory.party (agency_kind, region) where kind = 'AGENCY';

create table directory.person (
  id uuid primary key,
  name text not null check (name <> ''),
  -- Who registered the person, and for which region: they see him before he holds any post.
  registered_by uuid not null,
  path text collate "C" not null,
  version int not null default 1
);

create table directory.post (
  id uuid primary key,
  party uuid not null,
  party_kind text not null,
  -- Copies of the party's placement, so that sight of a post is decided without a second look.
  party_path text collate "C" not null,
  party_lines text[] not null,
  name text not null check (name <> ''),
  role text not null check (role in ('LEADER', 'OFFICE', 'REGULATOR', 'TOWN', 'DUTY', 'HEAD', 'SAFETY', 'WORKER',
                                     'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
  region int not null references directory.region,
  path text collate "C" not null,
  lines text[] not null default '{}',
  superior uuid references directory.post,
  duties text not null default '',
  valid_from timestamptz not null,
  valid_to timestamptz,
  successor uuid references directory.post,
  version int not null default 1,
  foreign key (party, party_kind) references directory.party (id, kind),
  -- Nobody outside the government holds a government post, and no post reaches beyond its party's region.
  check ((party_kind = 'AGENCY') = (role not in ('HEAD', 'SAFETY', 'WORKER'))),
  check (starts_with(path, party_path)),
  check (superior <> id),
  check (successor <> id),
  check (successor is null or valid_to is not null),
  check (valid_to >= valid_from)
);
create index post_party on directory.post (party);
create index post_region on directory.post (region, role);
create index post_superior on directory.post (superior) where superior is not null;

create table directory.holding (
  post uuid not null references directory.post,
  person uuid not null references directory.person,
  held_from timestamptz not null,
  held_to timestamptz,
  primary key (post, held_from),
  check (held_to >= held_from),
  constraint one_holder_a_post exclude using gist (post with =, tstzrange(held_from, held_to) with &&)
);
create index holding_person on directory.holding (person, held_from);

-- Whether the person who is signing in holds this post. A function of its own, because the policies of post and holding
-- would otherwise ask each other without end; it answers about nobody else.
create policy product on directory.holding for select to current_user using (true);
create function directory.holds(asked uuid) returns boolean stable security definer set search_path = '' language sql
as $$
  select exists (select 1 from directory.holding h where h.post = asked and h.person = kernel.scope_person())
$$;
revoke all on function directory.holds(uuid) from public;
grant execute on function directory.holds(uuid) to anxian_app;

-- Versions over the packs: who answers for a line in a region where that differs from the usual.
create table directory.matrix_row (
  id uuid primary key,
  line text not null,
  region int not null references directory.region,
  path text collate "C" not null,
  supervisor uuid references directory.party,
  comprehensive uuid references directory.party,
  leader_post uuid references directory.post,
  territorial uuid references directory.party,
  town_authorised boolean not null,
  basis jsonb not null check (jsonb_typeof(basis) = 'array' and jsonb_array_length(basis) > 0),
  reason text not null check (reason <> ''),
  edited_by uuid not null,
  edited_by_name text not null,
  edited_from_post text not null,
  version int not null,
  valid_from timestamptz not null,
  superseded_at timestamptz,
  check (superseded_at >= valid_from),
  unique (line, region, version),
  constraint one_row_at_a_time exclude using gist
    (line with =, region with =, tstzrange(valid_from, superseded_at) with &&)
);
create unique index matrix_now on directory.matrix_row (line, region) where superseded_at is null;

alter table directory.pack enable row level security;
alter table directory.pack force row level security;
alter table directory.region enable row level security;
alter table directory.region force row level security;
alter table directory.region_path enable row level security;
alter table directory.region_path force row level security;
alter table directory.region_code enable row level security;
alter table directory.region_code force row level security;
alter table directory.party enable row level security;
alter table directory.party force row level security;
alter table directory.person enable row level security;
alter table directory.person force row level security;
alter table directory.post enable row level security;
alter table directory.post force row level security;
alter table directory.holding enable row level security;
alter table directory.holding force row level security;
alter table directory.matrix_row enable row level security;
alter table directory.matrix_row force row level security;

create policy load on directory.pack for all to anxian_app
  using (kernel.scope_kind() = 'loading') with check (kernel.scope_kind() = 'loading');

-- China's regions are public; only a signed-in caller has a reason to ask.
create policy read on directory.region for select to anxian_app using (kernel.scope_kind() <> 'none');
create policy load on directory.region for all to anxian_app
  using (kernel.scope_kind() = 'loading') with check (kernel.scope_kind() = 'loading');
create policy read on directory.region_path for select to anxian_app using (kernel.scope_kind() <> 'none');
create policy load on directory.region_path for all to anxian_app
  using (kernel.scope_kind() = 'loading') with check (kernel.scope_kind() = 'loading');
create policy read on directory.region_code for select to anxian_app using (kernel.scope_kind() <> 'none');
create policy load on directory.region_code for all to anxian_app
  using (kernel.scope_kind() = 'loading') with check (kernel.scope_kind() = 'loading');

create policy read on directory.post for select to anxian_app
  using ((party_kind = 'AGENCY' and kernel.scope_kind() <> 'none')
         or kernel.sees_any(party_path, party_lines, party)
         or directory.oversees(party_path)
         or (kernel.scope_kind() = 'sign-in' and directory.holds(id)));
create policy administer on directory.post for insert to anxian_app
  with check (directory.administers(party_path));
create policy administer_change on directory.post for update to anxian_app
  using (directory.administers(party_path)) with check (directory.administers(party_path));
create policy keep_contacts on directory.post for insert to anxian_app
  with check (party_kind <> 'AGENCY' and directory.keeps_files() and kernel.sees_any(party_path, party_lines, party));
create policy keep_contacts_change on directory.post for update to anxian_app
  using (party_kind <> 'AGENCY' and directory.keeps_files() and kernel.sees_any(party_path, party_lines, party))
  with check (party_kind <> 'AGENCY' and directory.keeps_files());
create policy own_staff on directory.post for insert to anxian_app
  with check (role in ('SAFETY', 'WORKER') and party = kernel.scope_party()
              and kernel.scope_kind() = 'party' and kernel.scope_role() = 'HEAD');
create policy own_staff_change on directory.post for update to anxian_app
  using (role in ('SAFETY', 'WORKER') and party = kernel.scope_party()
         and kernel.scope_kind() = 'party' and kernel.scope_role() = 'HEAD')
  with check (role in ('SAFETY', 'WORKER') and party = kernel.scope_party());

create policy read on directory.party for select to anxian_app
  using ((kind = 'AGENCY' and kernel.scope_kind() <> 'none')
         or kernel.sees_any(path, lines, id)
         or directory.oversees(path)
         or (kernel.scope_kind() = 'sign-in'
             and exists (select 1 from directory.post p where p.party = party.id)));
create policy administer on directory.party for insert to anxian_app with check (directory.administers(path));
create policy administer_change on directory.party for update to anxian_app
  using (directory.administers(path)) with check (directory.administers(path));
create policy keep_files on directory.party for insert to anxian_app
  with check (kind <> 'AGENCY' and directory.keeps_files() and kernel.sees_any(path, lines, id));
create policy keep_files_change on directory.party for update to anxian_app
  using (kind <> 'AGENCY' and directory.keeps_files() and kernel.sees_any(path, lines, id))
  with check (kind <> 'AGENCY' and directory.keeps_files());

-- Of a holding the one who signs in learns the person's id; the name only of himself.
create policy read on directory.holding for select to anxian_app
  using (person = kernel.scope_person()
         or kernel.scope_kind() in ('loading', 'sign-in')
         or (kernel.scope_kind() in ('region', 'party', 'admin')
             and exists (select 1 from directory.post p where p.id = post)));
create policy appoint on directory.holding for insert to anxian_app
  with check (exists (select 1 from directory.post p where p.id = post
                      and (directory.administers(p.party_path)
                           or (p.party_kind <> 'AGENCY' and directory.keeps_files())
                           or (p.role in ('SAFETY', 'WORKER') and p.party = kernel.scope_party()
                               and kernel.scope_role() = 'HEAD'))));
create policy relieve on directory.holding for update to anxian_app
  using (exists (select 1 from directory.post p where p.id = post
                 and (directory.administers(p.party_path)
                      or (p.party_kind <> 'AGENCY' and directory.keeps_files())
                      or (p.role in ('SAFETY', 'WORKER') and p.party = kernel.scope_party()
                          and kernel.scope_role() = 'HEAD'))))
  with check (true);

create policy read on directory.person for select to anxian_app
  using (id = kernel.scope_person()
         or directory.oversees(path)
         or (kernel.scope_kind() in ('region', 'party') and registered_by = kernel.scope_person())
         or (kernel.scope_kind() <> 'sign-in'
             and exists (select 1 from directory.holding h where h.person = person.id)));
create policy register on directory.person for insert to anxian_app
  with check (registered_by = kernel.scope_person()
              and (directory.administers(path) or directory.keeps_files()
                   or (kernel.scope_kind() = 'party' and kernel.scope_role() = 'HEAD')
                   or (kernel.scope_kind() = 'admin' and kernel.scope_role() = 'SECURITY_ADMIN')));
create policy rename on directory.person for update to anxian_app
  using (directory.administers(path)) with check (directory.administers(path));

create policy read on directory.matrix_row for select to anxian_app using (kernel.scope_kind() <> 'none');
create policy edit on directory.matrix_row for insert to anxian_app
  with check (directory.administers(path)
              or (kernel.scope_kind() = 'region' and kernel.scope_role() = 'OFFICE'
                  and path >= kernel.scope_path() and path < kernel.scope_path() || '~'));
create policy supersede on directory.matrix_row for update to anxian_app
  using (directory.administers(path)
         or (kernel.scope_kind() = 'region' and kernel.scope_role() = 'OFFICE'
             and path >= kernel.scope_path() and path < kernel.scope_path() || '~'))
  with check (true);

grant select, insert, update on directory.pack to anxian_app;
grant select, insert, update on directory.region, directory.region_path, directory.region_code to anxian_app;
grant select, insert, update on directory.party, directory.post, directory.person to anxian_app;
grant select, insert, update (held_to) on directory.holding to anxian_app;
grant select, insert, update (superseded_at) on directory.matrix_row to anxian_app;

-- The bell asks who holds a post and who stands above it.
create policy ring on directory.post for select to anxian_bell using (true);
create policy ring on directory.holding for select to anxian_bell using (true);
create policy ring on directory.person for select to anxian_bell using (true);
create policy ring on directory.party for select to anxian_bell using (true);
create policy ring on directory.region for select to anxian_bell using (true);
grant select on directory.post, directory.holding, directory.person, directory.party, directory.region to anxian_bell;
