package cn.anxian.obligation;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of one duty in the ledger. */
public record ObligationId(@JsonValue UUID value) {

    @JsonCreator
    public static ObligationId of(String text) {
        return new ObligationId(BadInput.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
