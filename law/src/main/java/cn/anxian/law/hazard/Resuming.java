package cn.anxian.law.hazard;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.TimedDuty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** HZ-RESUME-REVIEW, HZ-RESUME-COAL: resuming work after a listed major hazard; a coal mine needs three approvals. */
public final class Resuming {
    private final Rule review;
    private final Rule coal;

    /** @param rules with the subject hazard */
    public Resuming(Rules rules) {
        review = rules.get("HZ-RESUME-REVIEW");
        coal = rules.get("HZ-RESUME-COAL");
    }

    /** One of the coal mine's approvals, in their order. */
    public enum Approval {
        DEPARTMENT_HEAD,
        MINE_INSPECTORATE,
        GOVERNMENT_HEAD
    }

    /** How long the department has after the application. */
    public TimedDuty clock(Line line) {
        return (line == Line.COAL ? coal : review).timed();
    }

    /**
     * Whether work may be resumed.
     *
     * @param passed whether the review on site was passed
     * @param approvals those given; only a coal mine needs them
     */
    public Finding of(Line line, boolean passed, Set<Approval> approvals) {
        var lacking = new ArrayList<String>();
        if (!passed) {
            lacking.add("现场审查、验收没有合格");
        }
        if (line == Line.COAL) {
            List<String> names = coal.parameters().words("approvals");
            for (var approval : Approval.values()) {
                if (!approvals.contains(approval)) {
                    lacking.add("还没有" + names.get(approval.ordinal()));
                }
            }
        }
        var rule = line == Line.COAL ? coal : review;
        var because = lacking.isEmpty() ? "审查合格，手续齐备，可以恢复生产。" : String.join("；", lacking) + "，不得恢复生产。";
        return Finding.of(lacking.isEmpty(), rule.grounds(Facts.of("领域", line.label()), because));
    }
}
