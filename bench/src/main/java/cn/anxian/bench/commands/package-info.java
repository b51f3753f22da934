/** How many commands a second, and how long one takes. */
@NullMarked
package cn.anxian.bench.commands;

import org.jspecify.annotations.NullMarked;
