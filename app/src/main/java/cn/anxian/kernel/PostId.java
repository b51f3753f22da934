package cn.anxian.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a post (岗位): duties rest on it, people hold it for a time. */
public record PostId(@JsonValue UUID value) {

    @JsonCreator
    public static PostId of(String text) {
        return new PostId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
