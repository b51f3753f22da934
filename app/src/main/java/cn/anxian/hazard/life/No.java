package cn.anxian.hazard.life;

import cn.anxian.kernel.Refusal;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import cn.anxian.law.Rules;

/** Why a step is not the caller's to take: a code for programs, a sentence for people, and the rule that says so. */
public record No(String code, String why, Basis basis) {

    static No by(String rule, String code, String why) {
        return new No(code, why, Rules.load().get(rule).bases().first());
    }

    /** 讲话二要的次序:列单、交单、办单、清单。 */
    static No outOfOrder(String why) {
        Basis order = Rules.load().get("HZ-REGISTER").bases().stream()
                .filter(basis -> basis.kind() == BasisKind.SPEECH)
                .findFirst()
                .orElseThrow();
        return new No("wrong-state", why, order);
    }

    public Refusal refusal() {
        return Refusal.rule(code, why, basis);
    }
}
