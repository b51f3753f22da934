/** 三色督办单: one for each coloured rung that what was missed of a task at one moment has reached. */
@NullMarked
package cn.anxian.directive.slip;

import org.jspecify.annotations.NullMarked;
