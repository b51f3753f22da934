package cn.anxian.hazard.ledger;

import cn.anxian.directory.Region;
import cn.anxian.enterprise.HazardCounts;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.HazardList;
import cn.anxian.kernel.ScopeFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads many hazards: lists and their counts, over the same filters ({@code hazard.wanted}). */
@Component
class HazardLists {

    /** Where the last page ended. */
    record After(String key, UUID id) {

        static final After START = new After("", new UUID(0, 0));
    }

    /** @param key what it was sorted by, as the next page is asked for */
    record Line(String key, Hazard hazard) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ScopeFilter filter;

    HazardLists(JdbcClient jdbc, JsonMapper json, ScopeFilter filter) {
        this.jdbc = jdbc;
        this.json = json;
        this.filter = filter;
    }

    List<Line> list(HazardWish wish, Optional<Region> below, Instant now, After after, int size) {
        JdbcClient.StatementSpec statement = wish.order().lastFirst() ? jdbc.sql("""
                        with wanted as (
                          select h.*, case :by::text when 'number' then h.number
                              when 'foundAt' then lpad((extract(epoch from h.found_at) * 1000)::bigint::text, 15, '0')
                              else lpad((extract(epoch from coalesce(h.due_at, timestamptz '9999-01-01 00:00:00Z'))
                                         * 1000)::bigint::text, 15, '0') end collate "C" as sort_key
                          from hazard.wanted(:pathFrom, :pathTo, :lines, :ownParty, :words, :line, :belowFrom, :belowTo,
                              :party, :source, :cause, :missedAt, :foundFrom, :foundBefore,
                              :onlyOpen, :struckOffFrom, :onlyInTime,
                              :grade, :onlyExtended, :onlySupervised, :onlyRepeated) h
                          where :list::text is null or h.list = :list)
                        select * from wanted
                        where :afterKey = '' or (sort_key, id) < (:afterKey, :afterId)
                        order by sort_key desc, id desc limit :size
                        """) : jdbc.sql("""
                        with wanted as (
                          select h.*, case :by::text when 'number' then h.number
                              when 'foundAt' then lpad((extract(epoch from h.found_at) * 1000)::bigint::text, 15, '0')
                              else lpad((extract(epoch from coalesce(h.due_at, timestamptz '9999-01-01 00:00:00Z'))
                                         * 1000)::bigint::text, 15, '0') end collate "C" as sort_key
                          from hazard.wanted(:pathFrom, :pathTo, :lines, :ownParty, :words, :line, :belowFrom, :belowTo,
                              :party, :source, :cause, :missedAt, :foundFrom, :foundBefore,
                              :onlyOpen, :struckOffFrom, :onlyInTime,
                              :grade, :onlyExtended, :onlySupervised, :onlyRepeated) h
                          where :list::text is null or h.list = :list)
                        select * from wanted
                        where :afterKey = '' or (sort_key, id) > (:afterKey, :afterId)
                        order by sort_key, id limit :size
                        """);
        return statement
                .params(filters(wish, below, now))
                .param("list", wish.whichList().map(HazardList::id).orElse(null))
                .param("by", wish.order().by())
                .param("afterKey", after.key())
                .param("afterId", after.id())
                .param("size", size)
                .query((row, number) -> new Line(row.getString("sort_key"), new HazardRow(row, json).hazard()))
                .list();
    }

    HazardCounts counts(HazardWish wish, Optional<Region> below, Instant now) {
        return jdbc.sql("""
                select count(*) filter (where list = 'listed') as listed,
                       count(*) filter (where list = 'handed') as handed,
                       count(*) filter (where list = 'working') as working,
                       count(*) filter (where list = 'struck-off') as struck_off,
                       count(*) filter (where list = 'void') as void
                from hazard.wanted(:pathFrom, :pathTo, :lines, :ownParty, :words, :line, :belowFrom, :belowTo,
                    :party, :source, :cause, :missedAt, :foundFrom, :foundBefore,
                              :onlyOpen, :struckOffFrom, :onlyInTime,
                              :grade, :onlyExtended, :onlySupervised, :onlyRepeated)
                """)
                .params(filters(wish, below, now))
                .query((row, number) -> counts(row))
                .single();
    }

    static HazardCounts counts(ResultSet row) throws SQLException {
        return new HazardCounts(
                row.getLong("listed"),
                row.getLong("handed"),
                row.getLong("working"),
                row.getLong("struck_off"),
                row.getLong("void"));
    }

    private Map<String, @Nullable Object> filters(HazardWish wish, Optional<Region> below, Instant now) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("pathFrom", filter.pathFrom());
        values.put("pathTo", filter.pathTo());
        values.put("lines", filter.lines());
        values.put("ownParty", filter.party());
        values.put("words", wish.words().orElse(null));
        values.put("line", wish.whichLine().orElse(null));
        values.put("belowFrom", below.map(Region::path).orElse(null));
        values.put("belowTo", below.map(region -> region.path() + "~").orElse(null));
        values.put("party", wish.whichParty().orElse(null));
        values.put("source", wish.whichSource().map(Source::id).orElse(null));
        values.put("cause", wish.whichCause().map(Cause::id).orElse(null));
        values.put("missedAt", wish.onlyOverdue() ? utc(now) : null);
        values.put("foundFrom", wish.foundFrom().map(HazardLists::utc).orElse(null));
        values.put("foundBefore", wish.foundBefore().map(HazardLists::utc).orElse(null));
        values.put("onlyOpen", wish.onlyOpen());
        values.put("struckOffFrom", wish.struckOffSince().map(HazardLists::utc).orElse(null));
        values.put("onlyInTime", wish.onlyInTime());
        values.put("grade", wish.whichGrade().map(Grade::id).orElse(null));
        values.put("onlyExtended", wish.onlyExtended());
        values.put("onlySupervised", wish.onlySupervised());
        values.put("onlyRepeated", wish.onlyRepeated());
        return values;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
