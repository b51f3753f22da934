package cn.anxian.law.permit;

import cn.anxian.law.Rule;
import cn.anxian.law.Rules;

/** Who approves the permit of a work. */
final class Approvers {
    private final Rule rule;

    Approvers(Rules rules) {
        this.rule = rules.get("SW-APPROVER");
    }

    Rule rule() {
        return rule;
    }

    /** @param level empty where the work has none */
    String condition(String work, String level) {
        return rule.parameters().words("approvers").stream()
                .map(line -> line.split("：", 2))
                .filter(line -> line[0].startsWith(work) && line[0].contains(level))
                .map(line -> "作业票由" + line[1] + "审批")
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody approves " + work + level));
    }
}
