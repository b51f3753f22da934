/** 断电试验: what was acknowledged survives SIGKILL, once; and a checker that is itself checked. */
@NullMarked
package cn.anxian.bench.kill;

import org.jspecify.annotations.NullMarked;
