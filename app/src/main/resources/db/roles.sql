-- The five roles of Anxian on this server. Nothing more is given to them than is written here and in the migrations:
-- a role that is created without words has no superuser, may create neither databases nor roles, and bypasses nothing.
do $$
declare
  name text;
  verifier text;
begin
  foreach name in array array['anxian_owner', 'anxian_app', 'anxian_bell', 'anxian_sealer', 'anxian_backup'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login', name);
    end if;
    -- A SCRAM-SHA-256 verifier: the password itself is never told to the server.
    verifier := nullif(current_setting('anxian.verifier_' || name, true), '');
    if verifier is not null then
      execute format('alter role %I password %L', name, verifier);
    end if;
  end loop;
  -- A copy must show every row or fail: this role reads past row-level security, and may write nothing.
  begin
    if not (select rolbypassrls from pg_roles where rolname = 'anxian_backup') then
      alter role anxian_backup bypassrls;
    end if;
    if not pg_has_role('anxian_backup', 'pg_read_all_data', 'member') then
      grant pg_read_all_data to anxian_backup;
    end if;
  exception when insufficient_privilege then
    raise warning 'anxian_backup: only a superuser may grant BYPASSRLS and pg_read_all_data; ./anxian backup will refuse to work until then';
  end;
end $$;
