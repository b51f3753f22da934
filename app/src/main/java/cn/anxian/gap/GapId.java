package cn.anxian.gap;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one gap. */
public record GapId(@JsonValue UUID value) {

    @JsonCreator
    public static GapId of(String text) {
        return new GapId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
