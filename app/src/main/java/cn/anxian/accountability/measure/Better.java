package cn.anxian.accountability.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which side of its value a target is met. */
public enum Better {
    AT_LEAST("atLeast", "不低于"),
    AT_MOST("atMost", "不超过");

    private final String id;
    private final String chinese;

    Better(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    @JsonCreator
    static Better read(String id) {
        return of(id).orElseThrow(() -> new IllegalArgumentException("no such side: " + id));
    }

    public static Optional<Better> of(@Nullable String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isMet(BigDecimal result, BigDecimal value) {
        return switch (this) {
            case AT_LEAST -> result.compareTo(value) >= 0;
            case AT_MOST -> result.compareTo(value) <= 0;
        };
    }
}
