-- What was signed stays in force until what is promised instead is signed. So a pledge points at the edition in force; the one that
-- is out to be signed instead is the newest, and where it is returned or withdrawn it has ended, and the pledge goes on.
alter table accountability.edition add column issued_by jsonb;
alter table accountability.edition add column ended_because text;
alter table accountability.edition add constraint ended_for_a_reason check (ended_because <> '');
alter table accountability.edition add constraint signed_or_ended check (num_nonnulls(signed_at, ended_because) <= 1);
grant update (issued_by, ended_because) on accountability.edition to anxian_app;

alter table accountability.pledge drop constraint pledge_state_check;
alter table accountability.pledge add constraint pledge_state_check
  check (state in ('draft', 'issued', 'signed', 'amended', 'returned', 'withdrawn', 'concluded'));

alter table accountability.pledge no force row level security;
alter table accountability.edition no force row level security;
update accountability.edition e set issued_by = p.issued_by
from accountability.pledge p
where p.id = e.pledge and p.edition = e.no;
update accountability.edition e set ended_because = '退回：' || p.ended_because
from accountability.pledge p
where p.id = e.pledge and p.edition = e.no and p.state = 'returned' and p.signed_at is not null;
update accountability.pledge p
set state = case p.state when 'issued' then 'amended' else 'signed' end, ended_because = null,
    edition = (select max(e.no) from accountability.edition e where e.pledge = p.id and e.signed_at is not null)
where p.state in ('issued', 'returned') and p.signed_at is not null;
alter table accountability.pledge force row level security;
alter table accountability.edition force row level security;

alter table accountability.pledge drop constraint signed_where_it_counts;
alter table accountability.pledge add constraint signed_where_it_counts
  check (state not in ('signed', 'amended', 'concluded') or signed_at is not null);
