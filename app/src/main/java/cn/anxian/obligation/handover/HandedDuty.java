package cn.anxian.obligation.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty on the list.
 *
 * @param verifies whether the post is to verify it, not to do it
 * @param given whether it was open when the one who leaves signed
 * @param taken whether it was open when the one who takes it up signed
 */
record HandedDuty(
        UUID obligation,
        boolean verifies,
        String kind,
        String title,
        @Nullable String number,
        String concerned,
        Instant dueAt,
        boolean overdue,
        boolean given,
        boolean taken) {

    /** What is to be decided about somebody stands on the list for those who sign, not in everybody's time line. */
    boolean isConfided() {
        return kind.startsWith("ladder.");
    }
}
