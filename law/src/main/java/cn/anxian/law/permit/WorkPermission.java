package cn.anxian.law.permit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a work other than hot work may go on.
 *
 * @param reasons why not, one sentence each; empty where it may
 * @param level where the work has levels
 * @param validUntil the end of the permit, where it has one
 * @param conditions what holds while it goes on
 */
public record WorkPermission(
        List<String> reasons, Optional<String> level, Optional<Instant> validUntil, List<String> conditions) {
    public WorkPermission {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    public boolean allowed() {
        return reasons.isEmpty();
    }

    /** @param work what it is, for example Ⅱ级高处作业 */
    String because(String work) {
        return allowed() ? work + "，所填各项符合要求，可以办票作业。" : work + "，" + String.join("；", reasons) + "，不得作业。";
    }
}
