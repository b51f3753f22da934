package cn.anxian.obligation.ladder;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Something that a post has to decide about a missed duty. */
public record DecisionId(@JsonValue UUID value) {

    @JsonCreator
    public static DecisionId of(String text) {
        return new DecisionId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
