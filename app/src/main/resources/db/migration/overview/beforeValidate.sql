-- V5 went out with two texts: the one beside this, and one that did what V6 does. A database that has run the other is
-- told that it has run this one; V6 leaves both the same.
do $$
begin
  if to_regclass('overview.schema_history') is not null then
    update overview.schema_history set checksum = -211119091 where version = '5' and checksum = -1603925410;
  end if;
end
$$;
