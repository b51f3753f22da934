package cn.anxian.gap;

import cn.anxian.evidence.EvidenceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an office settles a gap.
 *
 * @param version of the gap that was read
 * @param how remedied or accepted
 * @param reason what was done, or why nothing is to be done
 * @param document the decision it rests on; needed where it is accepted
 * @param until the last day on which an accepted gap stands; needed there
 * @param signature a drawn signature
 */
record SettlementForm(
        @Nullable Integer version,
        @Nullable String how,
        @Nullable String reason,
        @Nullable String document,
        @Nullable LocalDate until,
        @Nullable EvidenceId signature) {}
