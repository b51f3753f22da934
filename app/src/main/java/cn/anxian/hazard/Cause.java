package cn.anxian.hazard;

import com.fasterxml.jackson.annotation.JsonValue;

/** 安监总局令第16号第三条:“物的危险状态、人的不安全行为和管理上的缺陷”。 */
public enum Cause {
    THING("thing", "物的不安全状态"),
    PERSON("person", "人的不安全行为"),
    MANAGEMENT("management", "管理上的缺陷");

    private final String id;
    private final String chinese;

    Cause(String id, String chinese) {
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
