package cn.anxian.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL over what the product keeps about itself. */
@Component
class PlatformTable {

    record Job(
            String name,
            Instant next,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures) {}

    record Publication(UUID id, String event, String listener, Instant at, int attempts) {}

    private final JdbcClient jdbc;

    PlatformTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String databaseVersion() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    long databaseBytes() {
        return jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    List<Job> jobs() {
        return jdbc.sql("""
                select task_name, execution_time, last_success, last_failure, coalesce(consecutive_failures, 0) as failures
                from kernel.scheduled_tasks
                order by task_name
                """)
                .query((row, number) -> new Job(
                        row.getString("task_name"),
                        row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                        moment(row, "last_success"),
                        moment(row, "last_failure"),
                        row.getInt("failures")))
                .list();
    }

    /** Told and not taken, the oldest first; what is on its way this very minute is among them. */
    List<Publication> publications(int limit) {
        return jdbc.sql("""
                select id, event_type, listener_id, publication_date, coalesce(completion_attempts, 0) as attempts
                from kernel.event_publication
                where completion_date is null
                order by publication_date, id
                limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new Publication(
                        row.getObject("id", UUID.class),
                        lastWord(row.getString("event_type")),
                        lastWord(row.getString("listener_id")),
                        row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** Of a dotted name; a method's parameters stay out. */
    private static String lastWord(String dotted) {
        String name = dotted.contains("(") ? dotted.substring(0, dotted.indexOf('(')) : dotted;
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
