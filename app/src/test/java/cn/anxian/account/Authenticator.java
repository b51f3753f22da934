package cn.anxian.account;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on an administrator's telephone: knows the secret as it stood on the screen. */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public Authenticator(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = (buffer << 5 | BASE32.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        this.secret = bytes.toByteArray();
    }

    public String codeAt(Instant moment) {
        return Totp.code(secret, Totp.step(moment));
    }
}
