package cn.anxian.law.permit;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GB 30871-2022 chapter 6: whether people may enter a confined space or go on there, and until when. */
public final class EnteringConfinedSpace {
    private final Rules rules;
    private final ConfinedSpace space;
    private final Rule keep;

    public EnteringConfinedSpace(Rules rules) {
        this.rules = rules;
        this.space = new ConfinedSpace(rules);
        this.keep = rules.get("CONF-KEEP");
    }

    /**
     * One entry as it is applied for.
     *
     * @param oxygen percent by volume
     * @param gas where one was looked for
     */
    public record Entry(
            BigDecimal oxygen,
            ConfinedSpace.Air air,
            Optional<Combustible> gas,
            Instant sampledAt,
            Instant entersAt,
            Optional<HotWork.Pause> pause) {}

    public Ruling<WorkPermission> judge(Entry entry) {
        var parameters = keep.parameters();
        var validUntil = entry.entersAt().plus(Duration.ofHours(parameters.integer("hours")));
        var sample = rules.get("CONF-SAMPLE");
        var reasons = new ArrayList<String>();
        var air = space.oxygen(entry.oxygen(), entry.air());
        if (air instanceof Finding.NotMet) {
            reasons.add(air.because().replaceFirst("，不得进入。$", ""));
        }
        entry.gas().flatMap(it -> it.fault(it.rule(rules))).ifPresent(reasons::add);
        new Sampling(
                        Sampling.Of.ENTRY,
                        entry.sampledAt(),
                        entry.entersAt(),
                        entry.pause(),
                        Duration.ofMinutes(sample.parameters().integer("minutes")),
                        Duration.ofMinutes(parameters.integer("breakMinutes")))
                .faults(reasons);
        entry.pause()
                .filter(it -> !it.until().isBefore(validUntil))
                .ifPresent(it -> reasons.add("恢复作业时作业票已过有效期，须重新办票"));
        var permission = new WorkPermission(reasons, Optional.empty(), Optional.of(validUntil), conditions(entry));
        var day = entry.entersAt().atOffset(OfficialCalendar.CHINA).toLocalDate();
        var grounds = keep.groundsOn(day, facts(entry), permission.because("受限空间作业"))
                .and(air.basis(), air.provisional())
                .and(sample);
        if (entry.gas().isPresent()) {
            grounds = grounds.and(entry.gas().get().rule(rules));
        }
        return new Ruling<>(permission, grounds);
    }

    private List<String> conditions(Entry entry) {
        var conditions = new ArrayList<String>();
        if (entry.gas().isEmpty()) {
            conditions.add("没有填报可燃气体，须分析合格后进入");
        }
        conditions.add("有毒物质须符合 GBZ 2.1");
        conditions.add("连续检测，每" + keep.parameters().number("recordHours").toPlainString() + "小时记录1次；外设专人全程监护");
        conditions.add(new Approvers(rules).condition("受限空间", ""));
        return conditions;
    }

    private static Facts facts(Entry entry) {
        var facts = Facts.of("氧含量", Combustible.said(entry.oxygen()))
                .and("取样至进入", Sampling.minutes(Duration.between(entry.sampledAt(), entry.entersAt())));
        return entry.gas()
                .map(it -> facts.and("可燃气体浓度", Combustible.said(it.measured())))
                .orElse(facts);
    }
}
