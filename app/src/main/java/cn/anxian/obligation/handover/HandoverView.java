package cn.anxian.obligation.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handing over as it is shown.
 *
 * @param leavingName null where the post stood vacant: one signature only
 * @param takerPostName from which he signs; null where he holds no other post yet, and takes this one up with the first signature
 * @param takerSignsIn false while such a one has no open account
 * @param witness where whoever leaves cannot sign: who signs in his stead, and why
 * @param duties what is open now while nobody has signed; then what was signed for, overdue first
 * @param may what the caller may do: give, witness, take, cancel
 */
record HandoverView(
        String id,
        String postId,
        String postName,
        String partyId,
        String partyName,
        @Nullable String leavingName,
        String takerName,
        @Nullable String takerPostName,
        boolean takerSignsIn,
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
        @Nullable HandoverWitness witness,
        List<HandoverDuty> duties,
        long overdue,
        List<String> may) {

    /** @param personName null until he has signed */
    record HandoverWitness(
            @Nullable String personName,
            String postName,
            String partyName,
            String absence,
            String words,
            String document,
            List<String> photos) {

        static @Nullable HandoverWitness of(@Nullable OneSided why) {
            return why == null
                    ? null
                    : new HandoverWitness(
                            why.witnessName(),
                            why.witnessPostName(),
                            why.witnessPartyName(),
                            why.absence().chinese(),
                            why.words(),
                            why.document(),
                            why.photos().stream().map(UUID::toString).toList());
        }
    }

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
