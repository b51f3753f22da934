/** Warnings, responses, plans and drills. */
@NullMarked
package cn.anxian.law.duty;

import org.jspecify.annotations.NullMarked;
