package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.List;

/** The four duties in a hazard's life, each an entry in the ledger; by whom it was found decides on which rule it rests. */
public enum Duty {
    HAND_OVER("hazard.hand-over", "交单", "去交单", Part.DO, "HZ-HAND", "HZ-SELF-HAND", hours(4)),
    SIGN("hazard.sign", "签收", "去签收", Part.DO, "HZ-SIGN", "HZ-SELF-SIGN", hours(4)),
    RECTIFY(
            "hazard.rectify",
            "整改",
            "去整改",
            Part.DO,
            "HZ-RECTIFY-DEFAULT",
            "HZ-RECTIFY-DEFAULT",
            List.of(Duration.ofDays(3), Duration.ofDays(1))),
    ACCEPT(
            "hazard.accept",
            "验收",
            "去验收",
            Part.VERIFY,
            "HZ-ACCEPT",
            "HZ-SELF-ACCEPT",
            List.of(Duration.ofDays(2), Duration.ofDays(1)));

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

    private static List<Duration> hours(int count) {
        return List.of(Duration.ofHours(count));
    }
}
