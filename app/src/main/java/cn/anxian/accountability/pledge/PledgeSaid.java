package cn.anxian.accountability.pledge;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.PostId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client says with each step, as it comes over the wire: everything may be missing, and is then named. */
sealed interface PledgeSaid {

    /** The one that the caller has seen. */
    @Nullable
    Integer version();

    /**
     * One target.
     *
     * @param id which target it was before; of a new one null. Without it one of the same words is the same
     * @param measure null: the result is stated by a person
     * @param scope region or party
     * @param value null: words only
     * @param better atLeast or atMost; the measure's own where it is empty
     * @param parentTarget of a breakdown: the id of the whole's target that it carries
     */
    record TargetForm(
            @Nullable UUID id,
            @Nullable String text,
            @Nullable String measure,
            @Nullable String scope,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String better,
            @Nullable UUID parentTarget) {}

    /** 修改。 */
    record PledgeEdit(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable List<String> lines,
            @Nullable List<TargetForm> targets,
            @Nullable String preamble)
            implements PledgeSaid {}

    /** 下发。 */
    record PledgeIssuing(@Nullable Integer version) implements PledgeSaid {}

    /** 签订、补签。@param signature drawn by the one who signs */
    record PledgeSigning(
            @Nullable Integer version, @Nullable EvidenceId signature) implements PledgeSaid {}

    /** 退回、撤回。 */
    record PledgeReason(@Nullable Integer version, @Nullable String reason) implements PledgeSaid {}

    /** 变更。 */
    record PledgeAmendment(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable List<TargetForm> targets,
            @Nullable String preamble)
            implements PledgeSaid {}

    /** 分解。 */
    record PledgeBreakdown(
            @Nullable Integer version, @Nullable List<PledgePart> children) implements PledgeSaid {}

    /** One part. @param title the whole's where it is empty */
    record PledgePart(
            @Nullable PostId postId,
            @Nullable String title,
            @Nullable List<TargetForm> targets) {}

    /**
     * 填报结果。
     *
     * @param no of the target
     * @param value where a number was promised
     * @param met where words were promised
     */
    record PledgeOutcome(
            @Nullable Integer version,
            @Nullable Integer no,
            @Nullable BigDecimal value,
            @Nullable Boolean met,
            @Nullable String source,
            @Nullable List<EvidenceId> evidence)
            implements PledgeSaid {}

    /** 考核。 */
    record PledgeConclusion(
            @Nullable Integer version, @Nullable String opinion) implements PledgeSaid {}
}
