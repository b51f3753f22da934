/** When a reading alarms: gases, tailings ponds, coal mines, and the frames of HJ 212. */
@NullMarked
package cn.anxian.law.sensor;

import org.jspecify.annotations.NullMarked;
