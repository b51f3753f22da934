package cn.anxian.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list and the cursor of the next part; {@code next} is null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int LARGEST = 100;

    /** What a database can hold, and more than any list has. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");
    private static final String SEPARATOR = "\u001f";

    /** Cuts a list read with one row more than asked for. {@code key} gives the sort keys of the last row kept. */
    public static <T> Page<T> cut(List<T> oneMore, int size, Function<T, List<String>> key) {
        if (oneMore.size() <= size) {
            return new Page<>(oneMore, null);
        }
        List<T> kept = oneMore.subList(0, size);
        String cursor = String.join(SEPARATOR, key.apply(kept.getLast()));
        return new Page<>(
                List.copyOf(kept),
                Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8)));
    }

    /** The sort keys in a cursor; empty without a cursor. */
    public static List<String> keys(@Nullable String cursor, int expected) {
        if (cursor == null || cursor.isBlank()) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> keys = Arrays.asList(text.split(SEPARATOR, -1));
            if (keys.size() == expected) {
                return keys;
            }
        } catch (IllegalArgumentException notACursor) {
            throw notOurs();
        }
        throw notOurs();
    }

    /** A moment among the keys of a cursor, as {@link Instant#toString} wrote it. */
    public static Instant moment(String key) {
        try {
            Instant moment = Instant.parse(key);
            if (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeParseException tampered) {
            throw notOurs();
        }
        throw notOurs();
    }

    /** A whole number among the keys of a cursor. */
    public static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException tampered) {
            throw notOurs();
        }
    }

    private static BadInput notOurs() {
        return BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
    }

    public static int size(@Nullable Integer wanted) {
        return wanted == null ? 20 : Math.clamp(wanted, 1, LARGEST);
    }
}
