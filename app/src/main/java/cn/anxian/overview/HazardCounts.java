package cn.anxian.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL that counts hazards for the start page, over the view that the hazard module publishes. */
@Component
class HazardCounts {

    /** The service's own gate; row-level security stands behind it. */
    record Gate(String pathFrom, String pathTo, String lines, UUID party) {}

    record Totals(
            long listed,
            long handed,
            long working,
            long overdue,
            long major,
            long extended,
            long listedInPeriod,
            long struckOff,
            long inTime) {}

    record Group(String key, long open, long overdue, long struckOff) {}

    private final JdbcClient jdbc;

    HazardCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Totals totals(Gate gate, Instant from, Instant now) {
        return bind(jdbc.sql("""
                select count(*) filter (where list = 'listed') as listed,
                       count(*) filter (where list = 'handed') as handed,
                       count(*) filter (where list = 'working') as working,
                       count(*) filter (where list in ('listed', 'handed', 'working') and due_at < :now) as overdue,
                       count(*) filter (where list in ('listed', 'handed', 'working') and grade = 'major') as major,
                       count(*) filter (where list in ('listed', 'handed', 'working') and extensions > 0) as extended,
                       count(*) filter (where found_at >= :from) as listed_in_period,
                       count(*) filter (where list = 'struck-off' and struck_off_at >= :from) as struck_off,
                       count(*) filter (where list = 'struck-off' and struck_off_at >= :from
                                          and rectified_at <= rectify_by) as in_time
                from hazard.figure h
                where (h.region_path >= :pathFrom and h.region_path < :pathTo
                         and (:lines = '*' or h.line = any (string_to_array(:lines, ','))))
                   or h.party = :party
                """), gate, from, now)
                .query((row, number) -> new Totals(
                        row.getLong("listed"),
                        row.getLong("handed"),
                        row.getLong("working"),
                        row.getLong("overdue"),
                        row.getLong("major"),
                        row.getLong("extended"),
                        row.getLong("listed_in_period"),
                        row.getLong("struck_off"),
                        row.getLong("in_time")))
                .single();
    }

    List<Group> byLine(Gate gate, Instant from, Instant now) {
        return bind(jdbc.sql("""
                select h.line as key,
                       count(*) filter (where list in ('listed', 'handed', 'working')) as open,
                       count(*) filter (where list in ('listed', 'handed', 'working') and due_at < :now) as overdue,
                       count(*) filter (where list = 'struck-off' and struck_off_at >= :from) as struck_off
                from hazard.figure h
                where (h.region_path >= :pathFrom and h.region_path < :pathTo
                         and (:lines = '*' or h.line = any (string_to_array(:lines, ','))))
                   or h.party = :party
                group by h.line order by open desc, key
                """), gate, from, now).query(HazardCounts::group).list();
    }

    /** By the region directly below {@code parent}, or by the place itself where nothing is below. */
    List<Group> byRegionBelow(String parent, Gate gate, Instant from, Instant now) {
        return bind(jdbc.sql("""
                select :parent || split_part(substr(h.region_path, length(:parent) + 1), '.', 1)
                           || case when h.region_path = :parent then '' else '.' end as key,
                       count(*) filter (where list in ('listed', 'handed', 'working')) as open,
                       count(*) filter (where list in ('listed', 'handed', 'working') and due_at < :now) as overdue,
                       count(*) filter (where list = 'struck-off' and struck_off_at >= :from) as struck_off
                from hazard.figure h
                where h.region_path >= :pathFrom and h.region_path < :pathTo and starts_with(h.region_path, :parent)
                  and (:lines = '*' or h.line = any (string_to_array(:lines, ',')))
                group by 1 order by open desc, key
                """), gate, from, now)
                .param("parent", parent)
                .query(HazardCounts::group)
                .list();
    }

    /** One row a day from {@code first} to {@code last}, counted in China's days. */
    List<Overview.Day> trend(Gate gate, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                with mine as (
                  select (h.listed_at at time zone 'Asia/Shanghai')::date as listed_on,
                         (h.struck_off_at at time zone 'Asia/Shanghai')::date as struck_off_on
                  from hazard.figure h
                  where (h.listed_at >= :since or h.struck_off_at >= :since)
                    and ((h.region_path >= :pathFrom and h.region_path < :pathTo
                            and (:lines = '*' or h.line = any (string_to_array(:lines, ','))))
                         or h.party = :party))
                select d::date as day,
                       (select count(*) from mine where listed_on = d::date) as listed,
                       (select count(*) from mine where struck_off_on = d::date) as struck_off
                from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 day') d
                order by 1
                """)
                .param("since", first.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("first", first.atStartOfDay())
                .param("last", last.atStartOfDay())
                .param("pathFrom", gate.pathFrom())
                .param("pathTo", gate.pathTo())
                .param("lines", gate.lines())
                .param("party", gate.party())
                .query((row, number) -> new Overview.Day(
                        row.getObject("day", LocalDate.class), row.getLong("listed"), row.getLong("struck_off")))
                .list();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Gate gate, Instant from, Instant now) {
        return statement
                .param("pathFrom", gate.pathFrom())
                .param("pathTo", gate.pathTo())
                .param("lines", gate.lines())
                .param("party", gate.party())
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private static Group group(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Group(row.getString("key"), row.getLong("open"), row.getLong("overdue"), row.getLong("struck_off"));
    }
}
