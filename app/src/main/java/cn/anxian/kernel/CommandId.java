package cn.anxian.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Made by the client before the first try and kept across retries: the header {@code Idempotency-Key}. */
public record CommandId(@JsonValue UUID value) {

    @JsonCreator
    public static CommandId of(String text) {
        return new CommandId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
