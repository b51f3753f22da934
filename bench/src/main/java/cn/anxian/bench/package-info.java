/** Measurements by name, each with its aim or gate. Never shipped. */
@NullMarked
package cn.anxian.bench;

import org.jspecify.annotations.NullMarked;
