/** Tasks: issued, signed for, broken down, reported, accepted, looked back at; the lifecycle is one table. */
@NullMarked
package cn.anxian.directive.task;

import org.jspecify.annotations.NullMarked;
