/** One box over hazards, enterprises, posts, obligations, tasks and pledges, within the caller's scope. */
@NullMarked
package cn.anxian.overview.search;

import org.jspecify.annotations.NullMarked;
