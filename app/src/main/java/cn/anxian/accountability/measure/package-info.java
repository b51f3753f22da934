/** Measures: ways of counting duties that fell due, as data. */
@NullMarked
package cn.anxian.accountability.measure;

import org.jspecify.annotations.NullMarked;
