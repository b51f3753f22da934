package cn.anxian.hazard;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who found it: it decides who verifies. */
public enum Source {
    INSPECTION("inspection", "政府检查"),
    SELF_CHECK("self-check", "企业自查");

    private final String id;
    private final String chinese;

    Source(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }
}
