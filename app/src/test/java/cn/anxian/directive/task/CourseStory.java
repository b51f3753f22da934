package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a task stood after each of its steps is kept with the step; of older tasks the journal and the ledger tell it alike. */
class CourseStory extends DirectiveStory {

    private static final String MIGRATION = "/db/migration/directive/V11__course.sql";

    /** All that a list shows of a past day. */
    private static final String SHOWN = """
            c.what || ' ' || concat_ws(' ', c.at, c.stood ->> 'state', (c.stood ->> 'due_at')::timestamptz, c.stood ->> 'lead_post',
                c.stood ->> 'lead_party', c.stood -> 'lead' ->> 'partyName', c.stood -> 'lead' ->> 'postName',
                coalesce((c.stood ->> 'accepted_at')::timestamptz::text, '-'), c.stood ->> 'extensions', c.stood ->> 'reopened',
                c.stood ->> 'urged', coalesce((c.stood ->> 'late_from')::timestamptz::text, '-'),
                (select string_agg((o ->> 'kind') || ' ' || (o ->> 'dueAt')::timestamptz, ', ' order by o ->> 'dueAt')
                 from jsonb_array_elements(c.stood -> 'owing') o))
            """;

    @Autowired
    private DataSource database;

    @Autowired
    private OwnedLot lot;

    @Test
    void what_was_done_before_steps_were_kept_is_told_by_the_journal_and_the_ledger() throws SQLException {
        String extended = extendedAcceptedAndOpenedAgain();
        String returned = returnedReissuedAndSentBackLate();

        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create table directive.retold (like directive.course)");
            statement.execute(retelling());
            statement.execute("create policy story on directive.course for select to current_user using (true)");
            for (String task : List.of(extended, returned)) {
                assertThat(told(statement, "directive.retold", task))
                        .isEqualTo(told(statement, "directive.course", task));
            }
            assertThat(whats(statement, extended))
                    .containsExactly(
                            "issued",
                            "urged",
                            "signed",
                            "progressed",
                            "extension-asked",
                            "extended",
                            "reported",
                            "accepted",
                            "reopened",
                            "urged",
                            "withdrawn");
            assertThat(whats(statement, returned))
                    .containsExactly(
                            "issued",
                            "returned",
                            "reissued",
                            "signed",
                            "extension-asked",
                            "extension-refused",
                            "reported",
                            "sent-back",
                            "reported",
                            "accepted",
                            "looked-back");
            owner.rollback();
        }
    }

    private String extendedAcceptedAndOpenedAgain() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        aMinuteLater(at(city.cityOffice()), task, "urging", "text", "请尽快签收");
        aMinuteLater(at(brigade), task, "signing");
        aMinuteLater(at(brigade), task, "progress", "text", "已排查三家");
        aMinuteLater(at(brigade), task, "extension", "until", "2026-10-21T00:00:00+08:00", "reason", "点位太多");
        on("2026-09-16");
        aMinuteLater(at(city.cityOffice()), task, "extension-answer", "grant", true, "reason", "同意");
        on("2026-09-20");
        clock.pass(Duration.ofMinutes(1));
        reports(at(brigade), task);
        lot.next(0);
        aMinuteLater(at(city.cityOffice()), task, "acceptance");
        on("2026-09-21");
        aMinuteLater(
                at(city.cityOffice()),
                task,
                "look-back",
                "holds",
                false,
                "opinion",
                "现场没有台账",
                "evidence",
                List.of(photo(at(city.cityOffice()))));
        aMinuteLater(at(city.cityOffice()), task, "urging", "text", "请抓紧");
        aMinuteLater(at(city.cityOffice()), task, "withdrawal", "reason", "与另一项重复");
        return task;
    }

    private String returnedReissuedAndSentBackLate() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), city.cityRegulator("construction"));
        aMinuteLater(at(city.cityRegulator("construction")), task, "return", "reason", "不属于本单位职责");
        aMinuteLater(
                at(city.cityOffice()),
                task,
                "reissue",
                "leadPost",
                brigade.post().toString());
        aMinuteLater(at(brigade), task, "signing");
        aMinuteLater(at(brigade), task, "extension", "until", "2026-10-21T00:00:00+08:00", "reason", "点位太多");
        aMinuteLater(at(city.cityOffice()), task, "extension-answer", "grant", false, "reason", "按期完成");
        on("2026-10-09");
        clock.pass(Duration.ofMinutes(1));
        reports(at(brigade), task);
        aMinuteLater(at(city.cityOffice()), task, "send-back", "reason", "没有台账");
        on("2026-10-10");
        clock.pass(Duration.ofMinutes(1));
        reports(at(brigade), task);
        lot.next(0);
        aMinuteLater(at(city.cityOffice()), task, "acceptance");
        aMinuteLater(
                at(city.cityOffice()),
                task,
                "look-back",
                "holds",
                true,
                "opinion",
                "属实",
                "evidence",
                List.of(photo(at(city.cityOffice()))));
        return task;
    }

    /** No two steps of a task are taken at one moment. */
    private void aMinuteLater(Visitor who, String task, String step, Object... said) {
        clock.pass(Duration.ofMinutes(1));
        takes(who, task, step, said);
    }

    /** What the migration does for older tasks, into another table. */
    private static String retelling() {
        try (var file = CourseStory.class.getResourceAsStream(MIGRATION)) {
            String whole = new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(
                            whole.indexOf("create policy course on journal.entry"),
                            whole.indexOf("-- The tasks as they stood before a moment"))
                    .replace("directive.course", "directive.retold");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Connection owner() throws SQLException {
        try (Connection application = database.getConnection()) {
            return DriverManager.getConnection(application.getMetaData().getURL(), "anxian_owner", "");
        }
    }

    private static List<String> told(Statement statement, String table, String task) throws SQLException {
        return read(statement, "select " + SHOWN + " from " + table + " c where c.task = '" + task + "' order by c.no");
    }

    private static List<String> whats(Statement statement, String task) throws SQLException {
        return read(statement, "select c.what from directive.retold c where c.task = '" + task + "' order by c.no");
    }

    private static List<String> read(Statement statement, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
