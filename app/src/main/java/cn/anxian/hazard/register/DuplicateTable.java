package cn.anxian.hazard.register;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for a few rows at a time whether they are there already. Each question is one pass over what it may be in: rows that were
 * written a moment ago are unknown to the planner, and a join of them with one another took minutes.
 */
@Component
class DuplicateTable {

    /** A row of a file, by its line and its words. */
    record SameRow(int no, String words) {}

    private final JdbcClient jdbc;

    DuplicateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these rows of the same file those that came in with it once before, and when it was brought in. */
    Map<SameRow, Instant> importedBefore(Register register, int from, int to) {
        Map<SameRow, Instant> before = new HashMap<>();
        jdbc.sql("""
                select o.no, o.words, g.uploaded_at
                from hazard.register g join hazard.register_row o on o.register = g.id
                where g.sha256 = :sha256 and g.id <> :register and o.no between :from and :to and o.state = 'imported'
                """)
                .param("sha256", register.sha256())
                .param("register", register.id().value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    before.put(
                            new SameRow(row.getInt("no"), row.getString("words")),
                            row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
                });
        return before;
    }

    /** Which of them stand further up in the register, and in which row first. */
    Map<Finding, Integer> above(RegisterId register, Set<Finding> findings) {
        Map<Finding, Integer> above = new HashMap<>();
        jdbc.sql("""
                select no, party, found_on, words from hazard.register_row
                where register = :register and state = 'ready' and words = any (:words::text[])
                """)
                .param("register", register.value())
                .param("words", texts(findings, Finding::words))
                .query(row -> {
                    above.merge(finding(row), row.getInt("no"), Math::min);
                });
        return above;
    }

    /** Which of them are in the ledger, with the number there. */
    Map<Finding, String> inLedger(Set<Finding> findings) {
        Map<Finding, String> known = new HashMap<>();
        if (findings.isEmpty()) {
            return known;
        }
        Comparator<LocalDate> byDay = Comparator.naturalOrder();
        jdbc.sql("""
                select number, party, (found_at at time zone 'Asia/Shanghai')::date as found_on,
                  regexp_replace(description, '\\s+', '', 'g') as words
                from hazard.hazard
                where party = any (:parties::uuid[]) and found_at >= :from and found_at < :to and state <> 'voided'
                  and regexp_replace(description, '\\s+', '', 'g') = any (:words::text[])
                """)
                .param("parties", texts(findings, each -> each.party().value().toString()))
                .param("words", texts(findings, Finding::words))
                .param(
                        "from",
                        midnight(findings.stream().map(Finding::on).min(byDay).orElseThrow()))
                .param(
                        "to",
                        midnight(findings.stream()
                                .map(Finding::on)
                                .max(byDay)
                                .orElseThrow()
                                .plusDays(1)))
                .query(row -> {
                    known.put(finding(row), row.getString("number"));
                });
        return known;
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                new PartyId(row.getObject("party", UUID.class)),
                row.getObject("found_on", LocalDate.class),
                row.getString("words"));
    }

    private static String[] texts(Collection<Finding> findings, Function<Finding, String> what) {
        return findings.stream().map(what).distinct().toArray(String[]::new);
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }
}
