/**
 * 责任追溯: of a hazard, an enterprise, a duty or a place, who held which post, did, signed, extended and missed what, and when.
 *
 * <p>讲话一:“全过程安全责任追溯”;讲话四:“谁检查谁签字、谁遗漏谁负责”。Reads what the modules publish; changes nothing.
 */
@NullMarked
package cn.anxian.overview.trace;

import org.jspecify.annotations.NullMarked;
