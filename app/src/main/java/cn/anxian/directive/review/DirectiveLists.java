package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.TaskSight;
import cn.anxian.directory.Named;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.web.Spreadsheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that reads many documents, with the counts of their tasks. */
@Component
@Transactional(readOnly = true)
class DirectiveLists {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    /** @param from first day of the meeting */
    record Wish(
            @Nullable String q,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String page,
            @Nullable Integer size) {}

    private final JdbcClient jdbc;
    private final TaskSight sight;
    private final BusinessClock clock;

    DirectiveLists(JdbcClient jdbc, TaskSight sight, BusinessClock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.clock = clock;
    }

    Page<DirectiveViews.DirectiveItem> page(Wish wish) {
        List<String> keys = Page.keys(wish.page(), 1);
        UUID before = keys.isEmpty() ? NEWEST : BadInput.uuid(keys.getFirst());
        int size = Page.size(wish.size());
        return Page.cut(
                list(wish, null, before, size + 1),
                size,
                item -> List.of(item.id().toString()));
    }

    List<DirectiveViews.DirectiveItem> all(Wish wish) {
        return list(wish, null, NEWEST, Spreadsheet.LONGEST);
    }

    DirectiveViews.DirectiveItem one(DirectiveId id) {
        return list(new Wish(null, null, null, null, null, null), id.value(), NEWEST, 1)
                .getFirst();
    }

    private List<DirectiveViews.DirectiveItem> list(Wish wish, @Nullable UUID only, UUID before, int size) {
        return jdbc.sql("""
                select d.*, s.sentences, t.*
                from directive.directive d
                cross join lateral (select count(*) as sentences from directive.sentence s where s.directive = d.id) s
                cross join lateral (
                  select count(*) filter (where not part) as tasks,
                         count(*) filter (where not part and state = 'accepted') as tasks_accepted,
                         count(*) filter (where not part and open) as tasks_working,
                         count(*) filter (where not part and late) as tasks_overdue,
                         count(*) filter (where part) as parts,
                         count(*) filter (where part and state = 'accepted') as parts_accepted,
                         count(*) filter (where part and open) as parts_working,
                         count(*) filter (where part and late) as parts_overdue
                  from (select state, state in ('issued', 'working', 'reported', 'returned') as open, late_from < :now as late,
                               directive.level(t, null) = 'part' as part
                        from directive.task t where t.directive = d.id and t.state <> 'withdrawn') t) t
                where (d.party = :party or :wide and d.region_path >= :pathFrom and d.region_path < :pathTo)
                  and (:only::uuid is null or d.id = :only)
                  and (:kind::text is null or d.kind = :kind)
                  and (:from::date is null or d.held_on >= :from)
                  and (:to::date is null or d.held_on <= :to)
                  and (:q::text is null or strpos(d.title || ' ' || d.number, :q) > 0)
                  and d.id < :before
                order by d.id desc
                limit :size
                """)
                .param("now", DirectiveTable.utc(clock.now()))
                .param("party", sight.party())
                .param("wide", sight.isWide())
                .param("pathFrom", sight.from())
                .param("pathTo", sight.to())
                .param("only", only)
                .param("kind", blankIsNull(wish.kind()))
                .param("from", wish.from())
                .param("to", wish.to())
                .param("q", blankIsNull(wish.q()))
                .param("before", before)
                .param("size", size)
                .query((row, number) -> {
                    Directive directive = DirectiveTable.directive(row, number);
                    return item(directive, row.getLong("sentences"), tally(row, "tasks"), tally(row, "parts"));
                })
                .list();
    }

    private static DirectiveViews.DirectiveTally tally(ResultSet row, String of) throws SQLException {
        return new DirectiveViews.DirectiveTally(
                row.getLong(of),
                row.getLong(of + "_accepted"),
                row.getLong(of + "_working"),
                row.getLong(of + "_overdue"));
    }

    private static DirectiveViews.DirectiveItem item(
            Directive directive,
            long sentences,
            DirectiveViews.DirectiveTally tally,
            DirectiveViews.DirectiveTally parts) {
        return new DirectiveViews.DirectiveItem(
                directive.id(),
                directive.number(),
                directive.title(),
                directive.kind(),
                directive.kind().chinese(),
                new Named(directive.party().toString(), directive.partyName()),
                directive.heldOn().orElse(null),
                directive.enteredAt(),
                directive.stage().id(),
                directive.stage().chinese(),
                sentences,
                tally,
                parts);
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
