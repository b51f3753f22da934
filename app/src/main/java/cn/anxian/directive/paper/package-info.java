/** 任务分解表、督办单、进展通报 as documents. */
@NullMarked
package cn.anxian.directive.paper;

import org.jspecify.annotations.NullMarked;
