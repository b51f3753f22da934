package cn.anxian.directive.slip;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one 督办单. */
public record SlipId(@JsonValue UUID value) {

    @JsonCreator
    public static SlipId of(String text) {
        return new SlipId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
