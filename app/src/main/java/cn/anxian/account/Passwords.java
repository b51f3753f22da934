package cn.anxian.account;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id (RFC 9106); the parameters stand in each hash, so that they can grow without anyone noticing. */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Without 0 O 1 I L: a one-time password is read from a screen or over the telephone. */
    private static final String LEGIBLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** Each hash takes 19 MB while it runs: a crowd at the door waits instead of filling the memory. */
    private final Semaphore atOnce = new Semaphore(4);

    private final String nobodys = argon2.encode(oneTime());

    String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(password)));
    }

    /** Does the same work whether or not there is such an account. */
    boolean matches(String password, @Nullable Account account) {
        String hash = account == null ? nobodys : account.passwordHash();
        return inTurn(() -> argon2.matches(password, hash)) && account != null;
    }

    /** Three groups of four: 59 bits. */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LEGIBLE.charAt(random.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }

    private <T> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
