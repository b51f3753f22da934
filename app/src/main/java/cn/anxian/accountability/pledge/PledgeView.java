package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.measure.Better;
import cn.anxian.directory.Named;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pledge with everything around it.
 *
 * @param version to be sent back with the next step
 * @param issuedBy who sent it out, and when; null as long as it is a draft
 * @param endedBecause why it was returned or withdrawn
 * @param results counted now or on the day that was asked for, also before anybody has signed
 * @param signatures of all editions
 * @param signerLeft whether whoever signed the present edition no longer holds the post
 * @param proposed the edition that is out to be signed in place of the one in force
 * @param editions all of them, with what was promised in each
 * @param children parts that the caller may see
 * @param next what the caller may do now, and where
 * @param unavailable every other step, why it is not his to take now, and the rule
 */
record PledgeView(
        @JsonUnwrapped PledgeHead head,
        int version,
        @Nullable String preamble,
        List<Named> lines,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable String endedBecause,
        List<PledgeTarget> targets,
        PledgeResults results,
        List<PledgeSignature> signatures,
        boolean signerLeft,
        @Nullable PledgeEdition proposed,
        List<PledgeEdition> editions,
        List<PledgeItem> children,
        @Nullable PledgeConcluded concluded,
        List<PledgeNext> next,
        List<PledgeUnavailable> unavailable,
        List<ObligationView> obligations) {

    /** @param id the same in every edition; @param value null: words only */
    record PledgeTarget(
            UUID id,
            int no,
            String text,
            @Nullable Named measure,
            Reach scope,
            String scopeName,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Better better,
            @Nullable String wanted,
            @Nullable PledgeParentTarget parentTarget) {}

    /** @param no the number that it had when it was promised; @param text its words then */
    record PledgeParentTarget(UUID id, String pledgeNumber, int no, String text) {}

    /**
     * @param from first day of the year
     * @param at last day that is looked at
     * @param entryNo how far the journal reached when it was counted
     * @param yearOver whether nothing more will fall due: until then what is met is met so far
     */
    record PledgeResults(
            LocalDate from, LocalDate at, Instant until, long entryNo, boolean yearOver, List<PledgeResult> targets) {}

    /** A part, as the whole shows it. */
    record PledgeChild(
            PledgeId id,
            String partyName,
            State state,
            String stateName,
            List<PledgeTarget> targets,
            PledgeResults results) {}

    /**
     * What came of one target.
     *
     * @param result a percentage, a number of duties or what was stated; null where nothing fell due or nobody has said
     * @param of how many duties fell due
     * @param counted how many of these make the result
     * @param because in a sentence
     * @param stated who said so, where the ledger does not know it
     * @param href lists exactly the {@code counted} duties; null where there is none, or not all are the caller's to see
     * @param ofHref lists exactly the {@code of} duties
     */
    record PledgeResult(
            int no,
            @Nullable BigDecimal result,
            @Nullable Long of,
            @Nullable Long counted,
            @Nullable Boolean met,
            String because,
            @Nullable PledgeStated stated,
            @Nullable String href,
            @Nullable String ofHref) {}

    record PledgeStated(String by, Instant at, String source, List<EvidenceId> evidence) {}

    /** @param entryNo of the journal; null where that entry is not the caller's to see */
    record PledgeSignature(
            int edition,
            String personName,
            String postName,
            String partyName,
            Instant at,
            EvidenceId signature,
            @Nullable Long entryNo,
            boolean countersigned) {}

    /** @param reason why it followed the one before; @param endedBecause why it was never signed */
    record PledgeEdition(
            int no,
            @Nullable Instant issuedAt,
            @Nullable Instant signedAt,
            @Nullable String reason,
            @Nullable String endedBecause,
            @Nullable String preamble,
            List<PledgeTarget> targets) {}

    record PledgeConcluded(String by, Instant at, String opinion) {}

    /** @param form which form to show: the step's id again */
    record PledgeNext(Step step, String name, String href, String method, String form) {}

    record PledgeUnavailable(Step step, String name, String why, List<Basis> basis) {}
}
