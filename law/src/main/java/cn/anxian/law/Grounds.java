package cn.anxian.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an answer is as it is, so that it can be shown to a lawyer.
 *
 * @param rules those that the answer turns on, the first of them its own; never none
 * @param because one Chinese sentence with the facts used
 * @param provisional whether a number used is not verified or a calendar year is not published
 */
public record Grounds(List<Rule> rules, Bases basis, Facts facts, String because, boolean provisional) {
    private static final String LOCAL = "+";

    public Grounds {
        rules = List.copyOf(rules);
    }

    /** Those of one rule, resting on these bases. */
    static Grounds of(Rule rule, Bases bases, Facts facts, String because) {
        return new Grounds(List.of(rule), bases, facts, because, !rule.verified());
    }

    /**
     * The first rule and its version, for example COUNT-DAYS@2026-11-22, and the regions whose own numbers any of the rules
     * holds, for example +420100.
     */
    public String ruleVersion() {
        var first = rules.getFirst().version();
        if (rules.stream().noneMatch(it -> it.version().contains(LOCAL))) {
            return first;
        }
        return rules.stream()
                .flatMap(it -> Arrays.stream(it.version().split("\\+")).skip(1))
                .distinct()
                .collect(Collectors.joining(LOCAL, first.split("\\+", 2)[0] + LOCAL, ""));
    }

    /**
     * The same on a day: every rule must have been law on it, and rests on what was in force then.
     *
     * @throws BadInput when one of the rules was not law that day: another day's rule is no answer
     */
    public Grounds on(LocalDate day) {
        rules.forEach(rule -> rule.mustBeLawOn(day));
        if (basis.stream().allMatch(it -> it.force().covers(day))) {
            return this;
        }
        var then = basis.stream()
                .filter(it -> it.force().covers(day)
                        || rules.stream().noneMatch(rule -> rule.bases().all().contains(it)))
                .toList();
        return new Grounds(rules, Bases.of(then), facts, because, provisional);
    }

    /** The same, resting on another rule too. */
    public Grounds and(Rule other) {
        return and(other, other.bases());
    }

    /**
     * The same, resting on another rule too, as it was on that day.
     *
     * @throws BadInput when the other rule was not law that day
     */
    public Grounds andOn(LocalDate day, Rule other) {
        return and(other, other.basesOn(day));
    }

    /** The same, resting also on all that another answer rests on. */
    public Grounds and(Grounds other) {
        var both = Stream.concat(rules.stream(), other.rules.stream().filter(it -> !turnsOn(it)));
        var more = and(other.basis, other.provisional);
        return new Grounds(both.toList(), more.basis, facts, because, more.provisional);
    }

    /** The same, resting also on something that no rule of the book is. */
    public Grounds and(Bases more, boolean provisional) {
        var all = Stream.concat(basis.stream(), more.stream()).distinct().toList();
        return new Grounds(rules, Bases.of(all), facts, because, this.provisional || provisional);
    }

    /** These and then others: facts, sentences and bases of both, under the version of the first. */
    Grounds then(Grounds next) {
        var both = facts;
        for (var fact : next.facts().byName().entrySet()) {
            both = both.and(fact.getKey(), fact.getValue());
        }
        return saying(both, because.replaceFirst("。$", "；") + next.because()).and(next);
    }

    /** The same, resting only on such of its bases as the answer turns on. */
    public Grounds only(Predicate<Basis> such) {
        return new Grounds(rules, Bases.of(basis.stream().filter(such).toList()), facts, because, provisional);
    }

    /** The same bases for another sentence. */
    public Grounds saying(Facts facts, String because) {
        return new Grounds(rules, basis, facts, because, provisional);
    }

    public Grounds asProvisional() {
        return new Grounds(rules, basis, facts, because, true);
    }

    private boolean turnsOn(Rule other) {
        return rules.stream().anyMatch(it -> it.id().equals(other.id()));
    }

    private Grounds and(Rule other, Bases bases) {
        return and(Grounds.of(other, bases, Facts.NONE, ""));
    }
}
