-- What this database was made for, said once, before anything else is in it: real work or the demo city.
-- A database that is older than this question was made for work.
create table kernel.purpose (
  only_row boolean primary key default true check (only_row),
  made_for text not null check (made_for in ('work', 'demo')),
  ready boolean not null check (ready or made_for = 'demo')
);
insert into kernel.purpose (made_for, ready)
select made_for, made_for = 'work'
from (select case when to_regclass('directory.party') is null then '${madeFor}' else 'work' end as made_for) said;
grant select, update (ready) on kernel.purpose to anxian_app;
