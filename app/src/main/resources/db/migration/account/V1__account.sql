grant usage on schema account to anxian_app;

-- Which account a person at the sign-in page says is his; told in the same transaction, before the first question.
create function account.named() returns text stable parallel safe language sql
as $$ select case when kernel.scope_kind() = 'sign-in'
                  then coalesce(current_setting('anxian.login', true), '') else '' end $$;

create function account.administers(path text) returns boolean stable parallel safe language sql
as $$ select kernel.scope_kind() = 'admin'
         and path >= kernel.scope_path() and path < kernel.scope_path() || '~' $$;

create table account.account (
  id uuid primary key,
  person uuid not null unique,
  person_name text not null,
  login text collate "C" not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,31}$'),
  password_hash text not null check (starts_with(password_hash, '$argon2id$')),
  must_change_password boolean not null,
  totp_secret bytea,
  totp_confirmed boolean not null check (totp_secret is not null or not totp_confirmed),
  totp_last_step bigint,
  demo boolean not null,
  state text not null check (state in ('ACTIVE', 'LOCKED')),
  lock_reason text check ((state = 'LOCKED') = (lock_reason is not null)),
  -- Sessions begun in an earlier epoch are over.
  epoch int not null,
  region_path text collate "C" not null,
  opened_at timestamptz not null,
  last_sign_in_at timestamptz,
  version int not null
);

-- Failures under one key: the hash of a login (known or not), or a client's address.
create table account.attempt (
  key text collate "C" primary key,
  failures int not null check (failures > 0),
  last_at timestamptz not null,
  locked_until timestamptz
);
create index attempt_last_at on account.attempt (last_at);

create table account.event (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  account uuid,
  login text,
  person_name text,
  by_person_name text,
  address text not null,
  detail text,
  region_path text collate "C" not null
);
create index event_account on account.event (account, no);

alter table account.account enable row level security;
alter table account.account force row level security;
create policy named_at_sign_in on account.account for select to anxian_app using (login = account.named());
create policy keeps_his_own on account.account for update to anxian_app
  using (login = account.named()) with check (login = account.named());
create policy reads_his_own on account.account for select to anxian_app
  using (kernel.scope_kind() in ('region', 'party', 'admin') and person = kernel.scope_person());
create policy administered on account.account for all to anxian_app
  using (kernel.scope_role() = 'SECURITY_ADMIN' and account.administers(region_path))
  with check (kernel.scope_role() = 'SECURITY_ADMIN' and account.administers(region_path));
create policy at_start on account.account for all to anxian_app
  using (kernel.scope_kind() = 'loading') with check (kernel.scope_kind() = 'loading');

alter table account.attempt enable row level security;
alter table account.attempt force row level security;
create policy counted_at_sign_in on account.attempt for all to anxian_app
  using (kernel.scope_kind() = 'sign-in') with check (kernel.scope_kind() = 'sign-in');
create policy forgiven on account.attempt for all to anxian_app
  using (kernel.scope_kind() = 'admin' and kernel.scope_role() = 'SECURITY_ADMIN');

alter table account.event enable row level security;
alter table account.event force row level security;
create policy append on account.event for insert to anxian_app with check (true);
create policy audited on account.event for select to anxian_app
  using (kernel.scope_role() = 'AUDIT_ADMIN' and (region_path = '' or account.administers(region_path)));

grant select, insert on account.account to anxian_app;
grant update (password_hash, must_change_password, totp_secret, totp_confirmed, totp_last_step, state, lock_reason,
  epoch, last_sign_in_at, version) on account.account to anxian_app;
grant select, insert, update, delete on account.attempt to anxian_app;
grant select, insert on account.event to anxian_app;
