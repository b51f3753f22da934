package cn.anxian.law.permit;

import cn.anxian.law.Facts;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GB 30871-2022 chapter 5: whether hot work may begin or go on, until when, and managed by which level. */
public final class HotWorkPermit {
    private final Rules rules;

    public HotWorkPermit(Rules rules) {
        this.rules = rules;
    }

    public Ruling<Permission> judge(HotWork work) {
        var level = effectiveLevel(work);
        var validUntil = work.startsAt()
                .plus(Duration.ofHours(rules.get("HOT-VALIDITY").parameters().integer("hours", level.label())));
        var gas = work.gas().rule(rules);
        var reasons = new ArrayList<String>();
        work.gas().fault(gas).ifPresent(reasons::add);
        wind(work).ifPresent(reasons::add);
        sampling(work, level).faults(reasons);
        work.pause()
                .filter(pause -> !pause.until().isBefore(validUntil))
                .ifPresent(pause -> reasons.add("恢复作业时作业票已过有效期，须重新办票"));
        var permission = new Permission(reasons, validUntil, level, conditions(work, level));
        var day = day(work.startsAt());
        var grounds = rules.get("HOT-LEVEL")
                .groundsOn(day, facts(work), because(work, permission))
                .and(rules.get("HOT-VALIDITY"))
                .and(gas)
                .and(rules.get("HOT-SAMPLE"));
        if (level != work.level() || strongWind(work)) {
            grounds = grounds.and(rules.get("HOT-UPGRADE"));
        }
        if (work.pause().isPresent()) {
            grounds = grounds.and(rules.get("HOT-BREAK"));
        }
        if (level == HotWorkLevel.SPECIAL) {
            grounds = grounds.and(rules.get("HOT-WATCH"));
        }
        return new Ruling<>(permission, grounds);
    }

    private Sampling sampling(HotWork work, HotWorkLevel level) {
        return new Sampling(
                Sampling.Of.HOT_WORK,
                work.sampledAt(),
                work.startsAt(),
                work.pause(),
                Duration.ofMinutes(rules.get("HOT-SAMPLE").parameters().integer("minutes")),
                Duration.ofMinutes(rules.get("HOT-BREAK").parameters().integer("minutes", level.label())));
    }

    private HotWorkLevel effectiveLevel(HotWork work) {
        var raise = work.circumstances().contains(Circumstance.HOLIDAY)
                || work.circumstances().contains(Circumstance.NIGHT)
                || strongWind(work);
        return raise ? work.level().raised() : work.level();
    }

    private boolean strongWind(HotWork work) {
        var limit = rules.get("HOT-UPGRADE").parameters().integer("wind");
        return work.circumstances().contains(Circumstance.OUTDOOR)
                && work.wind().map(wind -> wind >= limit).orElse(false);
    }

    private Optional<String> wind(HotWork work) {
        return strongWind(work)
                ? Optional.of("风力" + work.wind().orElseThrow() + "级，五级风及以上禁止露天动火；确需动火的，升级管理并另行批准")
                : Optional.empty();
    }

    private static List<String> conditions(HotWork work, HotWorkLevel level) {
        var conditions = new ArrayList<String>();
        conditions.add("专人监护；与生产系统彻底断开或者隔离，不得以水封或者关闭阀门代替盲板");
        if (level == HotWorkLevel.SPECIAL) {
            conditions.add("连续监测，采集全过程作业影像");
        }
        if (work.circumstances().contains(Circumstance.OUTDOOR) && work.wind().isEmpty()) {
            conditions.add("露天作业没有填报风力，五级风及以上不得动火");
        }
        if (!work.circumstances().contains(Circumstance.HOLIDAY)
                && !OfficialCalendar.load().isWorkday(day(work.startsAt()))) {
            conditions.add("动火当日不是工作日，没有填报节假日、公休日，须核实是否升级管理");
        }
        return conditions;
    }

    private static Facts facts(HotWork work) {
        var facts = Facts.of("申请级别", work.level().label())
                .and("爆炸下限", Combustible.said(work.lel()))
                .and("被测浓度", Combustible.said(work.measured()))
                .and("取样至动火", Sampling.minutes(Duration.between(work.sampledAt(), work.startsAt())));
        return work.pause()
                .map(pause -> facts.and("中断", Sampling.minutes(pause.length())))
                .orElse(facts);
    }

    private static String because(HotWork work, Permission it) {
        var managed = it.effectiveLevel() == work.level()
                ? it.effectiveLevel().label() + "动火"
                : work.level().label() + "动火按" + it.effectiveLevel().label() + "管理";
        return it.allowed()
                ? managed + "，可燃气体浓度" + Combustible.said(work.measured()) + "合格，取样间隔在规定之内，可以动火。"
                : managed + "，" + String.join("；", it.reasons()) + "，不得动火。";
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(OfficialCalendar.CHINA).toLocalDate();
    }
}
