/** How moments and days are written for Chinese readers; they are counted by the law's calendar, not here. */
@NamedInterface("time")
@NullMarked
package cn.anxian.kernel.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
