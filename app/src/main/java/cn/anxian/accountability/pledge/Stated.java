package cn.anxian.accountability.pledge;

import cn.anxian.evidence.EvidenceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 由人填报: what a person of the issuer says came out.
 *
 * @param value null where only words were promised
 * @param unit of that number: where it is another now, the number says nothing
 * @param met whether those words were kept; null where a number was promised
 * @param source where it was taken from
 */
record Stated(
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Boolean met,
        String by,
        Instant at,
        String source,
        List<EvidenceId> evidence) {

    /** Whether it answers what the target asks for. */
    boolean answers(Target target) {
        return target.isWordsOnly() ? met != null : value != null && Objects.equals(unit, target.unit());
    }
}
