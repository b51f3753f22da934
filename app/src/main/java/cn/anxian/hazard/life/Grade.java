package cn.anxian.hazard.life;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** 安监总局令第16号第三条: the law knows two grades and no third. */
public enum Grade {
    GENERAL("general", "一般"),
    MAJOR("major", "重大");

    private final String id;
    private final String chinese;

    Grade(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    public static Grade of(String id) {
        return Arrays.stream(values())
                .filter(grade -> grade.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no grade " + id));
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }
}
