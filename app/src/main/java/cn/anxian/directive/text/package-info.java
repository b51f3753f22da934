/**
 * Decompose: a speech or notice into sentences, each classed, its tasks with who, which line, by when. Plain Java: no Spring, no SQL.
 *
 * <p>讲话二：“不能把‘说过了’当成‘做过了’”。Rules over one automaton; nothing is invented: whatever is said stands in the quote or is marked
 * inferred.
 */
@NullMarked
package cn.anxian.directive.text;

import org.jspecify.annotations.NullMarked;
