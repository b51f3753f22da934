package cn.anxian.law.search;

import java.text.Normalizer;
import java.util.Locale;

/** One way of writing: full-width as half-width, no blanks, capital letters. */
public final class Words {
    private Words() {}

    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var plain = new StringBuilder(narrow.length());
        for (var i = 0; i < narrow.length(); i++) {
            var sign = narrow.charAt(i);
            if (!Character.isWhitespace(sign) && Character.getType(sign) != Character.FORMAT) {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    /** Han characters alone: the common case, and nothing to be done. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign < '\u4E00' || sign > '\u9FFF') {
                return false;
            }
        }
        return true;
    }
}
