package cn.anxian.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One number that a locality may set.
 *
 * @param key as an overlay writes it, for example RPT-UNIT-1H.within
 * @param rule the rule it belongs to
 * @param says what it is, in Chinese
 * @param national the country's number, which holds where no overlay is; empty where only localities give one
 */
public record LocalKey(
        String key, Rule rule, String says, Optional<BigDecimal> national, String unit, Latitude latitude) {

    /** What the number rests on: a period's own basis stands beside the rule's first. */
    public Bases bases() {
        var first = Bases.of(rule.bases().first());
        return rule.within()
                .filter(limit -> key.equals(rule.id() + "." + TimeLimit.KEY))
                .map(TimeLimit::basis)
                .filter(own -> !first.cites(own))
                .map(own -> first.and(Bases.of(own)))
                .orElse(first);
    }

    /** All of them, in the order of the rules. */
    public static List<LocalKey> of(Rules rules) {
        var keys = new ArrayList<LocalKey>();
        for (var rule : rules.all()) {
            rule.within().ifPresent(limit -> limit.local().ifPresent(local -> keys.add(within(rule, limit, local))));
            for (var parameter : rule.parameters()) {
                parameter.local().ifPresent(local -> keys.addAll(parameter(rule, parameter, local)));
            }
        }
        return List.copyOf(keys);
    }

    private static LocalKey within(Rule rule, TimeLimit limit, Latitude local) {
        var count = BigDecimal.valueOf(limit.period().count());
        var key = rule.id() + "." + TimeLimit.KEY;
        return new LocalKey(
                key,
                rule,
                rule.title() + "的期限",
                Optional.of(count),
                limit.period().unit().label(),
                local);
    }

    private static List<LocalKey> parameter(Rule rule, Parameter parameter, Latitude local) {
        var key = rule.id() + "." + parameter.name();
        return switch (parameter.value()) {
            case Value.Number it ->
                List.of(new LocalKey(key, rule, parameter.says(), Optional.of(it.number()), parameter.unit(), local));
            case Value.Unset it ->
                List.of(new LocalKey(key, rule, parameter.says(), Optional.empty(), parameter.unit(), local));
            case Value.Table it ->
                it.numbers().entrySet().stream()
                        .map(row -> new LocalKey(
                                key + "." + row.getKey(),
                                rule,
                                parameter.says() + "（" + row.getKey() + "）",
                                Optional.of(row.getValue()),
                                parameter.unit(),
                                local))
                        .toList();
            case Value.Words it -> List.of();
        };
    }
}
