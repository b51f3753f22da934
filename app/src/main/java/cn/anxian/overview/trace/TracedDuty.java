package cn.anxian.overview.trace;

import cn.anxian.kernel.time.ChinaTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty with those who held its post when it was issued, missed and closed; null where nobody did.
 *
 * @param ending who ended it, from which post: 「由演示甲子（安全员岗）办理」
 * @param result 未结, 按期办结, 逾期办结, 免除, 展期或变更
 */
record TracedDuty(
        String id,
        String kind,
        String title,
        @Nullable String number,
        String postName,
        String partyName,
        Instant issuedAt,
        @Nullable String issueHolder,
        Instant dueAt,
        @Nullable Instant missedAt,
        @Nullable String missHolder,
        @Nullable Instant closedAt,
        @Nullable String closeHolder,
        @Nullable String closedBy,
        @Nullable String ending,
        String result,
        @Nullable String waivedBecause) {

    static final String NOBODY = "当时无人在岗";

    static TracedDuty read(ResultSet row, int number) throws SQLException {
        Instant closed = moment(row, "closed_at");
        Instant missed = moment(row, "missed_at");
        return new TracedDuty(
                row.getObject("id", UUID.class).toString(),
                row.getString("kind"),
                row.getString("title"),
                row.getString("subject_number"),
                row.getString("obligor_post_name"),
                row.getString("obligor_party_name"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issue_holder_name"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                missed,
                row.getString("miss_holder_name"),
                closed,
                row.getString("close_holder_name"),
                row.getString("closed_by_name"),
                closed == null ? null : ending(row),
                result(row.getString("state"), missed != null),
                row.getString("waived_because"));
    }

    /** Who, and when: 「演示甲子 2026-09-14 09:00」. */
    static String heldBy(@Nullable String person, @Nullable Instant at) {
        return at == null ? "" : (person == null ? NOBODY : person) + "\n" + ChinaTime.minute(at);
    }

    private static String ending(ResultSet row) throws SQLException {
        String post = row.getString("closed_from_post_name");
        return "由" + row.getString("closed_by_name") + (post == null || post.isEmpty() ? "" : "（" + post + "）")
                + (row.getString("state").equals("DISCHARGED") ? "办理" : "决定");
    }

    private static String result(String state, boolean missed) {
        return switch (state) {
            case "OPEN" -> missed ? "逾期未结" : "未结";
            case "DISCHARGED" -> missed ? "逾期办结" : "按期办结";
            case "WAIVED" -> "免除";
            case "SUPERSEDED" -> "展期或变更";
            default -> throw new IllegalStateException("no such state: " + state);
        };
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
