package cn.anxian.account;

import cn.anxian.kernel.BadInput;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** House rules for passwords: long rather than odd, and none that everybody tries first. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    /** Those of ten characters or more; shorter ones fall to the length. */
    private static final Set<String> TRIED_FIRST = Set.of(
            "0123456789",
            "1234567890",
            "9876543210",
            "0987654321",
            "12345678910",
            "123456789a",
            "1234567890a",
            "a123456789",
            "a1234567890",
            "123456789abc",
            "abc123456789",
            "abcd123456789",
            "1qaz2wsx3edc",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "qwertyuiop",
            "qwerty12345",
            "qwerty123456",
            "qazwsxedcrfv",
            "asdfghjkl;",
            "asdfghjkl123",
            "abcdefghij",
            "abcdefghijk",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "p@ssw0rd123",
            "admin12345",
            "admin123456",
            "admin@123456",
            "administrator",
            "woaini1314",
            "woaini520520",
            "5201314520",
            "5201314a520",
            "iloveyou520",
            "anquan123456",
            "anquan12345",
            "anxian123456",
            "yingji123456",
            "anjian123456",
            "1314520520",
            "1122334455",
            "1212121212",
            "1231231231",
            "123123123123",
            "123123123a",
            "zxcvbnm123",
            "zxcvbnm,./",
            "zaq12wsxcde3");

    private PasswordRules() {}

    /** What a person typed to be known by; its length is bounded, because hashing it costs work. */
    static String typed(String field, @Nullable String password) {
        if (password == null || password.isEmpty()) {
            throw BadInput.in(field, "请输入密码。");
        }
        if (password.length() > LONGEST) {
            throw BadInput.in(field, "密码最长 " + LONGEST + " 个字符。");
        }
        return password;
    }

    static String chosen(String field, @Nullable String password, Login login) {
        String typed = typed(field, password);
        fault(typed, login).ifPresent(sentence -> {
            throw BadInput.in(field, "本平台规则：" + sentence);
        });
        return typed;
    }

    private static Optional<String> fault(String password, Login login) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("密码至少 " + SHORTEST + " 个字符。");
        }
        if (lower.contains(login.value())) {
            return Optional.of("密码不能含有账号。");
        }
        if (TRIED_FIRST.contains(lower) || lower.chars().distinct().count() < 4) {
            return Optional.of("这个密码太常见，很容易被猜到，请换一个。");
        }
        return Optional.empty();
    }
}
