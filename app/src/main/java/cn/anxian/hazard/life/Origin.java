package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.obligation.ObligationSource;

/** From where a hazard's duty comes, for its ladder: who found the hazard, and on which side the duty rests. */
public enum Origin {
    FOUND(Source.INSPECTION.id(), Source.INSPECTION.chinese(), false),
    SELF_FOUND(Source.SELF_CHECK.id(), Source.SELF_CHECK.chinese(), true),
    SELF_FOUND_AT_THE_DEPARTMENT("self-check.department", "企业自查、部门办理", false);

    private final ObligationSource source;

    /** @param confined 自查的隐患逾期只在企业内部告知: honest reporting is never punished */
    Origin(String id, String chinese, boolean confined) {
        this.source = new ObligationSource(id, chinese, confined);
    }

    public String id() {
        return source.id();
    }

    ObligationSource source() {
        return source;
    }
}
