package cn.anxian.hazard.life;

import com.fasterxml.jackson.annotation.JsonValue;

/** 列单、交单、办单、清单: every hazard stands on exactly one; what was voided is counted beside them. */
public enum HazardList {
    LISTED("listed", "列单"),
    HANDED("handed", "交单"),
    WORKING("working", "办单"),
    STRUCK_OFF("struck-off", "清单"),
    VOID("void", "作废");

    private final String id;
    private final String chinese;

    HazardList(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    public String id() {
        return id;
    }

    @JsonValue
    public String chinese() {
        return chinese;
    }
}
