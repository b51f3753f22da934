/** Responsibility, staffing, training, summons, credit and the limits of inspection. */
@NullMarked
package cn.anxian.law.supervision;

import org.jspecify.annotations.NullMarked;
