package cn.anxian.obligation.ladder;

import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the application reads of rungs: those that were passed, and those of clocks that still run. */
@Component
class ClimbRows {

    record Passed(
            UUID obligation,
            int ladder,
            int rung,
            Instant reachedAt,
            Instant at,
            List<String> told,
            List<String> gaps) {}

    /** @param next the rung that is reached next, from 1 */
    record Running(UUID obligation, int ladder, int next, List<Instant> moments) {}

    record RungRow(
            int ladder,
            String name,
            boolean confined,
            int no,
            String after,
            boolean decides,
            String says,
            List<Basis> basis) {}

    private final JdbcClient jdbc;

    ClimbRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passed> passed(Collection<UUID> obligations) {
        return jdbc.sql("""
                select c.* from obligation.climb c where c.obligation = any (:obligations) order by c.obligation, c.rung
                """)
                .param("obligations", obligations.toArray(UUID[]::new))
                .query((row, number) -> new Passed(
                        row.getObject("obligation", UUID.class),
                        row.getInt("ladder"),
                        row.getInt("rung"),
                        moment(row, "reached_at"),
                        moment(row, "at"),
                        texts(row.getArray("told")),
                        texts(row.getArray("gaps"))))
                .list();
    }

    List<Running> running(Collection<UUID> obligations) {
        return jdbc.sql("""
                select c.obligation, c.ladder, greatest(c.rung, 1) as next, c.rungs from obligation.clock c
                where c.obligation = any (:obligations) and c.ladder is not null
                """)
                .param("obligations", obligations.toArray(UUID[]::new))
                .query((row, number) -> new Running(
                        row.getObject("obligation", UUID.class),
                        row.getInt("ladder"),
                        row.getInt("next"),
                        moments(row.getArray("rungs"))))
                .list();
    }

    List<RungRow> rungs(Collection<Integer> ladders) {
        return jdbc.sql("""
                select l.no as ladder, l.name, l.confined, r.no, r.after, r.measure is not null as decides, r.says, r.basis
                from obligation.ladder l join obligation.ladder_rung r on r.ladder = l.no
                where l.no = any (:ladders) order by l.no, r.no
                """)
                .param("ladders", ladders.toArray(Integer[]::new))
                .query((row, number) -> new RungRow(
                        row.getInt("ladder"),
                        row.getString("name"),
                        row.getBoolean("confined"),
                        row.getInt("no"),
                        row.getString("after"),
                        row.getBoolean("decides"),
                        row.getString("says"),
                        BasisJson.readAll(row.getString("basis")).all()))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<Instant> moments(Array array) throws SQLException {
        return Arrays.stream((java.sql.Timestamp[]) array.getArray())
                .map(java.sql.Timestamp::toInstant)
                .toList();
    }
}
