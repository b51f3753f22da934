package cn.anxian.law.permit;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** GB 30871-2022 chapters 11 and 12: what is done before digging and before a road is cut off. */
public final class Preparations {
    private final Rule rule;
    private final Work work;
    private final Approvers approvers;

    public Preparations(Work work, Rules rules) {
        this.work = work;
        this.rule = rules.get(work.rule);
        this.approvers = new Approvers(rules);
    }

    /** The two works that have no number of their own. */
    public enum Work {
        DIGGING("DIG", "动土"),
        CUTTING_A_ROAD("ROAD-BREAK", "断路");

        private final String rule;
        private final String label;

        Work(String rule, String label) {
            this.rule = rule;
            this.label = label;
        }
    }

    /** What has to be done. */
    public enum Step {
        SURVEYED(Work.DIGGING, "surveyed", "地下隐蔽设施已查明"),
        COUNTERSIGNED(Work.DIGGING, "countersigned", "电力、电信、工艺、给排水、消防、安全等部门已会签"),
        BY_HAND(Work.DIGGING, "byHand", "挖至设施附近改为人工"),
        PLANNED(Work.CUTTING_A_ROAD, "planned", "交通组织方案已制定"),
        MARKED(Work.CUTTING_A_ROAD, "marked", "安全警示标志、锥形路标和夜间警示灯已设置"),
        TOLD(Work.CUTTING_A_ROAD, "told", "消防、安全、生产调度等部门已通知");

        private final Work work;
        private final String code;
        private final String label;

        Step(Work work, String code, String label) {
            this.work = work;
            this.code = code;
            this.label = label;
        }

        public static List<Step> of(Work work) {
            return Arrays.stream(values()).filter(it -> it.work == work).toList();
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    public Ruling<WorkPermission> judge(Set<Step> done, Optional<LocalDate> on) {
        var steps = Step.of(work);
        var permission = new WorkPermission(
                steps.stream()
                        .filter(it -> !done.contains(it))
                        .map(it -> "没有做到：" + it.label)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(approvers.condition(work.label, "")));
        var kept = steps.stream().filter(done::contains).count();
        var grounds = rule.grounds(
                on, Facts.of("已做到", kept + "项，共" + steps.size() + "项"), permission.because(work.label + "作业"));
        return new Ruling<>(permission, grounds.and(approvers.rule()));
    }
}
