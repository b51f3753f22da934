package cn.anxian.overview.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of the search box: one call of the one reviewed function {@code overview.found}. */
@Component
class FoundTable {

    /** So many of each kind are looked at, of which the newest are shown. */
    private static final int CANDIDATES = 200;

    /**
     * @param party of which the thing is, or which it is itself
     * @param state of a hazard; null of what has none
     */
    record Row(
            String kind,
            UUID id,
            UUID party,
            @Nullable String number,
            String title,
            String more,
            @Nullable Instant at,
            @Nullable String state) {

        boolean isVoid() {
            return "voided".equals(state);
        }
    }

    private final JdbcClient jdbc;

    FoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> found(String said) {
        return jdbc.sql("select * from overview.found(:said, :most)")
                .param("said", said)
                .param("most", CANDIDATES)
                .query((row, number) -> new Row(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getObject("party", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("more"),
                        at(row.getObject("at", OffsetDateTime.class)),
                        row.getString("state")))
                .list();
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
