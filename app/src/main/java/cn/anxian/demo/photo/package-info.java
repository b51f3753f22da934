/** Site photos of the demo city: drawn, not taken, and marked 演示 so that nobody takes them for real ones. */
@NullMarked
package cn.anxian.demo.photo;

import org.jspecify.annotations.NullMarked;
