package cn.anxian.account;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one person's account. */
public record AccountId(@JsonValue UUID value) {

    @JsonCreator
    public static AccountId of(String text) {
        return new AccountId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
