package cn.anxian.accountability.pledge;

import cn.anxian.kernel.Refusal;
import java.util.Optional;
import java.util.function.Predicate;

/** What must be so besides, for a step to be taken. */
enum Need {
    ANOTHER_PERSON("不是下发的人", at -> !at.issuedIt(), "PLEDGE-SIGN", "same-person", "这份责任状是您下发的，不能由您自己签订。"),
    UNSIGNED("本人没有签过", at -> !at.hasSigned(), "PLEDGE-COUNTERSIGN", "signed-already", "您已经在这一版上签过名了，不用再签。"),
    STATED_TARGETS(
            "有由人填报的目标",
            at -> at.pledge().targets().stream().anyMatch(target -> target.measure() == null),
            "PLEDGE-COUNT",
            "counted-by-the-ledger",
            "各项目标都由台账计数，没有需要由人填报的。"),
    YEAR_OVER("年度已经过完", Situation::yearIsOver, "PLEDGE-YEAR", "year-not-over", "这一年还没有过完，过完以后才能考核。");

    private final String chinese;
    private final Predicate<Situation> met;
    private final String rule;
    private final String code;
    private final String why;

    Need(String chinese, Predicate<Situation> met, String rule, String code, String why) {
        this.chinese = chinese;
        this.met = met;
        this.rule = rule;
        this.code = code;
        this.why = why;
    }

    String chinese() {
        return chinese;
    }

    /** Empty where it is so. */
    Optional<Refusal> lacking(Situation at) {
        return met.test(at) ? Optional.empty() : Optional.of(Refusals.by(rule, code, why));
    }
}
