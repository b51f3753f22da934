/** {@code ./anxian decide}: JSON lines in, verdicts out, each with its basis, its reason and the rule's version. */
@NullMarked
package cn.anxian.law.decide;

import org.jspecify.annotations.NullMarked;
