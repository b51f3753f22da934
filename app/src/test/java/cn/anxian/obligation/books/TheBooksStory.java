package cn.anxian.obligation.books;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.obligation.DutyStory;
import cn.anxian.story.Sheets;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 讲话二:“一件一件对账销号”。What came in is what went out and what is left; where it is not, somebody must say why. */
class TheBooksStory extends DutyStory {

    private static final List<String> PARTS =
            List.of("all", "carried", "fresh", "discharged", "waived", "superseded", "open");

    @Autowired
    private SmallCity city;

    @Autowired
    private Comparing comparing;

    @Autowired
    private ComparingJob.Nightly nightly;

    private People people;
    private Caller inspector;

    @BeforeEach
    void aShopThatOwes() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        inspector = at(people.inspector());
    }

    @Test
    void every_number_of_the_books_opens_as_many_records() {
        everyFateInTwoMonths();
        Visitor leader = visitorAt(city.countyLeader().post());

        for (String by : List.of("region", "line", "kind")) {
            JsonNode page = leader.get("/api/books?from=2026-10-01&to=2026-10-31&kind=" + MEND + "&by=" + by)
                    .body();
            assertThat(page.at("/rows")).as(by).isNotEmpty();
            for (JsonNode row : page.at("/rows")) {
                numbersOpenTheirRecords(leader, row);
            }
            numbersOpenTheirRecords(leader, page.at("/total"));
        }
    }

    @Test
    void what_was_open_when_the_period_began_is_carried_over_and_the_books_balance() {
        everyFateInTwoMonths();
        Visitor inspectors = visitorAt(people.inspector());
        JsonNode own = inspectors
                .get("/api/books?from=2026-10-01&to=2026-10-31&region=" + HUIXING.value() + "&kind=" + MEND)
                .body();

        JsonNode total = own.at("/total");
        assertThat(total.at("/balanced").asBoolean()).isTrue();
        assertThat(total.at("/ledger/carriedOver").asLong()).isGreaterThanOrEqualTo(3);
        assertThat(total.at("/movements/issued").asLong())
                .isEqualTo(total.at("/ledger/discharged").asLong()
                        + total.at("/ledger/waived").asLong()
                        + total.at("/ledger/superseded").asLong()
                        + total.at("/ledger/open").asLong());
    }

    @Test
    void an_enterprise_opens_its_own_books_and_nobody_elses() {
        everyFateInTwoMonths();
        JsonNode page = visitorAt(people.head())
                .get("/api/books?from=2026-09-01&to=2026-10-31")
                .body();

        assertThat(page.at("/by").asString()).isEqualTo("kind");
        assertThat(page.at("/total/movements/issued").asLong()).isEqualTo(5);
        assertThat(page.at("/total/balanced").asBoolean()).isTrue();
        assertThat(page.at("/differences")).isEmpty();
    }

    @Test
    void a_page_of_the_books_is_a_sheet_too() {
        everyFateInTwoMonths();
        Visitor.Answer sheet = visitorAt(people.head()).get("/api/books/export?from=2026-09-01&to=2026-10-31");

        assertThat(Sheets.text(sheet)).contains("应办（流水）", "试整改", "合计", "平");
        assertThat(Sheets.text(sheet))
                .as("of what period, whose, which choice, who took it out and when")
                .startsWith("期间：2026-09-01至2026-10-31　范围：")
                .contains("条线：全部　类别：全部　导出：", ChinaTime.minute(clock.now()));
        assertThat(Sheets.text(visitorAt(people.head())
                        .get("/api/books/duties/export?from=2026-09-01&to=2026-10-31&part=waived")))
                .startsWith("所列：免除　期间：2026-09-01至2026-10-31")
                .contains("已免除")
                .doesNotContain("已办结");
    }

    @Test
    void bad_input_is_named_by_its_field() {
        Visitor leader = visitorAt(city.countyLeader().post());
        for (String bad : List.of(
                "from=2026-10-01&to=2026-09-01",
                "from=gestern",
                "to=99999-01-01",
                "by=town",
                "part=lost",
                "region=x",
                "page=broken")) {
            Visitor.Answer answer = leader.get("/api/books/duties?" + bad);
            int status = bad.startsWith("by=") ? leader.get("/api/books?" + bad).status() : answer.status();
            assertThat(status).as(bad).isEqualTo(400);
        }
    }

    @Test
    void what_somebody_changes_behind_the_ledgers_back_becomes_an_alarm() throws Exception {
        Subject forged = issued();
        Subject vanished = issued();
        UUID lost = only(inspector, vanished).id().value();
        comparing.compare(clock.now());
        explainWhatOthersLeft();
        asOwner("""
                update obligation.obligation set state = 'DISCHARGED', closed_at = issued_at, closed_by = id,
                    closed_by_name = '无', closed_from_post = id, closed_from_post_name = '无'
                where subject_id = ?
                """, forged);
        asOwner(
                "delete from obligation.clock where obligation in (select id from obligation.obligation where subject_id = ?)",
                vanished);
        asOwner("delete from obligation.obligation where subject_id = ?", vanished);

        clock.pass(Duration.ofDays(1));
        assertThat(nightly.compareIfItIsTime()).isTrue();
        assertThat(nightly.compareIfItIsTime()).as("once a night").isFalse();

        Visitor office = visitorAt(city.office().post());
        JsonNode duty = office.get("/api/obligations?view=post&kind=books.settle")
                .body()
                .at("/items/0");
        assertThat(duty.at("/kindName").asString()).isEqualTo("查清账目");
        assertThat(duty.at("/obligor/postId").asString())
                .isEqualTo(city.office().post().toString());
        assertThat(office.get("/api/climbs?subjectType=books&subjectId="
                                + duty.at("/subject/id").asString())
                        .text("/0/ladder"))
                .isEqualTo("账目不平逾期没有查清");
        JsonNode books = office.get("/api/books?from=2026-09-01&to=2026-09-30").body();
        assertThat(books.at("/total/balanced").asBoolean()).isFalse();
        assertThat(books.at("/differences").toString()).contains("台账里没有了", "状态不符", "整改：配电箱缺盖板");
        assertThat(books.at("/mayExplain").asBoolean()).isTrue();
        assertThat(visitorAt(city.siblingOffice().post())
                        .get("/api/books?from=2026-09-01&to=2026-09-30")
                        .body()
                        .at("/differences")
                        .toString())
                .doesNotContain("台账里没有了");

        String last = "0";
        for (JsonNode difference : books.at("/differences")) {
            last = difference.at("/id").asString();
        }
        Visitor.Answer settled = explain(office, last);
        assertThat(settled.status()).as(settled.toString()).isEqualTo(200);
        assertThat(office.get("/api/obligations?view=post&kind=books.settle")
                        .body()
                        .at("/items"))
                .isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(nightly.compareIfItIsTime()).isTrue();
        Visitor nextDay = visitorAt(city.office().post());
        JsonNode duties =
                nextDay.get("/api/obligations?view=post&kind=books.settle").body();
        assertThat(duties.at("/items").isArray()).isTrue();
        assertThat(duties.at("/items")).as("what was explained rings no more").isEmpty();
        assertThat(nextDay.get("/api/books?from=2026-09-01&to=2026-09-30")
                        .body()
                        .at("/differences")
                        .toString())
                .contains("误删一行，已按备份核对");
        assertThat(explain(nextDay, last).code()).isEqualTo("nothing-to-explain");

        asOwner("""
                update obligation.obligation set state = 'OPEN', closed_at = null, closed_by = null, closed_by_name = null,
                    closed_from_post = null, closed_from_post_name = null
                where subject_id = ?
                """, forged);
        asOwner("delete from obligation.movement where obligation = ?", lost);
        comparing.compare(clock.now());
        assertThat(nextDay.get("/api/books?from=2026-09-01&to=2026-09-30")
                        .body()
                        .at("/differences")
                        .toString())
                .as("what was repaired is gone from sight")
                .doesNotContain("误删一行");
    }

    @Test
    void books_that_agree_raise_no_alarm_and_an_alarm_without_a_cause_is_let_off() throws Exception {
        comparing.compare(clock.now());
        explainWhatOthersLeft();
        Subject forged = issued();
        UUID id = only(inspector, forged).id().value();
        asOwner("update obligation.obligation set line = 'food' where id = ?", id);
        comparing.compare(clock.now());
        Visitor office = visitorAt(city.office().post());
        assertThat(office.get("/api/obligations?view=post&kind=books.settle")
                        .body()
                        .at("/items"))
                .hasSize(1);

        asOwner("update obligation.obligation set line = 'fire' where id = ?", id);
        comparing.compare(clock.now());

        assertThat(office.get("/api/obligations?view=post&kind=books.settle")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void nobody_writes_the_movements_by_hand() {
        for (String change : List.of(
                "update obligation.movement set what = 'WAIVED'",
                "delete from obligation.movement",
                "delete from obligation.difference",
                "update obligation.difference set gone_at = first_seen",
                "insert into obligation.reckoning (region_path, at, compared, different) select '1.', first_seen, 0, 0 from obligation.difference")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> as(city.office(), () -> jdbc.sql(change).update()))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** Two discharged, one waived, one replaced, and the one that replaced it still open; three of them over the month's end. */
    private void everyFateInTwoMonths() {
        clock.moveTo(java.time.OffsetDateTime.parse("2026-09-28T09:00:00+08:00").toInstant());
        Subject first = issued();
        Subject second = issued();
        Subject third = issued();
        clock.pass(Duration.ofDays(5));
        Subject fourth = issued();
        does(() -> obligations.discharge(first, MEND));
        does(() -> obligations.discharge(fourth, MEND));
        does(() -> obligations.waive(second, MEND, "试验"));
        does(() ->
                obligations.supersede(third, MEND, owed(MEND, third, people, HUIXING, "fire", Duration.ofHours(24))));
    }

    private Subject issued() {
        Subject matter = matter();
        as(inspector, () -> obligations.issue(owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(72))));
        return matter;
    }

    private void does(Runnable change) {
        as(inspector, () -> {
            change.run();
            return change;
        });
    }

    private static void numbersOpenTheirRecords(Visitor visitor, JsonNode row) {
        String query = "/api/books/duties?" + row.at("/query").asString() + "&size=100&part=";
        assertThat(row.at("/balanced").asBoolean()).as(query).isTrue();
        for (String part : PARTS) {
            String field = switch (part) {
                case "all" -> "issued";
                case "carried" -> "carriedOver";
                case "fresh" -> "";
                default -> part;
            };
            long counted = field.isEmpty()
                    ? row.at("/ledger/issued").asLong()
                            - row.at("/ledger/carriedOver").asLong()
                    : row.at("/ledger/" + field).asLong();
            assertThat(records(visitor, query + part)).as(query + part).isEqualTo(counted);
        }
    }

    private static long records(Visitor visitor, String path) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = visitor.get(path + cursor).body();
            page.at("/items").forEach(item -> ids.add(item.at("/id").asString()));
            cursor =
                    page.at("/next").isNull() ? "" : "&page=" + page.at("/next").asString();
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        return ids.size();
    }

    private void explainWhatOthersLeft() {
        explain(visitorAt(city.office().post()), "9000000");
    }

    private static Visitor.Answer explain(Visitor office, String upTo) {
        return office.post(
                "/api/books/explanation",
                "{\"regionId\":%d,\"upTo\":\"%s\",\"explanation\":\"误删一行，已按备份核对\"}"
                        .formatted(SmallCity.COUNTY.value(), upTo));
    }

    private void asOwner(String sql, Subject matter) throws Exception {
        asOwner(sql, matter.id());
    }

    /** As nobody does but whoever owns the database. */
    private void asOwner(String sql, UUID id) throws Exception {
        try (Connection owner = asOwner()) {
            for (String table : List.of("obligation", "clock", "movement")) {
                owner.createStatement().execute("alter table obligation." + table + " no force row level security");
            }
            try (PreparedStatement statement = owner.prepareStatement(sql)) {
                statement.setObject(1, id);
                assertThat(statement.executeUpdate()).isEqualTo(1);
            } finally {
                for (String table : List.of("obligation", "clock", "movement")) {
                    owner.createStatement().execute("alter table obligation." + table + " force row level security");
                }
            }
        }
    }
}
