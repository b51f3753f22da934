package cn.anxian.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule, with what it rests on.
 *
 * @param id stable, for example HZ-HAND
 * @param subject the data file it stands in, for example hazard-loop
 * @param says the gist in Chinese; the words of the law are the quotes of {@code bases}
 * @param version changes when the rule's words, numbers or bases do
 * @param within how long it may take, where it has a clock
 * @param parameters the numbers and lists on which it turns
 */
public record Rule(
        String id,
        String subject,
        String title,
        String says,
        Bases bases,
        InForce force,
        String version,
        Optional<TimeLimit> within,
        Parameters parameters) {
    /** The code of a refusal to answer for a day on which a rule was not law. */
    public static final String NOT_IN_FORCE = "rule-not-in-force";

    /** Whether every article and number of it was read in a full text. */
    public boolean verified() {
        return bases.verified()
                && parameters.verified()
                && within.map(limit -> limit.basis().verified()).orElse(true);
    }

    /**
     * What it rested on that day.
     *
     * @throws BadInput when the rule is not law on that day: another day's rule is no answer
     */
    public Bases basesOn(LocalDate day) {
        mustBeLawOn(day);
        return Bases.of(
                bases.stream().filter(basis -> basis.force().covers(day)).toList());
    }

    /** @throws BadInput when the rule is not law on that day: another day's rule is no answer */
    void mustBeLawOn(LocalDate day) {
        if (!force.covers(day)
                || bases.stream().noneMatch(basis -> basis.force().covers(day))) {
            throw new BadInput(NOT_IN_FORCE, "规则 " + id + "（" + title + "）在" + Told.day(day) + "不适用", "");
        }
    }

    /** The grounds of an answer to a question that names no day. */
    public Grounds grounds(Facts facts, String because) {
        return Grounds.of(this, bases, facts, because);
    }

    /**
     * The grounds of an answer for that day.
     *
     * @throws BadInput when the rule is not law on that day
     */
    public Grounds groundsOn(LocalDate day, Facts facts, String because) {
        return Grounds.of(this, basesOn(day), facts, because);
    }

    /**
     * The same where the answer tells the period too: what that rests on stands beside the rule's bases, so that a number
     * of the house is never taken for law.
     *
     * @throws BadInput when the rule is not law on that day
     */
    public Grounds groundsWithPeriodOn(LocalDate day, Facts facts, String because) {
        var grounds = groundsOn(day, facts, because);
        return within.map(TimeLimit::basis)
                .filter(own -> own.force().covers(day) && !grounds.basis().cites(own))
                .map(own -> grounds.and(Bases.of(own), false))
                .orElse(grounds);
    }

    /**
     * The grounds of an answer for that day, or of one to a question that names none.
     *
     * @throws BadInput when the rule is not law on the day
     */
    public Grounds grounds(Optional<LocalDate> day, Facts facts, String because) {
        return day.map(it -> groundsOn(it, facts, because)).orElseGet(() -> grounds(facts, because));
    }

    /** @throws IllegalStateException when the data give it no clock */
    public TimedDuty timed() {
        return new TimedDuty(this, within.orElseThrow(() -> new IllegalStateException(id + " has no clock")));
    }
}
