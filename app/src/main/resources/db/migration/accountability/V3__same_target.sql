-- A target is the same in every edition, wherever it stands there: it has an id. What was stated of it and what carries it below
-- name that id, and no longer its number in one edition.
alter table accountability.outcome add column target uuid;
alter table accountability.outcome add column unit text;

alter table accountability.pledge no force row level security;
alter table accountability.edition no force row level security;
alter table accountability.outcome no force row level security;

-- In the next edition, what says the same is the same, be it for another figure; of what the ledger counts also the same measure.
do $$
declare
  edition record;
  target jsonb;
  same uuid;
  before jsonb;
  named jsonb;
begin
  for edition in select e.pledge, e.no, e.targets from accountability.edition e order by e.pledge, e.no loop
    before := case when edition.no = 1 then '[]' else before end;
    named := '{}';
    for pass in 1..3 loop
      for target in select t.one from jsonb_array_elements(edition.targets) with ordinality t(one, at) order by t.at loop
        continue when named ? (target ->> 'no');
        select (b.one ->> 'id')::uuid into same from jsonb_array_elements(before) with ordinality b(one, at)
        where b.one ->> 'measure' is not distinct from target ->> 'measure'
          and case pass
                when 1 then b.one ->> 'text' = target ->> 'text'
                when 2 then regexp_replace(b.one ->> 'text', '[0-9.]+', '', 'g') = regexp_replace(target ->> 'text', '[0-9.]+', '', 'g')
                else target ->> 'measure' is not null and b.one ->> 'scope' = target ->> 'scope' end
          and not exists (select from jsonb_each_text(named) n where n.value = b.one ->> 'id')
        order by b.at limit 1;
        if same is null and pass = 3 then
          same := md5(edition.pledge || ':' || edition.no || ':' || (target ->> 'no'))::uuid;
        end if;
        if same is not null then
          named := named || jsonb_build_object(target ->> 'no', same);
        end if;
      end loop;
    end loop;
    select coalesce(jsonb_agg(t.one || jsonb_build_object('id', named ->> (t.one ->> 'no')) order by t.at), '[]') into before
    from jsonb_array_elements(edition.targets) with ordinality t(one, at);
    update accountability.edition e set targets = before where e.pledge = edition.pledge and e.no = edition.no;
  end loop;
end
$$;

-- The number that a part named was one of the whole's newest edition at that time.
update accountability.edition c
set targets = (
  select jsonb_agg(case when t.one ->> 'parentTarget' is null then t.one
                        else t.one || jsonb_build_object('parentTarget', (
                          select jsonb_build_object('id', w.one ->> 'id', 'no', (w.one ->> 'no')::int, 'text', w.one ->> 'text')
                          from accountability.edition e cross join lateral jsonb_array_elements(e.targets) w(one)
                          where e.pledge = p.parent and w.one ->> 'no' = t.one ->> 'parentTarget'
                            and (e.no = 1 or e.issued_at <= coalesce(c.issued_at, p.made_at))
                          order by e.no desc limit 1)) end order by t.at)
  from jsonb_array_elements(c.targets) with ordinality t(one, at))
from accountability.pledge p
where p.id = c.pledge and p.parent is not null;

update accountability.outcome o
set target = (t.one ->> 'id')::uuid, unit = case when o.value is not null then t.one ->> 'unit' end
from accountability.edition e cross join lateral jsonb_array_elements(e.targets) t(one)
where e.pledge = o.pledge and e.no = o.edition and t.one ->> 'no' = o.no::text;

alter table accountability.pledge force row level security;
alter table accountability.edition force row level security;
alter table accountability.outcome force row level security;

alter table accountability.outcome alter column target set not null;
drop index accountability.outcome_of;
create index outcome_of on accountability.outcome (pledge, target, at);
