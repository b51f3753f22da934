package cn.anxian.account;

import cn.anxian.journal.Receipt;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A receipt and, once, the password that its person has to change first.
 *
 * @param oneTimePassword null when the same command was answered before: it is not kept, only its hash is
 */
record OneTimePassword(
        @JsonUnwrapped Receipt receipt, @Nullable String oneTimePassword) {

    static OneTimePassword in(Receipt receipt, String password) {
        return new OneTimePassword(receipt, receipt.repeated() ? null : password);
    }

    @Override
    public String toString() {
        return "OneTimePassword[" + receipt.commandId() + "]";
    }
}
