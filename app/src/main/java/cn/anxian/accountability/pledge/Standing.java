package cn.anxian.accountability.pledge;

import cn.anxian.kernel.Refusal;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may take a step. */
enum Standing {
    ISSUER("下发单位", Situation::ofTheIssuersSide) {
        @Override
        String why(Pledge pledge) {
            return "由下发的" + pledge.issuer().shown() + "一方办理。";
        }
    },
    RECEIVER("签订岗位", Situation::isReceiver) {
        @Override
        String why(Pledge pledge) {
            return "由签订的" + pledge.receiver().shown() + "办理。";
        }
    };

    private final String chinese;
    private final Predicate<Situation> rule;

    Standing(String chinese, Predicate<Situation> rule) {
        this.chinese = chinese;
        this.rule = rule;
    }

    abstract String why(Pledge pledge);

    String chinese() {
        return chinese;
    }

    /** Empty if the caller may. */
    Optional<Refusal> refuses(Situation at) {
        return rule.test(at)
                ? Optional.empty()
                : Optional.of(Refusals.by("PLEDGE-ORDER", "not-yours", why(at.pledge())));
    }
}
