/** 判定标准按义检索: which major-hazard criteria and checklist items are nearest to a hazard's words. Proposals, no decisions. */
@NullMarked
package cn.anxian.hazard.proposal;

import org.jspecify.annotations.NullMarked;
