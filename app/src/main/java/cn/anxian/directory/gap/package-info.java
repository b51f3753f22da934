/** Where nobody answers, or two do. */
@NullMarked
package cn.anxian.directory.gap;

import org.jspecify.annotations.NullMarked;
