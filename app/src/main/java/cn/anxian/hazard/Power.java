package cn.anxian.hazard;

import com.fasterxml.jackson.annotation.JsonValue;

/** On what power it was found: only an order (责令) needs the matrix's word. */
public enum Power {
    PATROL_NOTICE("patrol-notice", "巡查告知", Source.INSPECTION),
    ORDER("order", "行政检查责令", Source.INSPECTION),
    SELF_CHECK("self-check", "自查", Source.SELF_CHECK);

    private final String id;
    private final String chinese;
    private final Source source;

    Power(String id, String chinese, Source source) {
        this.id = id;
        this.chinese = chinese;
        this.source = source;
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    public Source source() {
        return source;
    }
}
