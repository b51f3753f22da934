package cn.anxian.law.limit;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import java.math.BigDecimal;

/**
 * One number of a rule, and the side on which it must be kept.
 *
 * @param what the number means, in Chinese
 */
public record Limit(Rule rule, String what, BigDecimal number, String unit, Side side) {

    /** A parameter that is one number. */
    public static Limit of(Rule rule, String parameter, Side side) {
        return new Limit(rule, rule.title(), rule.parameters().number(parameter), unit(rule, parameter), side);
    }

    /**
     * One number of a parameter that is a table.
     *
     * @throws BadInput when the table has no such row
     */
    public static Limit of(Rule rule, String parameter, String row, Side side) {
        var table = rule.parameters().table(parameter);
        var number = table.get(row);
        if (number == null) {
            throw new BadInput("unknown-row", rule.title() + "只有 " + String.join("、", table.keySet()), parameter);
        }
        return new Limit(rule, row, number, unit(rule, parameter), side);
    }

    public boolean holds(BigDecimal value) {
        return side.holds(value, number);
    }

    /** @throws BadInput when the value is negative */
    public Finding check(BigDecimal value) {
        if (value.signum() < 0) {
            throw new BadInput("negative", what + "不能为负", "value");
        }
        var met = holds(value);
        var shown = value.stripTrailingZeros().toPlainString() + unit;
        var because = what + shown + "，" + (met ? "" : "不符合") + side.label() + number.toPlainString() + unit
                + (met ? "，符合要求。" : "的要求。");
        return Finding.of(met, rule.grounds(Facts.of(what, shown), because));
    }

    private static String unit(Rule rule, String parameter) {
        return rule.parameters().find(parameter).map(it -> it.unit()).orElse("");
    }
}
