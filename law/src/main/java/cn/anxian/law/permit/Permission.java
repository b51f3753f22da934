package cn.anxian.law.permit;

import java.time.Instant;
import java.util.List;

/**
 * Whether the work may go on.
 *
 * @param reasons why not, one sentence each; empty where it may
 * @param validUntil the end of the permit
 * @param effectiveLevel the level by which it is managed
 * @param conditions what holds while it goes on
 */
public record Permission(
        List<String> reasons, Instant validUntil, HotWorkLevel effectiveLevel, List<String> conditions) {
    public Permission {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    public boolean allowed() {
        return reasons.isEmpty();
    }
}
