package cn.anxian.directive.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What was entered. */
enum Kind {
    SPEECH("speech", "讲话"),
    NOTICE("notice", "通知"),
    MINUTES("minutes", "纪要"),
    PLAN("plan", "方案"),
    OPINION("opinion", "意见"),
    BULLETIN("bulletin", "通报"),
    LETTER("letter", "函"),
    LIST("list", "清单");

    private final String id;
    private final String chinese;

    Kind(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    @JsonValue
    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }
}
