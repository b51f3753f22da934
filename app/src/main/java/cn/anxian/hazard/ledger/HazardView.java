package cn.anxian.hazard.ledger;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.Ground;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Entered;
import cn.anxian.hazard.life.Extension;
import cn.anxian.hazard.life.HazardList;
import cn.anxian.hazard.life.Judgement;
import cn.anxian.hazard.life.MajorReport;
import cn.anxian.hazard.life.Plan;
import cn.anxian.hazard.life.Review;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.life.Step;
import cn.anxian.hazard.life.Stop;
import cn.anxian.hazard.life.Supervision;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hazard with everything around it.
 *
 * @param version to be sent back with the next step
 * @param finder who listed it; of one from a register, who entered it: who found it is what the register says
 * @param verifier who verifies, or is expected to
 * @param forSampling struck off by the only person of its firm: to be sampled (抽查)
 * @param stated what a register says of one that was closed before it came here; its only proof
 * @param entered from which register it came; null of one that was listed by hand
 * @param next what the caller may do now, and where
 * @param unavailable every other step, why it is not his to take now, and the rule
 */
record HazardView(
        @JsonUnwrapped HazardItem item,
        int version,
        @Nullable Basis basis,
        @Nullable String remedy,
        Answerer finder,
        @Nullable Answerer owner,
        @Nullable Answerer verifier,
        Photos photos,
        @Nullable String note,
        @Nullable String measures,
        @Nullable String opinion,
        boolean soleFirm,
        boolean forSampling,
        @Nullable JudgedView judged,
        @Nullable String toBeJudged,
        @Nullable MajorReport told,
        @Nullable Supervision supervised,
        @Nullable Stop stop,
        @Nullable Plan plan,
        @Nullable Review review,
        @Nullable Extending extending,
        @Nullable KinView repeatOf,
        List<KinView> repeatedBy,
        @Nullable VoidedView voided,
        @Nullable Statement stated,
        @Nullable Entered entered,
        List<Stage> lifecycle,
        List<Next> next,
        List<Unavailable> unavailable,
        List<ObligationView> obligations) {

    /**
     * 判定.
     *
     * @param standing how the criterion stands today: 现行, 已废止或被代替
     * @param basis null where none was cited, or where the catalogue has it no longer
     */
    record JudgedView(
            Judgement judgement,
            @Nullable String standing,
            @Nullable Basis basis) {}

    /**
     * How its rectification may be put off here.
     *
     * @param most how often in all
     * @param days by how much each time at most
     * @param latest the last moment that may be asked for now; null where no more is left
     */
    record Extending(
            int most,
            int days,
            Basis basis,
            @Nullable Instant latest,
            @Nullable Extension asked) {}

    /** @param refound whether the earlier one had been struck off when the later one was found */
    record KinView(
            HazardId id,
            String number,
            String stateName,
            Instant foundAt,
            @Nullable Instant struckOffAt,
            boolean refound) {}

    record Photos(List<EvidenceId> before, List<EvidenceId> after) {}

    record VoidedView(
            Ground ground,
            String groundName,
            String reason,
            String by,
            @Nullable HazardId duplicateOf) {}

    /** @param at null while it is not reached */
    record Stage(
            State state,
            String name,
            HazardList list,
            @Nullable Instant at,
            boolean current) {}

    /** @param form which form to show: the step's id again */
    record Next(Step step, String name, String href, String method, String form) {}

    record Unavailable(Step step, String name, String why, Basis basis) {}
}
