/** 安弦 Anxian: every duty has a name, a clock, a basis and a proof. */
@NullMarked
package cn.anxian;

import org.jspecify.annotations.NullMarked;
