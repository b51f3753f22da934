package cn.anxian.law.risk;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;

/** R = L × S, each a whole number from 1 to 5. */
public final class Ls {
    private final Rule rule;
    private final Rule colours;

    public Ls(Rules rules) {
        this.rule = rules.get("RISK-LS");
        this.colours = rules.get("RISK-COLOUR");
    }

    /** @throws BadInput when a value is not on the scale */
    public Ruling<RiskGrade> grade(int likelihood, int severity) {
        onScale("L", likelihood);
        onScale("S", severity);
        var product = likelihood * severity;
        var band = Band.from(rule.parameters().table("from"), BigDecimal.valueOf(product));
        var name = rule.parameters().words("names").get(band.level() - 1);
        var grade = new RiskGrade(BigDecimal.valueOf(product), band.level(), name, RiskColour.ofLevel(band.level()));
        var because = "R=" + likelihood + "×" + severity + "=" + product + "，" + band.says() + "，" + name + "，属"
                + grade.colour().risk() + "（" + grade.colour().label() + "）。";
        var facts = Facts.of("L", likelihood).and("S", severity);
        return new Ruling<>(grade, rule.grounds(facts, because).and(colours));
    }

    private void onScale(String name, int value) {
        var most = rule.parameters().integer("most");
        if (value < 1 || value > most) {
            throw new BadInput("not-on-scale", name + " 只能取 1 至 " + most + " 的整数", name);
        }
    }
}
