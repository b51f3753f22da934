package cn.anxian.directory.post;

import cn.anxian.kernel.PersonId;

/**
 * Somebody who was registered.
 *
 * @param was the last post that he took up, with its body; empty where he never held one
 * @param serving whether he holds a post now; then only who asked for his whole name is told of him
 */
record KnownPerson(PersonId id, String name, String was, boolean serving) {}
