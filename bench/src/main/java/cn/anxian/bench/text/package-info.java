/** How long a speech takes to be taken apart, beside the time in which its words are merely told apart. */
@NullMarked
package cn.anxian.bench.text;

import org.jspecify.annotations.NullMarked;
