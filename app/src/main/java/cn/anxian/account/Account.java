package cn.anxian.account;

import cn.anxian.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's way in, as it stands in the database.
 *
 * @param secondFactor the sealed TOTP secret; null until one was made
 * @param demo of the demo city: its password is public, and it needs no second factor
 * @param lockReason why the security administrator closed it; null while it is open, empty if he did not say
 * @param epoch sessions begun in an earlier one are over
 * @param path the region in which it is administered
 */
record Account(
        AccountId id,
        PersonId person,
        String personName,
        Login login,
        String passwordHash,
        boolean mustChangePassword,
        @Nullable SecondFactor secondFactor,
        boolean demo,
        @Nullable String lockReason,
        int epoch,
        String path,
        @Nullable Instant lastSignInAt,
        int version) {

    /** @param lastStep the last 30-second step whose code was accepted; −1 before the first */
    record SecondFactor(byte[] sealedSecret, boolean confirmed, long lastStep) {}

    boolean isLocked() {
        return lockReason != null;
    }

    boolean hasConfirmedSecondFactor() {
        return secondFactor != null && secondFactor.confirmed();
    }

    @Override
    public String toString() {
        return "Account[" + login + "]";
    }
}
