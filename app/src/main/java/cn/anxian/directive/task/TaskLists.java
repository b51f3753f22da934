package cn.anxian.directive.task;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.time.DaySpan;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that reads many tasks, over the same filters ({@code directive.wanted}). */
@Component
@Transactional(readOnly = true)
class TaskLists {

    private static final UUID FIRST = new UUID(0, 0);

    private record Line(String key, Task task) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TaskSight sight;
    private final TaskItems items;
    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TaskLists(
            JdbcClient jdbc,
            JsonMapper json,
            TaskSight sight,
            TaskItems items,
            Directory directory,
            CurrentCaller callers,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sight = sight;
        this.items = items;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    Page<TaskItem> page(TaskWish wish) {
        List<String> keys = Page.keys(wish.page(), 2);
        String afterKey = keys.isEmpty() ? "" : keys.getFirst();
        UUID afterId = keys.isEmpty() ? FIRST : BadInput.uuid(keys.getLast());
        int size = wish.pageSize();
        Page<Line> lines = Page.cut(
                list(wish, afterKey, afterId, size + 1),
                size,
                line -> List.of(line.key(), line.task().id().toString()));
        return new Page<>(shown(wish, lines.items()), lines.next());
    }

    List<TaskItem> all(TaskWish wish) {
        return shown(wish, list(wish, "", FIRST, Spreadsheet.LONGEST));
    }

    private List<TaskItem> shown(TaskWish wish, List<Line> lines) {
        return items.items(
                lines.stream().map(Line::task).toList(), levelAt(wish).orElse(null), seenAt(wish));
    }

    private Instant seenAt(TaskWish wish) {
        Instant now = clock.now();
        return wish.standingOn(clock.today())
                .map(day -> ChinaTime.endOrNow(day, now))
                .orElse(now);
    }

    private Optional<OffsetDateTime> stoodAt(TaskWish wish) {
        return wish.standingOn(clock.today()).map(day -> TaskTable.utc(ChinaTime.endOf(day)));
    }

    /** What happened within some days is counted by the levels at their end. */
    private Optional<OffsetDateTime> levelAt(TaskWish wish) {
        return stoodAt(wish).or(() -> days(wish).map(span -> TaskTable.utc(span.to())));
    }

    private Optional<DaySpan> days(TaskWish wish) {
        return wish.whatHappened().map(what -> wish.days(clock.today()));
    }

    /** By what is due first: what is ended is owed no more, and stands behind what is. */
    private List<Line> list(TaskWish wish, String afterKey, UUID afterId, int size) {
        JdbcClient.StatementSpec statement = wish.order().lastFirst() ? jdbc.sql("""
                        with wanted as (
                          select t.*, case :by::text when 'number' then t.number
                              when 'issuedAt' then lpad((extract(epoch from t.issued_at) * 1000)::bigint::text, 15, '0')
                              else lpad((extract(epoch from t.due_at) * 1000)::bigint::text, 15, '0') end collate "C" as sort_key
                          from directive.wanted(:ownParty, :wide, :pathFrom, :pathTo, :post, :party, :state, :colour, :line,
                              :belowFrom, :belowTo, :directive, :words, :missedAt, :stoodAt, :happening, :since, :until, :seenAt,
                              :level, :levelAt) t
                          where not :standing or t.state <> 'withdrawn')
                        select * from wanted
                        where :afterKey = '' or (sort_key, id) < (:afterKey, :afterId)
                        order by sort_key desc, id desc limit :size
                        """) : jdbc.sql("""
                        with wanted as (
                          select t.*, case :by::text when 'number' then t.number
                              when 'issuedAt' then lpad((extract(epoch from t.issued_at) * 1000)::bigint::text, 15, '0')
                              else case when t.state in ('accepted', 'withdrawn') then '1' else '0' end
                                || lpad((extract(epoch from t.due_at) * 1000)::bigint::text, 15, '0') end collate "C" as sort_key
                          from directive.wanted(:ownParty, :wide, :pathFrom, :pathTo, :post, :party, :state, :colour, :line,
                              :belowFrom, :belowTo, :directive, :words, :missedAt, :stoodAt, :happening, :since, :until, :seenAt,
                              :level, :levelAt) t
                          where not :standing or t.state <> 'withdrawn')
                        select * from wanted
                        where :afterKey = '' or (sort_key, id) > (:afterKey, :afterId)
                        order by sort_key, id limit :size
                        """);
        return statement
                .params(filters(wish))
                .param("by", wish.order().by())
                .param("afterKey", afterKey)
                .param("afterId", afterId)
                .param("size", size)
                .query((row, number) -> new Line(row.getString("sort_key"), new TaskRow(row, json).task()))
                .list();
    }

    private Map<String, @Nullable Object> filters(TaskWish wish) {
        Optional<Region> below = wish.whichRegion().map(id -> directory.region(new RegionId(id)));
        String view = wish.whichView();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("ownParty", sight.party());
        values.put("wide", sight.isWide());
        values.put("pathFrom", sight.from());
        values.put("pathTo", sight.to());
        values.put("post", view.equals("mine") ? callers.get().post().value() : null);
        values.put("party", view.equals("party") ? sight.party() : null);
        values.put("state", wish.whichState().map(State::id).orElse(null));
        values.put("standing", wish.onlyStanding());
        values.put("colour", wish.whichColour().map(Colour::id).orElse(null));
        values.put("line", wish.whichLine().orElse(null));
        values.put("belowFrom", below.map(Region::path).orElse(null));
        values.put("belowTo", below.map(region -> region.path() + "~").orElse(null));
        values.put("directive", wish.whichDirective().orElse(null));
        values.put("words", wish.words().orElse(null));
        values.put("missedAt", wish.onlyOverdue() ? TaskTable.utc(seenAt(wish)) : null);
        values.put("stoodAt", stoodAt(wish).orElse(null));
        values.put("happening", wish.whatHappened().map(Happening::id).orElse(null));
        values.put("since", days(wish).map(span -> TaskTable.utc(span.from())).orElse(null));
        values.put("until", days(wish).map(span -> TaskTable.utc(span.to())).orElse(null));
        values.put("level", wish.whichLevel().map(Level::id).orElse(null));
        values.put("levelAt", levelAt(wish).orElse(null));
        values.put("seenAt", TaskTable.utc(clock.now()));
        return values;
    }
}
