package cn.anxian.hazard.ledger;

import cn.anxian.directory.Region;
import cn.anxian.enterprise.HazardCounts;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.HazardList;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Plans;
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

    /**
     * Where the last page ended.
     *
     * @param key what that row was sorted by: a number, or a moment in the words of {@link Instant#toString}
     */
    record After(String key, UUID id) {}

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

    /** @param after empty for the first page */
    List<Line> list(HazardWish wish, Optional<Region> below, Instant now, Optional<After> after, int size) {
        HazardWish.Order order = wish.order();
        Plans.forTheseValues(jdbc);
        // Every CASE is decided while this is planned, so that one order and one bound are left, and an index has both.
        return jdbc.sql("""
                        select h.*
                        from hazard.wanted(:pathFrom, :pathTo, :lines, :ownParty, :words, :line, :belowFrom, :belowTo,
                            :party, :source, :cause, :missedAt, :foundFrom, :foundBefore,
                            :onlyOpen, :struckOffFrom, :onlyInTime,
                            :grade, :onlyExtended, :onlySupervised, :onlyRepeated) h
                        where (:list::text is null or h.list = :list)
                          and case
                            when :afterId::uuid is null then true
                            when :by = 'number' and :lastFirst then h.number < :afterNumber
                            when :by = 'number' then h.number > :afterNumber
                            when :by = 'foundAt' and :lastFirst then (h.found_at, h.id) < (:afterMoment, :afterId)
                            when :by = 'foundAt' then (h.found_at, h.id) > (:afterMoment, :afterId)
                            when :lastFirst then (h.due_order, h.id) < (:afterMoment, :afterId)
                            else (h.due_order, h.id) > (:afterMoment, :afterId) end
                        order by
                          case when :by = 'number' and not :lastFirst then h.number end,
                          case when :by = 'number' and :lastFirst then h.number end desc,
                          case when :by = 'foundAt' and not :lastFirst then h.found_at end,
                          case when :by = 'foundAt' and :lastFirst then h.found_at end desc,
                          case when :by = 'dueAt' and not :lastFirst then h.due_order end,
                          case when :by = 'dueAt' and :lastFirst then h.due_order end desc,
                          case when not :lastFirst then h.id end, case when :lastFirst then h.id end desc
                        limit :size
                        """)
                .params(filters(wish, below, now))
                .param("list", wish.whichList().map(HazardList::id).orElse(null))
                .param("by", order.by())
                .param("lastFirst", order.lastFirst())
                .param("afterId", after.map(After::id).orElse(null))
                .param("afterNumber", after.map(After::key).orElse(null))
                .param(
                        "afterMoment",
                        after.filter(last -> !order.isByNumber())
                                .map(last -> utc(Page.moment(last.key())))
                                .orElse(null))
                .param("size", size)
                .query((row, number) -> new Line(key(order, row), new HazardRow(row, json).hazard()))
                .list();
    }

    private static String key(HazardWish.Order order, ResultSet row) throws SQLException {
        return switch (order.by()) {
            case "number" -> row.getString("number");
            case "foundAt" -> moment(row, "found_at");
            default -> moment(row, "due_order");
        };
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    HazardCounts counts(HazardWish wish, Optional<Region> below, Instant now) {
        Plans.forTheseValues(jdbc);
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
