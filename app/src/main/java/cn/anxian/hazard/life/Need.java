package cn.anxian.hazard.life;

import java.util.Optional;
import java.util.function.Predicate;

/** What must be so for a step, besides the state and whoever takes it. */
enum Need {
    UNTOLD("还没有报告", "HZ-MAJOR-REPORT", "已经向部门报告过了。", at -> gravity(at).told().isEmpty()),
    TOLD(
            "已向部门报告",
            "HZ-MAJOR-REPORT",
            "企业还没有向监管部门报告这条重大隐患，先由企业补报。",
            at -> gravity(at).told().isPresent()),
    JUDGED(
            "登记为重大的已经判定",
            "HZ-MAJOR-JUDGE",
            "登记表把它记为重大，还没有人判定；先对照标准判定，再验收销号。",
            at -> !gravity(at).isToBeJudged()),
    UNDECIDED(
            "还没有决定是否挂牌",
            "HZ-GOV-REGISTER",
            "是否挂牌督办已经决定过了。",
            at -> gravity(at).supervision().isEmpty()),
    RUNNING(
            "没有停产停用",
            "HZ-ONSITE",
            "停产停业、停止使用的决定还没有解除，先由作出决定的单位解除。",
            at -> !gravity(at).isStopped()),
    STOPPED("正在停产停用", "HZ-ONSITE", "没有要解除的停产停业、停止使用决定。", at -> gravity(at).isStopped()),
    UNASKED("没有待答复的展期申请", "HZ-EXTEND", "已有一份展期申请等待答复。", at -> at.asked().isEmpty()),
    ASKED(
            "有待答复的展期申请",
            "HZ-EXTEND",
            "没有待答复的展期申请；可能刚刚被别人答复，请刷新后再看。",
            at -> at.asked().isPresent()),
    IN_TIME("还没有逾期", "HZ-EXTEND", "整改期限已过，不能再申请展期：展期须在到期以前申请。请尽快整改并报告；逾期已记录。", at -> !at.isMissed());

    private final String chinese;
    private final String rule;
    private final String why;
    private final Predicate<Situation> met;

    Need(String chinese, String rule, String why, Predicate<Situation> met) {
        this.chinese = chinese;
        this.rule = rule;
        this.why = why;
        this.met = met;
    }

    String chinese() {
        return chinese;
    }

    /** Whether without it there is nothing that the step could be about. */
    boolean isItsSubject() {
        return this == ASKED || this == STOPPED;
    }

    /** Empty if it is so. */
    Optional<No> lacking(Situation at) {
        return met.test(at) ? Optional.empty() : Optional.of(No.by(rule, "not-now", why));
    }

    private static Gravity gravity(Situation at) {
        return at.finding().gravity();
    }
}
