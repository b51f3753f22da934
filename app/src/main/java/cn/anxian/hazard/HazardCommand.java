package cn.anxian.hazard;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client says with each step, as it comes over the wire: everything may be missing, and is then named. */
public sealed interface HazardCommand {

    /** The article that was broken, as the finder names it. */
    record Article(@Nullable String law, @Nullable String article) {}

    /** 列单。@param repeats an earlier one that this is again, as the finder decides */
    record Listing(
            @Nullable PartyId partyId,
            @Nullable Source source,
            @Nullable Power power,
            @Nullable String line,
            @Nullable Cause cause,
            @Nullable String place,
            @Nullable String description,
            @Nullable Article basis,
            @Nullable Instant foundAt,
            @Nullable List<EvidenceId> photos,
            @Nullable String remedy,
            @Nullable HazardId repeats)
            implements HazardCommand {

        /** One that was not found before. */
        public Listing(
                @Nullable PartyId partyId,
                @Nullable Source source,
                @Nullable Power power,
                @Nullable String line,
                @Nullable Cause cause,
                @Nullable String place,
                @Nullable String description,
                @Nullable Article basis,
                @Nullable Instant foundAt,
                @Nullable List<EvidenceId> photos,
                @Nullable String remedy) {
            this(partyId, source, power, line, cause, place, description, basis, foundAt, photos, remedy, null);
        }
    }

    /** A step of one hazard: {@code version} is the one that the caller has seen. */
    sealed interface OfOne extends HazardCommand {

        @Nullable
        Integer version();
    }

    /** 更正: what is listed, said again; enterprise, source and line stay. */
    record Correction(
            @Nullable Integer version,
            @Nullable PartyId partyId,
            @Nullable Source source,
            @Nullable Power power,
            @Nullable String line,
            @Nullable Cause cause,
            @Nullable String place,
            @Nullable String description,
            @Nullable Article basis,
            @Nullable Instant foundAt,
            @Nullable List<EvidenceId> photos,
            @Nullable String remedy)
            implements OfOne {

        public Listing listing() {
            return new Listing(partyId, source, power, line, cause, place, description, basis, foundAt, photos, remedy);
        }
    }

    /** 交单。@param rectifyBy any moment of the last day, or its 24:00; null for the usual period */
    record HandOver(
            @Nullable Integer version,
            @Nullable PostId postId,
            @Nullable Instant rectifyBy,
            @Nullable String note) implements OfOne {}

    /** 签收。 */
    record Signing(@Nullable Integer version, @Nullable EvidenceId signature) implements OfOne {}

    /** 退单: handed to the wrong one. */
    record Return(@Nullable Integer version, @Nullable String reason) implements OfOne {}

    /** 报告整改。 */
    record Rectification(
            @Nullable Integer version,
            @Nullable String measures,
            @Nullable List<EvidenceId> photos,
            @Nullable EvidenceId signature)
            implements OfOne {}

    /** 验收销号。 */
    record Acceptance(
            @Nullable Integer version,
            @Nullable String opinion,
            @Nullable List<EvidenceId> photos,
            @Nullable EvidenceId signature)
            implements OfOne {}

    /** 退回整改。@param rectifyBy as in {@link HandOver} */
    record SendBack(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable Instant rectifyBy) implements OfOne {}

    /** 作废。 */
    record Voiding(
            @Nullable Integer version,
            @Nullable Ground ground,
            @Nullable HazardId duplicateOf,
            @Nullable String reason) implements OfOne {}

    /** A criterion as somebody has read it in the published standard. */
    record PublishedCriterion(
            @Nullable String law,
            @Nullable String article,
            @Nullable String text) {}

    /**
     * 判为重大。
     *
     * @param criterion its id in the catalogue
     * @param stated in its place, what the published text says, where the catalogue does not have it
     * @param otherIndustry whether it is known to be of a standard that is not for this enterprise's industry, and meant so
     */
    record Judging(
            @Nullable Integer version,
            @Nullable String criterion,
            @Nullable PublishedCriterion stated,
            @Nullable Boolean otherIndustry,
            @Nullable String reason,
            @Nullable EvidenceId signature)
            implements OfOne {}

    /** 判为不构成重大、改判、不挂牌、解除、答复展期: a decision and its reason. */
    record Reasoned(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable EvidenceId signature) implements OfOne {}

    /** 向部门报告, with the contents of 令第16号第十四条第二款. */
    record Telling(
            @Nullable Integer version,
            @Nullable String cause,
            @Nullable String danger,
            @Nullable String workers) implements OfOne {}

    /** 挂牌督办。@param until as in {@link HandOver} */
    record Supervising(
            @Nullable Integer version,
            @Nullable String number,
            @Nullable Instant until,
            @Nullable String reason,
            @Nullable EvidenceId signature)
            implements OfOne {}

    /** 责令停产停用。@param what is stopped */
    record Stopping(
            @Nullable Integer version,
            @Nullable String what,
            @Nullable EvidenceId signature) implements OfOne {}

    /** 治理方案。@param funds in yuan @param until as in {@link HandOver} */
    record Planning(
            @Nullable Integer version,
            @Nullable String goal,
            @Nullable String responsible,
            @Nullable String measures,
            @Nullable BigDecimal funds,
            @Nullable Instant until,
            @Nullable String contingency,
            @Nullable String interim,
            @Nullable EvidenceId signature)
            implements OfOne {}

    /** 申请展期。@param until as in {@link HandOver} */
    record PuttingOff(
            @Nullable Integer version,
            @Nullable Instant until,
            @Nullable String reason) implements OfOne {}
}
