package cn.anxian.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of an agency, an enterprise or a service body. */
public record PartyId(@JsonValue UUID value) {

    @JsonCreator
    public static PartyId of(String text) {
        return new PartyId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
