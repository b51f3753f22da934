package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The duties in a hazard's life, each an entry in the ledger; by whom it was found decides on which rule it rests. */
public enum Duty {
    HAND_OVER("hazard.hand-over", "交单", "去交单", Part.DO, "HZ-HAND", "HZ-SELF-HAND", hours(4)),
    SIGN("hazard.sign", "签收", "去签收", Part.DO, "HZ-SIGN", "HZ-SELF-SIGN", hours(4)),
    RECTIFY("hazard.rectify", "整改", "去整改", Part.DO, "HZ-RECTIFY-DEFAULT", "HZ-RECTIFY-DEFAULT", days(3, 1)),
    ACCEPT("hazard.accept", "验收", "去验收", Part.VERIFY, "HZ-ACCEPT", "HZ-SELF-ACCEPT", days(2, 1)),
    PLAN("hazard.plan", "制定治理方案", "去制定", Part.DO, "HZ-PLAN", "HZ-PLAN", days(2, 1)),
    APPROVE("hazard.approve", "审查销号", "去审查", Part.VERIFY, "HZ-MAJOR-STRIKE", "HZ-MAJOR-STRIKE", days(2, 1)),
    TELL("hazard.report", "报告重大隐患", "去报告", Part.DO, "HZ-MAJOR-REPORT", "HZ-MAJOR-REPORT", hours(4)),
    SUPERVISE("hazard.supervise", "决定是否挂牌", "去决定", Part.DECIDE, "HZ-GOV-REGISTER", "HZ-GOV-REGISTER", days(2, 1)),
    EXTEND("hazard.extend", "答复展期申请", "去答复", Part.DECIDE, "HZ-EXTEND", "HZ-EXTEND", hours(4)),
    JUDGE("hazard.judge", "判定是否重大", "去判定", Part.DECIDE, "HZ-MAJOR-JUDGE", "HZ-MAJOR-JUDGE", hours(4));

    private final ObligationKind kind;
    private final String ruleOfGovernment;
    private final String ruleOfEnterprise;

    Duty(
            String id,
            String name,
            String action,
            Part part,
            String ruleOfGovernment,
            String ruleOfEnterprise,
            List<Duration> remindBefore) {
        this.kind = new ObligationKind(id, name, action, part, remindBefore, "/hazards/{id}");
        this.ruleOfGovernment = ruleOfGovernment;
        this.ruleOfEnterprise = ruleOfEnterprise;
    }

    public ObligationKind kind() {
        return kind;
    }

    public String chinese() {
        return kind.name();
    }

    /** The rule's id in the library of the law. */
    public String rule(Source source) {
        return switch (source) {
            case INSPECTION -> ruleOfGovernment;
            case SELF_CHECK -> ruleOfEnterprise;
        };
    }

    /** Whether it runs beside the state: what ends the matter it is about lets it off. */
    public boolean isBeside() {
        return switch (this) {
            case TELL, SUPERVISE, EXTEND, JUDGE -> true;
            case HAND_OVER, SIGN, RECTIFY, ACCEPT, PLAN, APPROVE -> false;
        };
    }

    /** Of a duty beside the state: whether that hazard asks for it now. */
    public boolean isAskedBy(Hazard hazard) {
        return hazard instanceof Hazard.Open open && asks().test(open);
    }

    /** Of a duty beside the state: whether that step is what it asks for. */
    public boolean isDoneBy(Step step) {
        return this == JUDGE && (step == Step.JUDGE_MAJOR || step == Step.JUDGE_GENERAL);
    }

    private Predicate<Hazard.Open> asks() {
        return switch (this) {
            case TELL ->
                open -> open.finding().isMajor()
                        && open.finding().gravity().told().isEmpty();
            case SUPERVISE ->
                open -> open.finding().isMajor()
                        && open.finding().gravity().supervision().isEmpty();
            case EXTEND ->
                open -> open instanceof Hazard.Underway underway
                        && underway.assignment().asked().isPresent();
            case JUDGE -> open -> open.finding().gravity().isToBeJudged();
            case HAND_OVER, SIGN, RECTIFY, ACCEPT, PLAN, APPROVE -> open -> false;
        };
    }

    private static List<Duration> hours(int count) {
        return List.of(Duration.ofHours(count));
    }

    private static List<Duration> days(int... before) {
        return java.util.Arrays.stream(before).mapToObj(Duration::ofDays).toList();
    }
}
