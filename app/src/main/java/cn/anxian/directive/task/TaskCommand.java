package cn.anxian.directive.task;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client says with each step, as it comes over the wire: everything may be missing, and is then named.
 *
 * <p>A deadline is any moment of its last day, or that day's 24:00.
 */
sealed interface TaskCommand {

    /** The one that the caller has seen. */
    @Nullable
    Integer version();

    /** 签收。 */
    record TaskSigning(@Nullable Integer version) implements TaskCommand {}

    /** 退回, withdrawal and what else needs a reason only. */
    record TaskReason(@Nullable Integer version, @Nullable String reason) implements TaskCommand {}

    /** 层层分解。 */
    record TaskBreakdown(
            @Nullable Integer version, @Nullable List<TaskPart> parts) implements TaskCommand {}

    /**
     * One part of it.
     *
     * @param title the whole task's where it is empty
     * @param regionId where it is to be carried out; the post's region where it is empty
     * @param dueAt the whole task's where it is empty, never later
     */
    record TaskPart(
            @Nullable String title,
            @Nullable PostId leadPost,
            @Nullable Integer regionId,
            @Nullable Instant dueAt) {}

    /** 填报进展。 */
    record TaskProgress(
            @Nullable Integer version,
            @Nullable String text,
            @Nullable List<EvidenceId> evidence) implements TaskCommand {}

    /** 报请办结。@param unfinished why parts are not done, where some are not */
    record TaskCompletion(
            @Nullable Integer version,
            @Nullable String text,
            @Nullable List<EvidenceId> evidence,
            @Nullable String unfinished)
            implements TaskCommand {}

    /** 验收。 */
    record TaskAcceptance(
            @Nullable Integer version, @Nullable String opinion) implements TaskCommand {}

    /** 退回重办。@param dueAt not before its own day while that is ahead; the house's usual period where it is empty */
    record TaskSendBack(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable Instant dueAt) implements TaskCommand {}

    /** 申请展期。 */
    record TaskExtension(
            @Nullable Integer version,
            @Nullable Instant until,
            @Nullable String reason) implements TaskCommand {}

    /** 答复展期。 */
    record TaskExtensionAnswer(
            @Nullable Integer version,
            @Nullable Boolean grant,
            @Nullable String reason) implements TaskCommand {}

    /** 催办。 */
    record TaskUrging(@Nullable Integer version, @Nullable String text) implements TaskCommand {}

    /** 回头看。@param holds whether what was reported is true; @param dueAt of doing it again */
    record TaskLookBack(
            @Nullable Integer version,
            @Nullable Boolean holds,
            @Nullable String opinion,
            @Nullable List<EvidenceId> evidence,
            @Nullable Instant dueAt)
            implements TaskCommand {}

    /** 重新交办。@param dueAt the old one where it is empty and still ahead */
    record TaskReissue(
            @Nullable Integer version,
            @Nullable PostId leadPost,
            @Nullable Instant dueAt) implements TaskCommand {}
}
