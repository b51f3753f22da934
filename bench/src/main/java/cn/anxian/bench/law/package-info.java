/** How fast the law library judges, on one core. */
@NullMarked
package cn.anxian.bench.law;

import org.jspecify.annotations.NullMarked;
