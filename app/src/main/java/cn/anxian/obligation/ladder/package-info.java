/** 督办阶梯: what happens after a duty was missed. Telling runs by itself; what is public or personal a named post decides and signs. */
@NullMarked
package cn.anxian.obligation.ladder;

import org.jspecify.annotations.NullMarked;
