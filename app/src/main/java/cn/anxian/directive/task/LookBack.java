package cn.anxian.directive.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** 回头看 of a task that was accepted. */
public enum LookBack {
    NONE("none", "未抽中"),
    DRAWN("drawn", "待回头看"),
    TRUE("true", "属实"),
    UNTRUE("untrue", "不属实");

    private final String id;
    private final String chinese;

    LookBack(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    public static LookBack of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lookback " + id));
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }
}
