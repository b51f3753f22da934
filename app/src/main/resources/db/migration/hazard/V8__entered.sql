-- From which register a hazard came: whoever brought it in entered it, and who found it is what the register says.
alter table hazard.hazard add column entered jsonb;

alter table hazard.hazard no force row level security;
alter table hazard.register no force row level security;
alter table hazard.register_row no force row level security;
update hazard.hazard h
set entered = jsonb_build_object('registerId', g.id, 'register', g.name, 'row', r.no, 'finder', r.entry ->> 'finder')
from hazard.register_row r
join hazard.register g on g.id = r.register
where r.hazard = h.id;
update hazard.hazard
set entered = jsonb_build_object('registerId', stated ->> 'registerId', 'register', stated ->> 'register',
                                 'row', (stated ->> 'row')::int, 'finder', stated ->> 'finder')
where stated is not null and entered is null;
alter table hazard.hazard force row level security;
alter table hazard.register force row level security;
alter table hazard.register_row force row level security;
