package cn.anxian.account;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords: RFC 6238 with SHA-1, 30 seconds and 6 digits, as every authenticator app has them. */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;

    /** A telephone's clock may be a step ahead or behind. */
    private static final long WINDOW = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA1", impossible);
        }
    }

    /** The step whose code this is, if it lies in the window and after {@code lastStep}: a code counts once. */
    static OptionalLong accept(byte[] secret, String code, Instant now, long lastStep) {
        long middle = step(now);
        OptionalLong accepted = OptionalLong.empty();
        for (long step = middle - WINDOW; step <= middle + WINDOW; step++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
            if (same && step > lastStep && accepted.isEmpty()) {
                accepted = OptionalLong.of(step);
            }
        }
        return accepted;
    }

    /** RFC 4648 base 32 without padding; the secret's length is a multiple of 5 bytes. */
    static String base32(byte[] secret) {
        String digits = new BigInteger(1, secret).toString(BASE32.length());
        StringBuilder text = new StringBuilder("A".repeat(secret.length * 8 / 5 - digits.length()));
        digits.chars().forEach(digit -> text.append(BASE32.charAt(Character.digit(digit, BASE32.length()))));
        return text.toString();
    }
}
