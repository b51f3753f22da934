package cn.anxian.obligation.ladder;

import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationId;
import cn.anxian.obligation.ObligationView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of one duty: the rungs that it has passed, and those that lie ahead while it stays open.
 *
 * @param confined whether nobody outside the enterprise is told
 * @param ahead with the moments at which they are reached; empty once the duty is closed
 */
record ClimbView(
        ObligationId obligationId,
        String kindName,
        String title,
        ObligationView.State state,
        Instant dueAt,
        @Nullable Instant missedAt,
        @Nullable Instant closedAt,
        String ladder,
        boolean confined,
        List<RungPassed> passed,
        List<RungAhead> ahead) {

    /**
     * @param says 告知安委办; 请分管领导决定是否约谈
     * @param after how long after the miss: 5个工作日
     * @param told whom, by the names of then
     * @param gaps what is missing in the directory, said aloud
     */
    record RungPassed(
            int no,
            String says,
            String after,
            Instant reachedAt,
            Instant at,
            List<String> told,
            List<String> gaps,
            List<Basis> basis,
            @Nullable RungAsked decision) {}

    /** @param by who has answered, or who has to */
    record RungAsked(
            DecisionId id,
            Measure measure,
            String measureName,
            DecisionStage stage,
            String words,
            @Nullable String by) {}

    /** How far a decision has come. */
    enum DecisionStage {
        OPEN,
        YES,
        NO,
        DONE,
        DROPPED
    }

    record RungAhead(int no, String says, String after, Instant at, boolean decides, List<Basis> basis) {}
}
