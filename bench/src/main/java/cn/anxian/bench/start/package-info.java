/** From the built state to healthy, and what stays in memory. */
@NullMarked
package cn.anxian.bench.start;

import org.jspecify.annotations.NullMarked;
