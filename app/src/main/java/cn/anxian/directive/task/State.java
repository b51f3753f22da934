package cn.anxian.directive.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a task stands in its life. */
public enum State {
    ISSUED("issued", "待签收"),
    WORKING("working", "办理中"),
    REPORTED("reported", "待验收"),
    ACCEPTED("accepted", "已办结"),
    RETURNED("returned", "已退回"),
    WITHDRAWN("withdrawn", "已撤回");

    private final String id;
    private final String chinese;

    State(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    public static State of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state " + id));
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether somebody still owes something before it can be struck off. */
    public boolean isOpen() {
        return this != ACCEPTED && this != WITHDRAWN;
    }
}
