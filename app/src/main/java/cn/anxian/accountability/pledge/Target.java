package cn.anxian.accountability.pledge;

import cn.anxian.accountability.measure.Better;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One numbered target, as it is kept.
 *
 * @param id the same in every edition, wherever the target stands in it
 * @param measure the id of the measure that the ledger is counted by; null where a person states the result
 * @param value null where the words alone stand, and a person judges
 * @param parentTarget the whole's target that it carries
 */
record Target(
        UUID id,
        int no,
        String text,
        @Nullable String measure,
        Reach scope,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Better better,
        @Nullable Carried parentTarget) {

    /** A target of the whole, by its number and its words when it was promised: whoever holds the part need not see the whole. */
    record Carried(UUID id, int no, String text) {}

    private static final Pattern FIGURES = Pattern.compile("[0-9.]+");

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

    /** Whether it asks for the same, be it for another figure. */
    boolean saysLike(String words, Optional<String> counting) {
        return counted().equals(counting) && withoutFigures(text).equals(withoutFigures(words));
    }

    private static String withoutFigures(String words) {
        return FIGURES.matcher(words).replaceAll("");
    }
}
