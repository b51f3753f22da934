package cn.anxian.hazard;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one hazard; people use its number (隐患编号). */
public record HazardId(@JsonValue UUID value) {

    @JsonCreator
    public static HazardId of(String text) {
        return new HazardId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
