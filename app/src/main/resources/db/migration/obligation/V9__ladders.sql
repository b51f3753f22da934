-- Every ladder that a duty was ever issued under, as it read then; written from the ladder files at every start, never changed.
create table obligation.ladder (
  no int generated always as identity primary key,
  id text not null,
  digest text not null,
  name text not null check (name <> ''),
  confined boolean not null,
  unique (id, digest)
);

create table obligation.ladder_rung (
  ladder int not null references obligation.ladder,
  no int not null check (no > 0),
  after text not null check (after <> ''),
  -- What is to be decided; null where the rung only tells.
  measure text check (measure in ('TALK', 'EXPOSURE', 'ACCOUNTABILITY')),
  whom text[] not null check (cardinality(whom) > 0),
  says text not null check (says <> ''),
  basis jsonb not null check (jsonb_typeof(basis) = 'array'),
  citation text not null check (citation <> ''),
  primary key (ladder, no),
  check (measure is null or cardinality(whom) = 1)
);

-- After the miss the clock goes on to the rungs of its ladder: when each is reached was counted when the duty was issued.
-- Without a foreign key to the ladder, which would lock that one row for every duty that is issued.
alter table obligation.clock add column ladder int;
alter table obligation.clock add column rungs timestamptz[] not null default '{}';
alter table obligation.clock add column rung int not null default 0;
alter table obligation.clock add check (rung between 0 and cardinality(rungs) and (ladder is null) = (cardinality(rungs) = 0));
-- The bell's two statements each see only their own: a rung waits for no reminder, and no reminder for a rung.
drop index obligation.clock_ring;
create index clock_ring on obligation.clock (next_ring_at) where rung = 0;
create index clock_rung on obligation.clock (next_ring_at) where rung > 0;

-- Which rung a missed duty has passed, when it was reached and when the bell came by, and who was told, by the names of then.
create table obligation.climb (
  obligation uuid not null,
  rung int not null check (rung > 0),
  ladder int not null,
  reached_at timestamptz not null,
  at timestamptz not null check (at >= reached_at),
  told text[] not null,
  gaps text[] not null,
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  primary key (obligation, rung)
);

-- What a post has to decide about a missed duty: asked by the bell, owed as a duty of its own, answered once.
create table obligation.decision (
  id uuid primary key,
  obligation uuid not null,
  rung int not null check (rung > 0),
  ladder int not null,
  measure text not null check (measure in ('TALK', 'EXPOSURE', 'ACCOUNTABILITY')),
  asked_at timestamptz not null,
  matter_type text not null,
  matter_id uuid not null,
  matter_number text,
  title text not null,
  region_path text collate "C" not null,
  line text not null,
  party uuid not null,
  named_post uuid not null,
  gap text,
  -- The duty to decide and the party on which it rests: not yet there while the bell has only asked.
  duty uuid,
  post_party uuid,
  dropped_at timestamptz,
  dropped_because text check (dropped_because <> ''),
  yes boolean,
  reason text check (reason <> ''),
  words text check (words <> ''),
  receiver text check (receiver <> ''),
  signature uuid,
  answered_at timestamptz,
  answered_by uuid,
  answered_by_name text,
  answered_from uuid,
  answered_from_name text,
  answered_from_party text,
  done_on date,
  done_words text check (done_words <> ''),
  done_place text check (done_place <> ''),
  done_photos uuid[],
  done_at timestamptz,
  done_by_name text,
  done_from_name text,
  version int not null default 1,
  unique (obligation, rung),
  check (num_nulls(duty, post_party) in (0, 2)),
  check (num_nulls(dropped_at, dropped_because) in (0, 2)),
  check (num_nulls(yes, reason, signature, answered_at, answered_by, answered_by_name, answered_from, answered_from_name,
                   answered_from_party) in (0, 9)),
  check (yes is null or (duty is not null and dropped_at is null)),
  check (coalesce(yes, false) or num_nonnulls(words, receiver) = 0),
  check (num_nulls(done_on, done_words, done_place, done_photos, done_at, done_by_name, done_from_name) in (0, 7)),
  check (done_at is null or coalesce(yes, false))
);
create index decision_asked on obligation.decision (asked_at) where duty is null and dropped_at is null;
create index decision_matter on obligation.decision (matter_id);

alter table obligation.ladder enable row level security;
alter table obligation.ladder force row level security;
alter table obligation.ladder_rung enable row level security;
alter table obligation.ladder_rung force row level security;
alter table obligation.climb enable row level security;
alter table obligation.climb force row level security;
alter table obligation.decision enable row level security;
alter table obligation.decision force row level security;

-- Ladders are the house's rules and known to everybody who is signed in.
create policy read on obligation.ladder for select to anxian_app using (kernel.scope_kind() <> 'none');
create policy load on obligation.ladder for insert to anxian_app with check (kernel.scope_kind() = 'loading');
create policy ring on obligation.ladder for select to anxian_bell using (true);
create policy read on obligation.ladder_rung for select to anxian_app using (kernel.scope_kind() <> 'none');
create policy load on obligation.ladder_rung for insert to anxian_app with check (kernel.scope_kind() = 'loading');
create policy ring on obligation.ladder_rung for select to anxian_bell using (true);

create policy read on obligation.climb for select to anxian_app using (obligation.sees(region_path, line, party, null, null));
create policy ring on obligation.climb for insert to anxian_bell with check (true);

create policy read on obligation.decision for select to anxian_app
  using (obligation.sees(region_path, line, party, post_party, null));
-- Nobody from an enterprise answers; which post may, the service says.
create policy answer on obligation.decision for update to anxian_app
  using (kernel.scope_kind() = 'region' and obligation.sees(region_path, line, party, post_party, null))
  with check (kernel.scope_kind() = 'region');
create policy ring on obligation.decision for insert to anxian_bell with check (true);

grant select, insert on obligation.ladder, obligation.ladder_rung to anxian_app;
grant select on obligation.ladder, obligation.ladder_rung to anxian_bell;
grant select on obligation.climb to anxian_app;
grant insert on obligation.climb to anxian_bell;
grant update (next_ring_at, step, rung) on obligation.clock to anxian_bell;
grant insert on obligation.decision to anxian_bell;
-- What was asked, about what and on which rung stays as the bell wrote it.
grant select on obligation.decision to anxian_app;
grant update (duty, post_party, gap, dropped_at, dropped_because, yes, reason, words, receiver, signature, answered_at,
              answered_by, answered_by_name, answered_from, answered_from_name, answered_from_party, done_on, done_words,
              done_place, done_photos, done_at, done_by_name, done_from_name, version)
  on obligation.decision to anxian_app;
