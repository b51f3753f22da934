package cn.anxian.account;

import cn.anxian.kernel.BadInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name that a person signs in with, in lower case. */
record Login(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{2,31}");
    private static final int LONGEST_TYPED = 64;

    /** As someone typed it at the door: it need not exist, nor be well formed. */
    static Login typed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw BadInput.in("login", "请输入账号。");
        }
        if (text.length() > LONGEST_TYPED) {
            throw BadInput.in("login", "账号太长。");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw BadInput.in("login", "账号里有无法显示的字符。");
        }
        return new Login(text.strip().toLowerCase(Locale.ROOT));
    }

    /** As a new account shall have it. */
    static Login chosen(@Nullable String text) {
        Login login = typed(text);
        if (!SHAPE.matcher(login.value).matches()) {
            throw BadInput.in("login", "账号须为 3 至 32 位小写字母、数字、点、横线或下划线，并以字母或数字开头。");
        }
        return login;
    }

    /** What failures are counted under. A hash, because people type passwords into this field. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
