package cn.anxian.account;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** 144 random bits, which fill the column of a session's id exactly; a random UUID has 122. */
@Component
class SessionIds implements SessionIdGenerator {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
