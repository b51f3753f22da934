-- With a rung that only tells a coloured slip may go out; the module whose matter it is makes it.
alter table obligation.ladder_rung add column slip text check (slip in ('blue', 'yellow', 'red'));
alter table obligation.ladder_rung add check (slip is null or measure is null);
create index climb_at on obligation.climb (at);
