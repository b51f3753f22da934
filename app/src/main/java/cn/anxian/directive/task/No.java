package cn.anxian.directive.task;

import cn.anxian.kernel.Refusal;
import cn.anxian.law.Basis;
import cn.anxian.law.Rules;

/** Why a step is not the caller's to take: a code for programs, a sentence for people, and the rule that says so. */
record No(String code, String why, Basis basis) {

    static No by(String rule, String code, String why) {
        return new No(code, why, Rules.load().get(rule).bases().first());
    }

    Refusal refusal() {
        return Refusal.rule(code, why, basis);
    }
}
