package cn.anxian.law;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One number that a locality has set.
 *
 * @param key {@code RULE.within}, {@code RULE.parameter} or {@code RULE.parameter.row}
 */
public record Setting(String key, BigDecimal value, Basis basis) {
    /** The rule's id. */
    public String rule() {
        return key.split("\\.", 2)[0];
    }

    /** What the number is, as the country's rule says it. */
    public String says(Rule national) {
        var says = national.parameters().find(parameter()).map(Parameter::says).orElse("期限");
        return row().isEmpty() ? says : says + "（" + row() + "）";
    }

    public String unit(Rule national) {
        return parameter().equals(TimeLimit.KEY)
                ? national.within().map(it -> it.period().unit().label()).orElse("")
                : national.parameters().find(parameter()).map(Parameter::unit).orElse("");
    }

    private String parameter() {
        var parts = key.split("\\.", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    private String row() {
        var parts = key.split("\\.", 3);
        return parts.length > 2 ? parts[2] : "";
    }

    /** @throws BadInput when the key is unknown, is not left to localities, or the value loosens the law */
    void check(Rules national) {
        var rule = national.find(rule()).orElseThrow(() -> unknown("没有规则 " + rule()));
        var latitude = latitude(rule)
                .orElseThrow(() -> new BadInput(
                        "not-local", rule.id() + "（" + rule.bases().citation() + "）没有把 " + key + " 留给地方规定", key));
        if (!latitude.bounds(value)) {
            throw new BadInput("value-out-of-range", key + " 的值不合理：" + value.toPlainString(), key);
        }
        national(rule).filter(it -> !latitude.direction().allows(it, value)).ifPresent(it -> {
            throw new BadInput(
                    "overlay-loosens",
                    basis.citation() + " 把 " + key + " 由 " + it.toPlainString() + " 改为 " + value.toPlainString()
                            + "，放宽了 " + rule.bases().citation() + "："
                            + latitude.direction().label(),
                    key);
        });
        applied(rule, new Overlay("", "", List.of()));
    }

    Rule applied(Rule rule, Overlay overlay) {
        return new Rule(
                rule.id(),
                rule.subject(),
                rule.title(),
                rule.says(),
                rule.bases().and(Bases.of(basis)),
                rule.force(),
                version(rule, overlay),
                rule.within().map(this::applied),
                rule.parameters()
                        .find(parameter())
                        .map(it -> rule.parameters().with(applied(it)))
                        .orElse(rule.parameters()));
    }

    private static String version(Rule rule, Overlay overlay) {
        var mark = "+" + overlay.region();
        return rule.version().endsWith(mark) ? rule.version() : rule.version() + mark;
    }

    private TimeLimit applied(TimeLimit limit) {
        if (!parameter().equals(TimeLimit.KEY)) {
            return limit;
        }
        var period = new Period(whole(), limit.period().unit());
        return new TimeLimit(period, limit.roll(), limit.starts(), basis, limit.local());
    }

    private Parameter applied(Parameter parameter) {
        return parameter.with(
                switch (parameter.value()) {
                    case Value.Table it -> row(it.numbers());
                    case Value.Number it -> new Value.Number(value);
                    case Value.Unset it -> new Value.Number(value);
                    case Value.Words it -> throw unknown("清单不是一个数");
                },
                basis.verified());
    }

    private Value row(Map<String, BigDecimal> numbers) {
        var changed = new LinkedHashMap<>(numbers);
        changed.put(row(), value);
        return new Value.Table(changed);
    }

    private Optional<Latitude> latitude(Rule rule) {
        if (parameter().equals(TimeLimit.KEY)) {
            return rule.within().orElseThrow(() -> unknown(rule.id() + " 没有期限")).local();
        }
        return rule.parameters()
                .find(parameter())
                .orElseThrow(() -> unknown(known(rule)))
                .local();
    }

    /** The country's number, where it has one. */
    public Optional<BigDecimal> national(Rule rule) {
        if (parameter().equals(TimeLimit.KEY)) {
            return rule.within().map(limit -> BigDecimal.valueOf(limit.period().count()));
        }
        return rule.parameters().find(parameter()).flatMap(it -> switch (it.value()) {
            case Value.Number number -> Optional.of(number.number());
            case Value.Table table ->
                Optional.of(Optional.ofNullable(table.numbers().get(row()))
                        .orElseThrow(() -> unknown(
                                "表里有 " + String.join("、", table.numbers().keySet()))));
            case Value.Unset unset -> Optional.empty();
            case Value.Words words -> throw unknown("清单不是一个数");
        });
    }

    private int whole() {
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw new BadInput("not-an-integer", key + " 须为整数", key);
        }
    }

    private BadInput unknown(String why) {
        return new BadInput("unknown-key", "没有可以由地方规定的参数 " + key + "：" + why, key);
    }

    private static String known(Rule rule) {
        return rule.id() + " 的参数有 "
                + rule.parameters().all().stream().map(Parameter::name).collect(Collectors.joining("、"));
    }
}
