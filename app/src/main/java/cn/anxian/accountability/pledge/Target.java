package cn.anxian.accountability.pledge;

import cn.anxian.accountability.measure.Better;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One numbered target, as it is kept.
 *
 * @param measure the id of the measure that the ledger is counted by; null where a person states the result
 * @param value null where the words alone stand, and a person judges
 * @param parentTarget the number of the whole's target that it carries
 */
record Target(
        int no,
        String text,
        @Nullable String measure,
        Reach scope,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Better better,
        @Nullable Integer parentTarget) {

    Optional<String> counted() {
        return Optional.ofNullable(measure);
    }

    /** Words only: whether it is met is for a person to say. */
    boolean isWordsOnly() {
        return value == null;
    }

    /** 不低于95%. Empty where only words stand. */
    String wanted() {
        return value == null || better == null ? "" : better.chinese() + shown(value);
    }

    /** A number with the target's unit. */
    String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString() + (unit == null ? "" : unit);
    }
}
