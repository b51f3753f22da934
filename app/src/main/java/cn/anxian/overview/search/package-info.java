/** One box over hazards, enterprises, posts and obligations, within the caller's scope. */
@NullMarked
package cn.anxian.overview.search;

import org.jspecify.annotations.NullMarked;
