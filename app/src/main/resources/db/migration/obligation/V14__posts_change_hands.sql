-- Both for whoever appoints, who is often an administrator and sees no duties; both read by the owner, as obligation.resting_on.

-- Reviewed: a number, and nothing about whose duties or which. The two signatures of a handing over are not handed over.
create function obligation.to_be_handed_over(asked uuid) returns bigint stable security definer set search_path = '' language sql
as $$
  select count(*) from obligation.obligation o
  where o.state = 'OPEN' and o.subject_type <> 'handover' and (o.obligor_post = asked or o.verifier_post = asked)
$$;
revoke all on function obligation.to_be_handed_over(uuid) from public;
grant execute on function obligation.to_be_handed_over(uuid) to anxian_app;

-- Reviewed: a moment, and nothing else. Each of these was written down with the name of whoever then held the post.
create function obligation.last_recorded_on(asked uuid) returns timestamptz stable security definer set search_path = '' language sql
as $$
  select max(greatest(o.issued_at, case when o.obligor_post = asked then greatest(o.missed_at, o.closed_at) end))
  from obligation.obligation o
  where o.obligor_post = asked or o.verifier_post = asked
$$;
revoke all on function obligation.last_recorded_on(uuid) from public;
grant execute on function obligation.last_recorded_on(uuid) to anxian_app;
