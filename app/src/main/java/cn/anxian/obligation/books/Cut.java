package cn.anxian.obligation.books;

import cn.anxian.kernel.time.DaySpan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which duties a page of the books is about: what the caller may see, cut down to what he asked for.
 *
 * @param concerned the enterprise that looks at its own; null for everybody else
 * @param lines of the caller's scope, as {@code *} or a comma-separated list
 * @param parent the path of the region; empty for all
 */
record Cut(
        @Nullable UUID concerned,
        String pathFrom,
        String pathTo,
        String lines,
        String parent,
        boolean exact,
        @Nullable String line,
        @Nullable String kind,
        DaySpan period) {

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("concerned", concerned);
        values.put("scopeFrom", concerned == null ? pathFrom : null);
        values.put("scopeTo", pathTo);
        values.put("scopeLines", lines);
        values.put("parent", parent);
        values.put("exact", exact);
        values.put("line", line);
        values.put("kind", kind);
        values.put("from", utc(period.from()));
        values.put("to", utc(period.to()));
        return values;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
