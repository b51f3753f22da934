package cn.anxian.accountability.pledge;

import cn.anxian.evidence.EvidenceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 由人填报: what a person of the issuer says came out.
 *
 * @param value null where only words were promised
 * @param met whether those words were kept; null where a number was promised
 * @param source where it was taken from
 */
record Stated(
        @Nullable BigDecimal value,
        @Nullable Boolean met,
        String by,
        Instant at,
        String source,
        List<EvidenceId> evidence) {}
