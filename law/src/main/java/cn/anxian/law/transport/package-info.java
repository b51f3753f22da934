/** Driving time, night and speed on the road. */
@NullMarked
package cn.anxian.law.transport;

import org.jspecify.annotations.NullMarked;
