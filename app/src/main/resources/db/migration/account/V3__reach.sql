-- Nobody opens an account for a person who serves beyond his region, not even under his own region's path.
create policy opened_within_reach on account.account as restrictive for insert to anxian_app
  with check (kernel.scope_kind() = 'loading' or directory.serves_only_within(person, kernel.scope_path()));
