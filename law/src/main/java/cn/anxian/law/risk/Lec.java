package cn.anxian.law.risk;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** D = L × E × C, each on its scale: the method knows no values between. */
public final class Lec {
    private final Rule rule;
    private final Rule colours;

    public Lec(Rules rules) {
        this.rule = rules.get("RISK-LEC");
        this.colours = rules.get("RISK-COLOUR");
    }

    /** @throws BadInput when a value is not on its scale */
    public Ruling<RiskGrade> grade(BigDecimal likelihood, BigDecimal exposure, BigDecimal consequence) {
        var facts = Facts.of("L", said("L", likelihood))
                .and("E", said("E", exposure))
                .and("C", said("C", consequence));
        var product = Plain.of(likelihood.multiply(exposure).multiply(consequence));
        var band = Band.above(rule.parameters().table("above"), product);
        var name = rule.parameters().words("names").get(band.level() - 1);
        var grade = new RiskGrade(product, band.level(), name, RiskColour.ofLevel(band.level()));
        var because = "L取" + facts.byName().get("L") + "，E取" + facts.byName().get("E") + "，C取"
                + facts.byName().get("C") + "，D=" + Plain.of(likelihood).toPlainString() + "×"
                + Plain.of(exposure).toPlainString() + "×"
                + Plain.of(consequence).toPlainString() + "="
                + product.toPlainString() + "，" + band.says() + "，" + grade.name() + "，属"
                + grade.colour().risk() + "（"
                + grade.colour().label() + "）。";
        return new Ruling<>(grade, rule.grounds(facts, because).and(colours));
    }

    private String said(String name, BigDecimal value) {
        var scale = rule.parameters().table(name);
        return scale.entrySet().stream()
                .filter(it -> it.getValue().compareTo(value) == 0)
                .map(it -> Plain.of(value).toPlainString() + "（" + it.getKey() + "）")
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "not-on-scale",
                        name + " 只能取 "
                                + scale.values().stream()
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining("、")),
                        name));
    }
}
