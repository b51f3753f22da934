/**
 * 对账: what came in is what went out and what is left, counted from two sources; where they differ somebody must explain it.
 *
 * <p>讲话二:“一件一件对账销号”。
 */
@NullMarked
package cn.anxian.obligation.books;

import org.jspecify.annotations.NullMarked;
