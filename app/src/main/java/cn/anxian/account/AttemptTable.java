package cn.anxian.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code account.attempt}. */
@Component
class AttemptTable {

    record Attempts(int failures, Instant lastAt, @Nullable Instant lockedUntil) {}

    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever is counting under the same key, so that guesses sent at once are counted one by one. */
    Optional<Attempts> lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", key)
                .query((row, number) -> number)
                .single();
        return jdbc.sql("select failures, last_at, locked_until from account.attempt where key = :key")
                .param("key", key)
                .query(AttemptTable::attempts)
                .optional();
    }

    void put(String key, Attempts attempts) {
        jdbc.sql("""
                insert into account.attempt (key, failures, last_at, locked_until)
                values (:key, :failures, :lastAt, :lockedUntil)
                on conflict (key) do update
                set failures = excluded.failures, last_at = excluded.last_at, locked_until = excluded.locked_until
                """)
                .param("key", key)
                .param("failures", attempts.failures())
                .param("lastAt", utc(attempts.lastAt()))
                .param("lockedUntil", attempts.lockedUntil() == null ? null : utc(attempts.lockedUntil()))
                .update();
    }

    void forget(String key) {
        jdbc.sql("delete from account.attempt where key = :key")
                .param("key", key)
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from account.attempt where last_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Attempts attempts(ResultSet row, int rowNumber) throws SQLException {
        OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Attempts(
                row.getInt("failures"),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                locked == null ? null : locked.toInstant());
    }
}
