/** A source is read, and its sentences stand as a draft that people correct until tasks are issued. */
@NullMarked
package cn.anxian.directive.review;

import org.jspecify.annotations.NullMarked;
