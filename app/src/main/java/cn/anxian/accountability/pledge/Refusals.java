package cn.anxian.accountability.pledge;

import cn.anxian.kernel.Refusal;
import cn.anxian.law.Rules;

/** Says no with the rule that says so; every one of them is the house's. */
final class Refusals {

    private Refusals() {}

    static Refusal by(String rule, String code, String why) {
        return Refusal.rule(code, why, Rules.load().get(rule).bases().first());
    }

    static Refusal stale() {
        return Refusal.conflict("stale", "这份责任状刚刚被别人办理过，请看最新情况；您写的会留着。");
    }
}
