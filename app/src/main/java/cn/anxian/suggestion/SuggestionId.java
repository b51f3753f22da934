package cn.anxian.suggestion;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one suggestion. */
public record SuggestionId(@JsonValue UUID value) {

    @JsonCreator
    public static SuggestionId of(String text) {
        return new SuggestionId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
