package cn.anxian.evidence;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one photo or signature as it was handed in. */
public record EvidenceId(@JsonValue UUID value) {

    @JsonCreator
    public static EvidenceId of(String text) {
        return new EvidenceId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
