package cn.anxian.law.permit;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** GB 30871-2022 chapter 9: the level of lifting, whether it needs a scheme, and its weather. */
public final class Lifting {
    private static final String LOWEST = "三级";

    private final WorkLevel level;
    private final Rule rule;
    private final Approvers approvers;

    public Lifting(Rules rules) {
        this.level = new WorkLevel(rules);
        this.rule = rules.get("LIFT-LEVEL");
        this.approvers = new Approvers(rules);
    }

    /** Of a difficult shape, slender, precious, or lifted under special conditions. */
    public enum Load {
        PLAIN,
        DIFFICULT
    }

    public Ruling<WorkPermission> judge(BigDecimal tonnes, Load load, Weather weather, Optional<LocalDate> on) {
        var found = level.ofLifting(tonnes);
        var reasons = new ArrayList<String>();
        var conditions = new ArrayList<String>();
        weather.faults(rule.parameters().integer("wind"), reasons, conditions);
        if (!found.answer().equals(LOWEST) || load == Load.DIFFICULT) {
            conditions.add("须编制吊装方案");
        }
        conditions.add(approvers.condition("吊装", found.answer()));
        var permission = new WorkPermission(reasons, Optional.of(found.answer()), Optional.empty(), conditions);
        var shown = tonnes.toPlainString() + "吨";
        var because = permission.because("吊物质量" + shown + "，" + found.answer() + "吊装作业");
        return new Ruling<>(
                permission, rule.grounds(on, Facts.of("吊物质量", shown), because).and(approvers.rule()));
    }
}
