/** The criteria for major hazards (重大事故隐患) of every industry, searchable, with what is repealed marked as such. */
@NullMarked
package cn.anxian.law.catalogue;

import org.jspecify.annotations.NullMarked;
