/** GB 30871-2022: the eight kinds of special work (特殊作业) and when hot work may begin. */
@NullMarked
package cn.anxian.law.permit;

import org.jspecify.annotations.NullMarked;
