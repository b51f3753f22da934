package cn.anxian.directive.task;

import java.util.Optional;
import java.util.function.Function;

/** Who may take a step. */
enum Standing {
    LEAD(
            "承办单位",
            at -> at.ofTheLeadsSide()
                    ? Optional.empty()
                    : no("由承办的" + at.task().lead().shown() + "办理。")),

    LEAD_OR_HELPER(
            "承办单位、配合单位",
            at -> at.ofTheLeadsSide() || at.helps()
                    ? Optional.empty()
                    : no("由承办的" + at.task().lead().shown() + "或者配合单位填报。")),

    /** 报告人不得验收自己的任务. */
    VERIFIER("验收岗位一方（不得是报告人）", Standing::verifier),

    ISSUER(
            "交办单位",
            at -> at.ofTheIssuersSide()
                    ? Optional.empty()
                    : no("由交办的" + at.task().issuer().shown() + "办理。")),

    ABOVE(
            "交办单位，或者上级领导、安委办",
            at -> at.ofTheIssuersSide() || at.stepsInFromAbove() ? Optional.empty() : no("由交办单位、上级领导或者安委办催办。"));

    private final String chinese;
    private final Function<Situation, Optional<No>> rule;

    Standing(String chinese, Function<Situation, Optional<No>> rule) {
        this.chinese = chinese;
        this.rule = rule;
    }

    String chinese() {
        return chinese;
    }

    /** Empty if the caller may. */
    Optional<No> refuses(Situation situation) {
        return rule.apply(situation);
    }

    private static Optional<No> verifier(Situation at) {
        if (at.reportedIt()) {
            return Optional.of(No.by("DIRECTIVE-ACCEPT", "same-person", "办结是您或者您这个岗位报告的，不能自己验收，须由另一岗位验收。"));
        }
        return at.ofTheIssuersSide()
                ? Optional.empty()
                : no("由验收的" + at.task().verifier().shown() + "办理。");
    }

    private static Optional<No> no(String why) {
        return Optional.of(No.by("DIRECTIVE-ORDER", "not-yours", why));
    }
}
