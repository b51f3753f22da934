package cn.anxian.directory.post;

import cn.anxian.kernel.PersonId;

/**
 * Somebody who holds no post now.
 *
 * @param was the last one that he held, with its body; empty where he never held one
 */
record Unposted(PersonId id, String name, String was) {}
