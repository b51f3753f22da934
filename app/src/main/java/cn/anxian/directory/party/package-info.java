/** Parties: their table, who may see and keep them, and what must hold of them. */
@NullMarked
package cn.anxian.directory.party;

import org.jspecify.annotations.NullMarked;
