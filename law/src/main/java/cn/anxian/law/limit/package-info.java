/** A number of a rule and what is compared with it. */
@NullMarked
package cn.anxian.law.limit;

import org.jspecify.annotations.NullMarked;
