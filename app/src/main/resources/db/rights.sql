-- Who may enter this database, and what the owner may build in it.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to anxian_owner', current_database());
  execute format('grant connect on database %I to anxian_app, anxian_bell, anxian_sealer, anxian_backup',
                 current_database());
  revoke create on schema public from public;
  grant usage, create on schema public to anxian_owner;
end $$;
