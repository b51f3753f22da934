package cn.anxian.directive;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one task. */
public record TaskId(@JsonValue UUID value) {

    @JsonCreator
    public static TaskId of(String text) {
        return new TaskId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
