package cn.anxian.law;

import java.util.stream.Stream;

/**
 * Why an answer is as it is, so that it can be shown to a lawyer.
 *
 * @param because one Chinese sentence with the facts used
 * @param ruleVersion the rule and its version, for example COUNT-DAYS@2026-11-22
 * @param provisional whether a number used is not verified or a calendar year is not published
 */
public record Grounds(Bases basis, Facts facts, String because, String ruleVersion, boolean provisional) {
    /** The same, resting on another rule too. */
    public Grounds and(Rule other) {
        return and(other.bases(), !other.verified());
    }

    public Grounds and(Bases more, boolean provisional) {
        var all = Stream.concat(basis.stream(), more.stream()).distinct().toList();
        return new Grounds(Bases.of(all), facts, because, ruleVersion, this.provisional || provisional);
    }

    /** These and then others: facts, sentences and bases of both, under the version of the first. */
    Grounds then(Grounds next) {
        var both = facts;
        for (var fact : next.facts().byName().entrySet()) {
            both = both.and(fact.getKey(), fact.getValue());
        }
        return new Grounds(basis, both, because.replaceFirst("。$", "；") + next.because(), ruleVersion, provisional)
                .and(next.basis(), next.provisional());
    }

    public Grounds asProvisional() {
        return new Grounds(basis, facts, because, ruleVersion, true);
    }
}
