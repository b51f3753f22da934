package cn.anxian.law;

import java.time.LocalDate;

/**
 * The days on which something is law, both ends included.
 *
 * @param from first day; {@link LocalDate#MIN} where nothing limits it
 * @param until last day; {@link LocalDate#MAX} where no end is set
 */
public record InForce(LocalDate from, LocalDate until) {
    public static final InForce ALWAYS = new InForce(LocalDate.MIN, LocalDate.MAX);

    /** A rule that is the platform's own begins with the platform's calendar. */
    public static final InForce OF_THE_HOUSE = since(LocalDate.of(2000, 1, 1));

    public InForce {
        if (until.isBefore(from)) {
            throw new BadInput("ends-before-it-begins", "失效日期早于施行日期", "until");
        }
    }

    public static InForce since(LocalDate from) {
        return new InForce(from, LocalDate.MAX);
    }

    /** The days in both. */
    public InForce and(InForce other) {
        return new InForce(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
