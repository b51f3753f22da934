package cn.anxian.hazard.register;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one register that was brought in. */
record RegisterId(@JsonValue UUID value) {

    @JsonCreator
    public static RegisterId of(String text) {
        return new RegisterId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
