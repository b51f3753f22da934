package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.util.ArrayList;
import java.util.List;

/** RPT-NEAR-MISS 较大涉险事故: no grade of accident, but reported within the hour like one. */
public final class NearMiss {
    private final Rule rule;

    /** @param rules with the subject accident-grading */
    public NearMiss(Rules rules) {
        rule = rules.get("RPT-NEAR-MISS");
    }

    /**
     * What happened.
     *
     * @param exposed 涉险
     * @param trapped 被困或者下落不明
     * @param polluted 对环境造成严重污染
     * @param facilities 危及重要场所和设施安全
     */
    public record Event(int exposed, int trapped, int evacuated, boolean polluted, boolean facilities) {
        public Event {
            people("exposed", exposed);
            people("trapped", trapped);
            people("evacuated", evacuated);
        }

        private static void people(String field, int number) {
            if (number < 0) {
                throw new BadInput("negative", "人数不能是负数", field);
            }
        }
    }

    public Finding of(Event event) {
        var met = new ArrayList<String>();
        people(met, "涉险", event.exposed(), "exposed");
        people(met, "被困或者下落不明", event.trapped(), "trapped");
        people(met, "紧急疏散", event.evacuated(), "evacuated");
        if (event.polluted()) {
            met.add("对环境造成严重污染");
        }
        if (event.facilities()) {
            met.add("危及重要场所和设施安全");
        }
        var facts = Facts.of("涉险", event.exposed() + "人")
                .and("被困或者下落不明", event.trapped() + "人")
                .and("紧急疏散", event.evacuated() + "人");
        return Finding.of(!met.isEmpty(), rule.grounds(facts, because(met)));
    }

    private void people(List<String> met, String what, int number, String parameter) {
        var least = rule.parameters().integer(parameter);
        if (number >= least) {
            met.add(what + number + "人（" + least + "人以上）");
        }
    }

    private String because(List<String> met) {
        return met.isEmpty()
                ? "没有达到较大涉险事故所列的任何一项。"
                : String.join("、", met) + "，属于较大涉险事故，单位负责人接到报告后"
                        + rule.timed().period().label() + "内报告。";
    }
}
