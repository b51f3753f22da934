package cn.anxian.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list and the cursor of the next part; {@code next} is null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int LARGEST = 100;

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
            throw BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
        }
        throw BadInput.in("page", "翻页标记无效，请从第一页重新打开。");
    }

    public static int size(@Nullable Integer wanted) {
        return wanted == null ? 20 : Math.clamp(wanted, 1, LARGEST);
    }
}
