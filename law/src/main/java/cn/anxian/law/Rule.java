package cn.anxian.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule, with what it rests on.
 *
 * @param id stable, for example HZ-HAND
 * @param says the gist in Chinese; the words of the law are the quotes of {@code bases}
 * @param version changes when the rule's words, numbers or bases do
 * @param within how long it may take, where it has a clock
 */
public record Rule(
        String id, String title, String says, Bases bases, InForce force, String version, Optional<TimeLimit> within) {

    /** Whether every article and number of it was read in a full text. */
    public boolean verified() {
        return bases.verified() && within.map(limit -> limit.basis().verified()).orElse(true);
    }

    /**
     * What it rested on that day.
     *
     * @throws BadInput when the rule is not law on that day: another day's rule is no answer
     */
    public Bases basesOn(LocalDate day) {
        var then = bases.stream().filter(basis -> basis.force().covers(day)).toList();
        if (!force.covers(day) || then.isEmpty()) {
            throw new BadInput("rule-not-in-force", "规则 " + id + "（" + title + "）在 " + day + " 不适用", "");
        }
        return Bases.of(then);
    }
}
