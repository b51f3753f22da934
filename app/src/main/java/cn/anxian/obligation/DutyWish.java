package cn.anxian.obligation;

import cn.anxian.kernel.BadInput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the ledger, as it stands in the address.
 *
 * @param view person, post, party or region
 * @param bucket all, overdue, day, week or later
 * @param part all, do, verify or decide
 * @param state open, closed, or discharged: done in this month
 * @param region the id of a region: it and everything below
 */
record DutyWish(
        @Nullable String view,
        @Nullable String bucket,
        @Nullable String part,
        @Nullable String state,
        @Nullable String q,
        @Nullable String kind,
        @Nullable String line,
        @Nullable String region,
        @Nullable String page,
        @Nullable String size) {

    private static final int LONGEST_QUERY = 100;

    enum View {
        PERSON,
        POST,
        PARTY,
        REGION
    }

    private enum State {
        OPEN,
        CLOSED,
        DISCHARGED
    }

    static DutyWish ofView(String view) {
        return new DutyWish(view, null, null, null, null, null, null, null, null, null);
    }

    View whichView() {
        return word("view", view, View.POST, View.class);
    }

    Bucket whichBucket() {
        return word("bucket", bucket, Bucket.ALL, Bucket.class);
    }

    @Nullable
    Part whichPart() {
        return part == null || part.isBlank() || part.equals("all") ? null : word("part", part, Part.DO, Part.class);
    }

    boolean closed() {
        return whichState() != State.OPEN;
    }

    /** Only what was done since the month began: what the figure counts. */
    boolean dischargedThisMonth() {
        return whichState() == State.DISCHARGED;
    }

    private State whichState() {
        return word("state", state, State.OPEN, State.class);
    }

    @Nullable
    String words() {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw BadInput.in("q", "搜索内容太长，最多 " + LONGEST_QUERY + " 个字。");
        }
        return blankIsNothing(q);
    }

    @Nullable
    String whichKind() {
        return blankIsNothing(kind);
    }

    @Nullable
    String whichLine() {
        return blankIsNothing(line);
    }

    @Nullable
    Integer whichRegion() {
        return number("region", region);
    }

    @Nullable
    Integer howMany() {
        return number("size", size);
    }

    private static @Nullable String blankIsNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Integer number(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException notANumber) {
            throw BadInput.in(field, "“" + field + "”须为整数。");
        }
    }

    private static <E extends Enum<E>> E word(String field, @Nullable String text, E otherwise, Class<E> type) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw BadInput.in(field, "“" + field + "”没有“" + text + "”这一项。");
        }
    }
}
