/** How a risk is graded: LEC, LS and the four colours. */
@NullMarked
package cn.anxian.law.risk;

import org.jspecify.annotations.NullMarked;
