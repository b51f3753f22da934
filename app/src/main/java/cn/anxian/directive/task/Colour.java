package cn.anxian.directive.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** 三色: how far up its ladder a missed duty of the task has climbed. */
public enum Colour {
    NONE("none", "无"),
    BLUE("blue", "蓝色"),
    YELLOW("yellow", "黄色"),
    RED("red", "红色");

    /** Those of which there are slips. */
    public static final List<Colour> SLIPS = List.of(BLUE, YELLOW, RED);

    private final String id;
    private final String chinese;

    Colour(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    public static Colour of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no colour " + id));
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    /** 蓝色提醒单、黄色督办单、红色督办单. */
    public String slip() {
        return chinese + (this == BLUE ? "提醒单" : "督办单");
    }
}
