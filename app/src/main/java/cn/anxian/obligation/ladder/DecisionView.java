package cn.anxian.obligation.ladder;

import cn.anxian.journal.Subject;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is shown to whoever sees the matter.
 *
 * @param question 是否约谈
 * @param missed the duty that was missed; late discharge does not erase it, and is shown
 * @param basis of the rung: why now, and on what the measure rests
 * @param duty the duty to decide; null while it is being asked
 * @param following what a yes brought about
 * @param gap why another post decides than the ladder names
 */
record DecisionView(
        DecisionId id,
        Measure measure,
        String measureName,
        String question,
        String task,
        Subject matter,
        ObligationView missed,
        int rung,
        String ladder,
        String says,
        String after,
        Instant askedAt,
        List<Basis> basis,
        List<Precondition> preconditions,
        @Nullable String gap,
        @Nullable ObligationView duty,
        @Nullable ObligationView following,
        ClimbView.DecisionStage stage,
        @Nullable DecisionAnswered answer,
        @Nullable DecisionDone done,
        @Nullable DecisionDropped dropped,
        @Nullable String whyNotAnswer,
        @Nullable String whyNotFulfil,
        LocalDate today) {

    /**
     * What the law says about when the measure may be taken.
     *
     * @param verdict 具备, 不具备, 须由人决定
     * @param question what a person has to answer; null where the law says it itself
     */
    record Precondition(
            String rule,
            String title,
            String verdict,
            String because,
            @Nullable String question,
            List<Basis> basis,
            boolean provisional) {}

    record DecisionAnswered(
            boolean yes,
            String reason,
            @Nullable String words,
            @Nullable String receiver,
            UUID signature,
            Instant at,
            String personName,
            String postName,
            String partyName) {}

    record DecisionDone(
            LocalDate on,
            String words,
            String place,
            List<UUID> photos,
            Instant at,
            String personName,
            String postName) {}

    record DecisionDropped(Instant at, String because) {}
}
