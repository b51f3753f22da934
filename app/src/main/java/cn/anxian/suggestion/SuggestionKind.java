package cn.anxian.suggestion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said. */
enum SuggestionKind {
    COMPLAINT("投诉"),
    SUGGESTION("建议"),
    FAULT("平台故障");

    private final String chinese;

    SuggestionKind(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SuggestionKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
