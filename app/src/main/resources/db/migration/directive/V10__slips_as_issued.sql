-- A slip stays as it was issued: whom it addressed, who was to verify, and in whose name it went out. For those that are out already
-- the ledger says who owed it then; what was handed on afterwards went from that post.
alter table directive.slip
  add column lead_party text, add column lead_post text, add column verifier text, add column issuer text;

create policy as_issued on directive.slip for all to current_user using (true) with check (true);
create policy as_issued on directive.task for select to current_user using (true);
create policy as_issued on obligation.obligation for select to current_user using (true);
create policy as_issued on obligation.succession for select to current_user using (true);

update directive.slip s
set lead_party = shown.lead_party, lead_post = shown.lead_post, verifier = shown.verifier,
    issuer = regexp_replace(s.number, '[蓝黄红]督〔.*$', '')
from (
  select sent.id,
         coalesce(led.from_party_name, o.obligor_party_name, t.lead ->> 'partyName') as lead_party,
         coalesce(led.from_post_name, o.obligor_post_name, t.lead ->> 'postName') as lead_post,
         coalesce(verified.from_party_name || ' ' || verified.from_post_name, o.verifier_party_name || ' ' || o.verifier_post_name,
                  (t.verifier ->> 'partyName') || ' ' || (t.verifier ->> 'postName')) as verifier
  from directive.slip sent
  join directive.task t on t.id = sent.task
  left join obligation.obligation o on o.id = sent.obligation
  left join lateral (select h.from_party_name, h.from_post_name from obligation.succession h
                     where h.obligation = sent.obligation and h.side = 'OBLIGOR' and h.at > sent.at
                     order by h.at limit 1) led on true
  left join lateral (select h.from_party_name, h.from_post_name from obligation.succession h
                     where h.obligation = sent.obligation and h.side = 'VERIFIER' and h.at > sent.at
                     order by h.at limit 1) verified on true
) shown
where shown.id = s.id;

drop policy as_issued on directive.slip;
drop policy as_issued on directive.task;
drop policy as_issued on obligation.obligation;
drop policy as_issued on obligation.succession;

alter table directive.slip
  alter column lead_party set not null, alter column lead_post set not null,
  alter column verifier set not null, alter column issuer set not null;
