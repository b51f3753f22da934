-- The sealer goes on from the (tx, no) that it sealed last: what is sealed is always a beginning of this index.
create index entry_tx on journal.entry (tx, no);

-- What is hashed of a moment is its milliseconds; there is nothing behind them.
alter table journal.entry add constraint whole_milliseconds check (extract(microseconds from at) % 1000 = 0);

-- Number and transaction of an entry are the database's to say.
revoke insert on journal.entry from anxian_app, anxian_bell;
grant insert (at, kind, title, subject_type, subject_id, subject_number, person, person_name, post, post_name,
              actor_party, actor_party_name, command_id, region_path, line, party, body)
  on journal.entry to anxian_app, anxian_bell;

-- An audit administrator sees the journal of his own region.
alter policy read_own on journal.entry
  using (kernel.sees(region_path, line, party)
         or kernel.scope_kind() in ('region', 'party', 'admin') and person = kernel.scope_person()
         or kernel.scope_kind() = 'admin' and kernel.scope_role() = 'AUDIT_ADMIN'
            and region_path >= kernel.scope_path() and region_path < kernel.scope_path() || '~');
