/** The law as data and small rules: bases, periods, the official calendar and verdicts. No Spring, no SQL. */
@NullMarked
package cn.anxian.law;

import org.jspecify.annotations.NullMarked;
