package cn.anxian.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code account.event}. */
@Component
class EventTable {

    record Row(
            long no,
            Instant at,
            String kind,
            @Nullable String login,
            @Nullable String personName,
            @Nullable String byPersonName,
            String address,
            @Nullable String detail) {}

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(
            Instant at,
            AccountEvent kind,
            @Nullable Account account,
            @Nullable String by,
            String address,
            String detail) {
        jdbc.sql("""
                insert into account.event
                  (at, kind, account, login, person_name, by_person_name, address, detail, region_path)
                values (:at, :kind, :account, :login, :person, :by, :address, :detail, :path)
                """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("kind", kind.code())
                .param("account", account == null ? null : account.id().value())
                .param("login", account == null ? null : account.login().value())
                .param("person", account == null ? null : account.personName())
                .param("by", by)
                .param("address", address)
                .param("detail", detail.isEmpty() ? null : detail)
                .param("path", account == null ? "" : account.path())
                .update();
    }

    /** Newest first, one row more than asked for. Empty {@code q}, {@code kind} mean every. */
    List<Row> list(String q, String kind, Instant from, Instant to, long before, int limit) {
        return jdbc.sql("""
                select no, at, kind, login, person_name, by_person_name, address, detail
                from account.event
                where no < :before and at >= :from and at < :to
                  and (:kind = '' or kind = :kind)
                  and (:q = '' or strpos(coalesce(login, ''), lower(:q)) > 0
                       or strpos(coalesce(person_name, ''), :q) > 0 or strpos(address, :q) > 0)
                order by no desc
                limit :limit
                """)
                .param("before", before)
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("to", OffsetDateTime.ofInstant(to, ZoneOffset.UTC))
                .param("kind", kind)
                .param("q", q)
                .param("limit", limit)
                .query(EventTable::row)
                .list();
    }

    private static Row row(ResultSet row, int rowNumber) throws SQLException {
        return new Row(
                row.getLong("no"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("login"),
                row.getString("person_name"),
                row.getString("by_person_name"),
                row.getString("address"),
                row.getString("detail"));
    }
}
