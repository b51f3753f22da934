/**
 * 交接: whoever leaves a post and whoever takes it up sign one list of what is open on it; the duties stay on the post.
 *
 * <p>讲话一:“责任到人、责任到岗”。
 */
@NullMarked
package cn.anxian.obligation.handover;

import org.jspecify.annotations.NullMarked;
