package cn.anxian.accountability.pledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a pledge stands in its life. */
enum State {
    DRAFT("拟定中"),
    ISSUED("待签订"),
    SIGNED("已签订"),
    /** The next edition is out to be signed; the one before stays in force. */
    AMENDED("变更待签订"),
    RETURNED("已退回"),
    WITHDRAWN("已撤回"),
    CONCLUDED("已考核");

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    static State of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String chinese() {
        return chinese;
    }

    /** Whether somebody has put his name under what is in force. */
    boolean binds() {
        return this == SIGNED || this == AMENDED || this == CONCLUDED;
    }
}
