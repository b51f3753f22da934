package cn.anxian.law.hazard;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Roll;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** HZ-SANDY-SHUTDOWN: article 70, its preconditions and its twenty-four hours. */
public final class Coercion {
    private final OfficialCalendar calendar;
    private final Rule rule;

    /** @param rules with the subject hazard */
    public Coercion(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        rule = rules.get("HZ-SANDY-SHUTDOWN");
    }

    /** What is to be cut off. */
    public enum Measure {
        POWER("power", "停止供电"),
        EXPLOSIVES("explosives", "停止供应民用爆炸物品"),
        /** Asked for in meetings; article 70 does not name it. */
        WATER("water", "停止供水");

        private final String code;
        private final String label;

        Measure(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /** The preconditions, in the order of the data. */
    public enum Precondition {
        DECIDED("decided"),
        MAJOR_HAZARD("majorHazard"),
        REFUSED("refused"),
        REAL_DANGER("realDanger"),
        SAFE_TO_CUT("safeToCut"),
        APPROVED("approved"),
        IN_WRITING("inWriting");

        private final String code;

        Precondition(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * What is planned.
     *
     * @param present the preconditions that are there
     * @param notified when the enterprise was told in writing
     * @param emergency 有危及生产安全的紧急情形
     */
    public record Planned(
            Measure measure,
            Set<Precondition> present,
            Optional<Instant> notified,
            Instant startsAt,
            boolean emergency) {
        public Planned {
            present = Set.copyOf(present);
        }
    }

    /** @throws cn.anxian.law.BadInput when the rule is not law on the day it starts */
    public Finding of(Planned planned) {
        var day = planned.startsAt().atOffset(OfficialCalendar.CHINA).toLocalDate();
        var facts = Facts.of("措施", planned.measure().label()).and("紧急情形", planned.emergency() ? "有" : "没有");
        if (planned.measure() == Measure.WATER) {
            var because = "条文列明的措施是" + String.join("、", rule.parameters().words("measures")) + "等，没有列停水，停水不得作为法定强制措施。";
            return new Finding.ForAPerson(rule.groundsOn(day, facts, because), "是否改用条文列明的措施？确需停水的，须另有法律、法规依据。");
        }
        var lacking = new ArrayList<String>();
        var names = rule.parameters().words("preconditions");
        for (var precondition : Precondition.values()) {
            if (!planned.present().contains(precondition)) {
                lacking.add("缺少前提：" + names.get(precondition.ordinal()));
            }
        }
        if (planned.measure() == Measure.POWER && !planned.emergency()) {
            notice(planned).ifPresent(lacking::add);
        }
        var because = lacking.isEmpty()
                ? planned.measure().label() + "的前提齐备" + (planned.emergency() ? "，有紧急情形，不需提前通知" : "")
                        + "；履行决定、消除隐患后应当及时解除。"
                : String.join("；", lacking) + "。";
        return Finding.of(lacking.isEmpty(), rule.groundsOn(day, facts, because));
    }

    private Optional<String> notice(Planned planned) {
        if (planned.notified().isEmpty()) {
            return Optional.of("停止供电没有提前通知生产经营单位");
        }
        var period = rule.timed().period();
        var from =
                calendar.deadline(planned.notified().get(), period, Roll.NONE).dueAt();
        return planned.startsAt().isBefore(from)
                ? Optional.of("停止供电距通知不足" + period.label() + "，最早可在" + Told.moment(from) + "实施")
                : Optional.empty();
    }
}
