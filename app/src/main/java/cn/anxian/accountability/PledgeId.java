package cn.anxian.accountability;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one pledge; people use its number (责任状编号). */
public record PledgeId(@JsonValue UUID value) {

    @JsonCreator
    public static PledgeId of(String text) {
        return new PledgeId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
