package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.util.List;
import java.util.Optional;

/** RPT-NEAR-MISS 较大涉险事故: no grade of accident, but reported within the hour like one. */
public final class NearMiss {
    private final Rule rule;

    /** @param rules with the subject accident-grading */
    public NearMiss(Rules rules) {
        rule = rules.get("RPT-NEAR-MISS");
    }

    /**
     * What happened, each empty where nobody knows.
     *
     * @param exposed 涉险
     * @param trapped 被困或者下落不明
     * @param polluted 对环境造成严重污染
     * @param facilities 危及重要场所和设施安全
     */
    public record Event(
            Optional<Integer> exposed,
            Optional<Integer> trapped,
            Optional<Integer> evacuated,
            Optional<Boolean> polluted,
            Optional<Boolean> facilities) {
        public Event {
            people("exposed", exposed);
            people("trapped", trapped);
            people("evacuated", evacuated);
        }

        private static void people(String field, Optional<Integer> number) {
            if (number.map(it -> it < 0).orElse(false)) {
                throw new BadInput("negative", "人数不能是负数", field);
            }
        }
    }

    /** One of the circumstances: whether it is there, and how it is told; empty where nobody knows. */
    private record Circumstance(String what, Optional<Boolean> met, String told) {}

    public Finding of(Event event) {
        var all = List.of(
                people("涉险人数", "涉险", event.exposed(), "exposed"),
                people("被困或者下落不明人数", "被困或者下落不明", event.trapped(), "trapped"),
                people("紧急疏散人数", "紧急疏散", event.evacuated(), "evacuated"),
                new Circumstance("是否对环境造成严重污染", event.polluted(), "对环境造成严重污染"),
                new Circumstance("是否危及重要场所和设施安全", event.facilities(), "危及重要场所和设施安全"));
        var facts = Facts.of("涉险", people(event.exposed()))
                .and("被困或者下落不明", people(event.trapped()))
                .and("紧急疏散", people(event.evacuated()));
        var met = all.stream()
                .filter(it -> it.met().orElse(false))
                .map(Circumstance::told)
                .toList();
        if (!met.isEmpty()) {
            var because = String.join("、", met) + "，属于较大涉险事故，单位负责人接到报告后"
                    + rule.timed().period().label() + "内报告。";
            return new Finding.Met(rule.grounds(facts, because));
        }
        var unknown = all.stream()
                .filter(it -> it.met().isEmpty())
                .map(Circumstance::what)
                .toList();
        return unknown.isEmpty()
                ? new Finding.NotMet(rule.grounds(facts, "没有达到较大涉险事故所列的任何一项。"))
                : new Finding.ForAPerson(
                        rule.grounds(facts, "已填报的各项没有达到较大涉险事故所列的任何一项；" + String.join("、", unknown) + "没有填报。"),
                        String.join("、", unknown) + "，查明了吗？");
    }

    private Circumstance people(String what, String told, Optional<Integer> number, String parameter) {
        var least = rule.parameters().integer(parameter);
        return new Circumstance(what, number.map(it -> it >= least), told + people(number) + "（" + least + "人以上）");
    }

    private static String people(Optional<Integer> number) {
        return number.map(it -> it + "人").orElse("未知");
    }
}
