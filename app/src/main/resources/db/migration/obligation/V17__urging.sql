-- Whoever sees an open duty may urge the post that owes it; each urging is told once, before the bell's steps.
alter table obligation.ring drop constraint ring_telling_check;
alter table obligation.ring add constraint ring_telling_check check (telling in ('REMINDED', 'MISSED', 'TOLD', 'URGED'));
create policy urge on obligation.ring for insert to anxian_app
  with check (telling = 'URGED' and step < -1
              and exists (select from obligation.obligation o
                          where o.id = obligation and o.state = 'OPEN' and o.obligor_post = to_post));
