/** Likeness of Chinese words by their parts, in pure Java: for “did you mean” and for finding a passage. */
@NullMarked
package cn.anxian.law.search;

import org.jspecify.annotations.NullMarked;
