package cn.anxian.law;

import java.util.List;

/** The duties that have a clock. */
public final class Periods {
    private static final Periods SHIPPED = of(Rules.load());

    private final Rules rules;

    private Periods(Rules rules) {
        this.rules = rules;
    }

    /** The ones that are shipped. */
    public static Periods load() {
        return SHIPPED;
    }

    public static Periods of(Rules rules) {
        return new Periods(rules);
    }

    /** @throws BadInput when there is no such rule, or it has no clock */
    public TimedDuty get(String id) {
        var rule = rules.get(id);
        var limit = rule.within().orElseThrow(() -> new BadInput("no-period", "规则 " + id + " 没有期限", "rule"));
        return new TimedDuty(rule, limit);
    }

    public List<TimedDuty> all() {
        return rules.all().stream()
                .filter(rule -> rule.within().isPresent())
                .map(rule -> get(rule.id()))
                .toList();
    }
}
