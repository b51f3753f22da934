package cn.anxian.directive;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one speech, notice or list. */
public record DirectiveId(@JsonValue UUID value) {

    @JsonCreator
    public static DirectiveId of(String text) {
        return new DirectiveId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
