package cn.anxian.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** 要我做、要我核、要我定: what the duty asks of its post. */
public enum Part {
    DO,
    VERIFY,
    DECIDE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
