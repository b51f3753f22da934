package cn.anxian.accountability.pledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose duties a target counts: everybody's in the region of the one who signs, or only his party's. */
enum Reach {
    REGION("本地区"),
    PARTY("本单位");

    private final String chinese;

    Reach(String chinese) {
        this.chinese = chinese;
    }

    @JsonCreator
    static Reach read(String id) {
        return of(id).orElseThrow(() -> new IllegalArgumentException("no such reach: " + id));
    }

    static Optional<Reach> of(@Nullable String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String chinese() {
        return chinese;
    }
}
