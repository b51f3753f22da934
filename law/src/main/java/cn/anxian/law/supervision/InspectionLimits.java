package cn.anxian.law.supervision;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.util.ArrayList;

/** SV-ENTERPRISE-INSPECTION-LIMIT 国办发〔2024〕54号: what an inspection of an enterprise needs before it may be done. */
public final class InspectionLimits {
    private final Rule rule;

    /** @param rules with the subject supervision */
    public InspectionLimits(Rules rules) {
        rule = rules.get("SV-ENTERPRISE-INSPECTION-LIMIT");
    }

    /** Who wants to inspect. */
    public enum Inspector {
        DEPARTMENT("department", "有执法资格的部门"),
        COORDINATING_BODY("coordinating-body", "安委会及其办公室等议事协调机构"),
        THIRD_PARTY("third-party", "第三方");

        private final String code;
        private final String label;

        Inspector(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /** What prompts it. */
    public enum Occasion {
        PLANNED("planned", "计划检查"),
        TIP_OFF("tip-off", "投诉举报"),
        TRANSFERRED("transferred", "转办交办"),
        REQUESTED("requested", "应企业申请"),
        CLUE("clue", "违法线索");

        private final String code;
        private final String label;

        Occasion(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What is planned.
     *
     * @param certified whether everyone who inspects holds a certificate of law enforcement
     * @param published whether the item of inspection was made public
     * @param approved whether the head of the department approved it
     * @param coded whether a code or notice for the enterprise was made
     * @param doneThisYear how often this department inspected it this year already
     */
    public record Planned(
            Inspector inspector,
            Occasion occasion,
            boolean certified,
            boolean published,
            boolean approved,
            boolean coded,
            int doneThisYear) {
        public Planned {
            if (doneThisYear < 0) {
                throw new BadInput("negative", "本年度已检查次数不能是负数", "doneThisYear");
            }
        }
    }

    public Finding of(Planned planned) {
        var faults = new ArrayList<String>();
        if (planned.inspector() != Inspector.DEPARTMENT) {
            faults.add(planned.inspector().label() + "不得对企业实施行政检查，也不得以督导、观摩等名义变相检查");
        }
        require(faults, planned.certified(), "有没有执法证件的人员");
        require(faults, planned.published(), "检查事项没有公布");
        require(faults, planned.approved(), "没有经过批准");
        require(faults, planned.coded(), "没有检查通知书或者检查码");
        var cap = rule.parameters().findNumber("perYear");
        var capped = planned.occasion() == Occasion.PLANNED;
        if (capped && cap.map(it -> planned.doneThisYear() >= it.intValue()).orElse(false)) {
            faults.add("本年度已检查" + planned.doneThisYear() + "次，达到公布的频次上限");
        }
        var facts = Facts.of("检查主体", planned.inspector().label())
                .and("事由", planned.occasion().label())
                .and("本年度已检查", planned.doneThisYear() + "次");
        if (!faults.isEmpty()) {
            return new Finding.NotMet(rule.grounds(facts, String.join("；", faults) + "，不得实施。"));
        }
        if (capped && cap.isEmpty()) {
            return new Finding.ForAPerson(rule.grounds(facts, "其他条件齐备；本机关公布的年度频次上限没有载入。"), "同一企业本年度的检查次数是否在公布的上限之内？");
        }
        var because = capped ? "条件齐备，在频次上限之内，可以实施，一次综合检查。" : planned.occasion().label() + "的个案检查，可以不受频次上限，条件齐备，可以实施。";
        return new Finding.Met(rule.grounds(facts, because));
    }

    private static void require(ArrayList<String> faults, boolean present, String otherwise) {
        if (!present) {
            faults.add(otherwise);
        }
    }
}
