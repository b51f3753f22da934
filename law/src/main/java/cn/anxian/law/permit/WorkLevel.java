package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.util.Optional;

/** The level of work at height and of lifting. */
public final class WorkLevel {
    private final Rules rules;

    public WorkLevel(Rules rules) {
        this.rules = rules;
    }

    /** Ⅰ to Ⅳ, or nothing where it is too low to be work at height. */
    public Ruling<Optional<String>> atHeight(BigDecimal metres) {
        notNegative(metres, "metres");
        var height = rules.get("HEIGHT-LEVEL");
        var parameters = height.parameters();
        var level = metres.compareTo(parameters.number("least")) < 0
                ? Optional.<String>empty()
                : Optional.of(parameters.table("above").entrySet().stream()
                        .filter(it -> metres.compareTo(it.getValue()) > 0)
                        .map(it -> it.getKey())
                        .findFirst()
                        .orElseGet(() -> parameters.words("lowest").getFirst()));
        var because = "高度" + metres.toPlainString() + "米，"
                + level.map(it -> "为" + it + "级高处作业。").orElse("不足" + parameters.number("least") + "米，不是高处作业。");
        return new Ruling<>(level, height.grounds(Facts.of("高度", metres.toPlainString() + "米"), because));
    }

    /** 一级 to 三级. */
    public Ruling<String> ofLifting(BigDecimal tonnes) {
        notNegative(tonnes, "tonnes");
        var lift = rules.get("LIFT-LEVEL");
        var parameters = lift.parameters();
        var level = tonnes.compareTo(parameters.number("first")) > 0
                ? "一级"
                : tonnes.compareTo(parameters.number("second")) >= 0 ? "二级" : "三级";
        var because = "吊物质量" + tonnes.toPlainString() + "吨，为" + level + "吊装作业。";
        return new Ruling<>(level, lift.grounds(Facts.of("吊物质量", tonnes.toPlainString() + "吨"), because));
    }

    private static void notNegative(BigDecimal value, String field) {
        if (value.signum() < 0) {
            throw new BadInput("negative", field + " 不能为负", field);
        }
    }
}
