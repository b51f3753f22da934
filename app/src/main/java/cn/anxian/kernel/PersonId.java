package cn.anxian.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a person, of any party. */
public record PersonId(@JsonValue UUID value) {

    @JsonCreator
    public static PersonId of(String text) {
        return new PersonId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
