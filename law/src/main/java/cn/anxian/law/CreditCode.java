package cn.anxian.law;

/**
 * GB 32100-2015 统一社会信用代码: checks one, or completes one with its check characters.
 *
 * <p>A code that fails only its check character warns: there are enterprises whose registered code is wrong, and they
 * must not be turned away.
 */
public final class CreditCode {
    /** Digits and letters without I, O, Z, S, V. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static final int LENGTH = 18;

    private static final int REGION_FROM = 2;
    private static final int REGION_TO = 8;
    private static final int[] SUBJECT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** What a check finds. */
    public enum Validity {
        VALID,
        /** Well formed, but the check character is another: to be confirmed by a person, not refused. */
        WARN,
        INVALID
    }

    private CreditCode() {}

    public static Ruling<Validity> check(String code) {
        if (code.codePointCount(0, code.length()) != LENGTH) {
            return ruling(Validity.INVALID, "统一社会信用代码应为18位，给出的是" + code.codePointCount(0, code.length()) + "位。");
        }
        for (var i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                var sign = new String(Character.toChars(code.codePointAt(i)));
                return ruling(Validity.INVALID, "第" + (i + 1) + "位“" + sign + "”不在代码字符集内（数字和除 I、O、Z、S、V 以外的大写字母）。");
            }
        }
        for (var i = REGION_FROM; i < REGION_TO; i++) {
            if (code.charAt(i) > '9') {
                return ruling(Validity.INVALID, "第3至8位是登记管理机关行政区划码，应为数字，第" + (i + 1) + "位是“" + code.charAt(i) + "”。");
            }
        }
        var expected = checkCharacter(code.substring(0, LENGTH - 1));
        var actual = code.charAt(LENGTH - 1);
        return expected == actual
                ? ruling(Validity.VALID, "18位、字符和行政区划位均合规，校验码" + actual + "相符。")
                : ruling(Validity.WARN, "校验码应为" + expected + "，给出的是" + actual + "；存量代码确有错码，请人工核对后再用。");
    }

    /**
     * A whole code with both its check characters.
     *
     * @param authority two characters: who registers and what kind of body
     * @param region six digits
     * @param subject eight characters of the body's own
     */
    public static String compose(String authority, String region, String subject) {
        if (!region.matches("[0-9]{6}")) {
            throw new BadInput("bad-region", "登记管理机关行政区划码应为6位数字", "region");
        }
        inAlphabet("authority", authority, REGION_FROM);
        inAlphabet("subject", subject, SUBJECT_WEIGHTS.length);
        var body = authority + region + subject + subjectCheckCharacter(subject);
        return body + checkCharacter(body);
    }

    /** C18 = 31 − (Σ Ci·3^(i−1)) mod 31 over the first 17 characters. */
    public static char checkCharacter(String first17) {
        inAlphabet("code", first17, LENGTH - 1);
        var sum = 0;
        var weight = 1;
        for (var sign : first17.toCharArray()) {
            sum += ALPHABET.indexOf(sign) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** The ninth character of the body's own code: 11 − (Σ Ci·Wi) mod 11, where A counts 10 and Z counts 35. */
    private static char subjectCheckCharacter(String subject) {
        var sum = 0;
        for (var i = 0; i < subject.length(); i++) {
            sum += Character.getNumericValue(subject.charAt(i)) * SUBJECT_WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }

    private static void inAlphabet(String field, String text, int length) {
        if (text.length() != length || text.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            throw new BadInput("bad-characters", field + " 应为" + length + "位，只用数字和除 I、O、Z、S、V 以外的大写字母", field);
        }
    }

    private static Ruling<Validity> ruling(Validity validity, String because) {
        return new Ruling<>(validity, Rules.of("code").get("USCC").grounds(Facts.NONE, because));
    }
}
