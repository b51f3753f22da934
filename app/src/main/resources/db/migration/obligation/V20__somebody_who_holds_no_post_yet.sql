-- To somebody who holds no post yet the post goes with the first signature: his own post is the one from which he signs
-- (taker_post = post, where somebody leaves). From then on only he signs, and only whoever fills the post calls it off.
alter policy sign on obligation.handover
  using (case when leaving is not null and taker_post = post and given_at is not null
              then kernel.scope_person() = taker or obligation.fills(post)
              else kernel.scope_person() in (leaving, taker) or obligation.fills(post) or obligation.serves(witness_post) end)
  with check ((kernel.scope_person() in (leaving, taker) or obligation.fills(post) or obligation.serves(witness_post))
              and (cancelled_at is null or given_at is null or taker_post <> post or obligation.fills(post)));
