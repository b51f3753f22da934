package cn.anxian.obligation.handover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handing over as it is shown.
 *
 * @param leavingName null where the post stood vacant: one signature only
 * @param duties what is open now while nobody has signed; then what was signed for, overdue first
 * @param may what the caller may do: give, take, cancel
 */
record HandoverView(
        String id,
        String postId,
        String postName,
        String partyId,
        String partyName,
        @Nullable String leavingName,
        String takerName,
        String takerPostName,
        String state,
        String stateName,
        Instant startedAt,
        String startedByName,
        @Nullable Instant givenAt,
        @Nullable String givenSignature,
        @Nullable Instant takenAt,
        @Nullable String takenSignature,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledByName,
        @Nullable String cancelledBecause,
        List<HandoverDuty> duties,
        long overdue,
        List<String> may) {

    /** @param note whether only one of the two saw it open; empty where both did */
    record HandoverDuty(
            String obligationId,
            String kindName,
            String title,
            @Nullable String number,
            String concerned,
            Instant dueAt,
            boolean overdue,
            boolean verifies,
            String note) {}
}
