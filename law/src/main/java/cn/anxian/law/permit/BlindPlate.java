package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GB 30871-2022 chapter 7: one plate of one pipe at a time, and no hot work near what is toxic or inflammable. */
public final class BlindPlate {
    private final Rule rule;
    private final Approvers approvers;

    public BlindPlate(Rules rules) {
        this.rule = rules.get("BLIND-PLATE");
        this.approvers = new Approvers(rules);
    }

    /** What is in the pipe. */
    public enum Medium {
        HARMLESS,
        TOXIC_OR_INFLAMMABLE
    }

    /**
     * @param places on the same pipe where plates are set or drawn at once
     * @param hotWork how far the nearest hot work is, in metres; nothing where there is none
     */
    public Ruling<WorkPermission> judge(
            int places, Medium medium, Optional<BigDecimal> hotWork, Optional<LocalDate> on) {
        if (places < 1) {
            throw new BadInput("number-out-of-range", "places 至少为1处", "places");
        }
        hotWork.filter(it -> it.signum() < 0).ifPresent(it -> {
            throw new BadInput("negative", "hotWorkMetres 不能为负", "hotWorkMetres");
        });
        var metres = rule.parameters().number("metres");
        var reasons = new ArrayList<String>();
        if (places > 1) {
            reasons.add("同一管道上同时进行" + places + "处盲板抽堵，不应同时进行两处以上");
        }
        hotWork.filter(it -> medium == Medium.TOXIC_OR_INFLAMMABLE && it.compareTo(metres) <= 0)
                .ifPresent(it -> reasons.add(
                        "距作业点" + it.toPlainString() + "米有动火，有毒、易燃介质场所" + metres.toPlainString() + "米内不得动火"));
        var permission = new WorkPermission(
                reasons,
                Optional.empty(),
                Optional.empty(),
                List.of("一块盲板办理一张作业票，抽、堵分别办票", "盲板统一编号、绘制盲板图、挂牌", approvers.condition("盲板抽堵", "")));
        var grounds = rule.grounds(on, Facts.of("同一管道上同时进行", places + "处"), permission.because("盲板抽堵作业"));
        return new Ruling<>(permission, grounds.and(approvers.rule()));
    }
}
