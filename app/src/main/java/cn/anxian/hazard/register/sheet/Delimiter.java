package cn.anxian.hazard.register.sheet;

import cn.anxian.kernel.BadInput;
import java.util.Arrays;
import java.util.Comparator;

/** What parts the cells of a CSV. */
enum Delimiter {
    COMMA("comma", ','),
    TAB("tab", '\t'),
    SEMICOLON("semicolon", ';'),
    BAR("bar", '|');

    private static final int LOOKED_AT = 20_000;

    private final String id;
    private final char sign;

    Delimiter(String id, char sign) {
        this.id = id;
        this.sign = sign;
    }

    String id() {
        return id;
    }

    char sign() {
        return sign;
    }

    static Delimiter named(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> BadInput.in("delimiter", "分隔符只能是逗号、制表符、分号或竖线。"));
    }

    /** The one that occurs most outside of quotes at the beginning; a comma if none does. */
    static Delimiter of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return Arrays.stream(values())
                .max(Comparator.<Delimiter>comparingLong(each -> each.countIn(beginning))
                        .thenComparing(Comparator.<Delimiter>naturalOrder().reversed()))
                .orElseThrow();
    }

    private long countIn(String text) {
        boolean quoted = false;
        long count = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            quoted ^= here == '"';
            count += !quoted && here == sign ? 1 : 0;
        }
        return count;
    }
}
