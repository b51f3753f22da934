/** 三色督办单: one for each coloured rung that a missed duty of a task has reached. */
@NullMarked
package cn.anxian.directive.slip;

import org.jspecify.annotations.NullMarked;
