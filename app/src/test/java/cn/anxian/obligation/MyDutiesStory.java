package cn.anxian.obligation;

import static cn.anxian.obligation.TestKinds.CHECK;
import static cn.anxian.obligation.TestKinds.DECIDE;
import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.NewPost;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.Visitor;
import cn.idev.excel.FastExcel;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** 我的责任: what I owe, by time left; of a person, a post, a party, a region; and the books beside it. */
class MyDutiesStory extends DutyStory {

    private People people;
    private Visitor safety;

    @BeforeEach
    void aFewDuties() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        safety = visitorAt(people.safety());
    }

    @Test
    void the_list_begins_with_what_is_due_first_and_tells_everything_a_screen_needs() {
        owe(MEND, Duration.ofHours(72));
        Subject first = owe(MEND, Duration.ofHours(6));

        JsonNode items = safety.get("/api/obligations?view=post").body().at("/items");

        assertThat(items.size()).isEqualTo(2);
        JsonNode duty = items.get(0);
        assertThat(duty.at("/subject/id").asString()).isEqualTo(first.id().toString());
        assertThat(duty.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "kindName",
                        "title",
                        "part",
                        "level",
                        "subject",
                        "basis",
                        "periodBasis",
                        "obligor",
                        "verifier",
                        "region",
                        "line",
                        "party",
                        "issuedAt",
                        "dueAt",
                        "provisional",
                        "state",
                        "missedAt",
                        "closedAt",
                        "told",
                        "urged",
                        "next",
                        "before",
                        "action");
        assertThat(duty.at("/kindName").asString()).isEqualTo("试整改");
        assertThat(duty.at("/part").asString()).isEqualTo("do");
        assertThat(duty.at("/line/name").asString()).isNotBlank();
        assertThat(duty.at("/region/fullName").asString()).contains("三门峡").endsWith("会兴街道");
        assertThat(duty.at("/basis/0/kind").asString()).isEqualTo("house-rule");
        assertThat(duty.at("/periodBasis/citation").asString()).startsWith("本平台规则");
        assertThat(duty.at("/obligor/personName").asString()).isEqualTo("演示安全");
        assertThat(duty.at("/action/label").asString()).isEqualTo("去整改");
    }

    @Test
    void time_left_falls_into_four_buckets_and_the_summary_counts_them() {
        owe(MEND, Duration.ofHours(1));
        clock.pass(Duration.ofHours(2));
        owe(MEND, Duration.ofHours(3));
        owe(CHECK, Duration.ofHours(24));
        owe(CHECK, Duration.ofHours(100));
        owe(DECIDE, Duration.ofHours(800));

        assertThat(List.of("overdue", "day", "week", "later", "all"))
                .extracting(bucket -> safety.get("/api/obligations?view=post&bucket=" + bucket)
                        .body()
                        .at("/items")
                        .size())
                .containsExactly(1, 1, 2, 1, 5);
        assertThat(List.of("do", "verify", "decide", "all"))
                .extracting(part -> safety.get("/api/obligations?view=post&part=" + part)
                        .body()
                        .at("/items")
                        .size())
                .containsExactly(2, 2, 1, 5);
        JsonNode summary = safety.get("/api/obligations/summary?view=post").body();
        assertThat(List.of(
                        "/overdue",
                        "/day",
                        "/week",
                        "/later",
                        "/parts/all",
                        "/parts/do",
                        "/parts/verify",
                        "/parts/decide"))
                .extracting(field -> summary.at(field).asInt())
                .containsExactly(1, 1, 2, 1, 5, 2, 2, 1);
    }

    @Test
    void the_books_of_the_month_balance_before_ones_eyes() {
        Subject done = owe(MEND, Duration.ofHours(72));
        Subject waived = owe(MEND, Duration.ofHours(72));
        Subject extended = owe(MEND, Duration.ofHours(72));
        as(at(people.inspector()), () -> {
            obligations.discharge(done, MEND);
            obligations.waive(waived, MEND, "重复");
            return obligations.supersede(
                    extended, MEND, owed(MEND, extended, people, HUIXING, "fire", Duration.ofHours(90)));
        });

        JsonNode books = safety.get("/api/obligations/summary?view=post").body().at("/books");
        assertThat(List.of("issued", "carriedOver", "discharged", "waived", "superseded", "open"))
                .extracting(field -> books.at("/" + field).asInt())
                .containsExactly(4, 0, 1, 1, 1, 1);
        assertThat(books.at("/balanced").asBoolean()).isTrue();
        theFigureOpensItsRecords(1);

        clock.pass(Duration.ofDays(20));
        safety = visitorAt(people.safety());
        theFigureOpensItsRecords(0);
        JsonNode october =
                safety.get("/api/obligations/summary?view=post").body().at("/books");
        assertThat(List.of("issued", "carriedOver", "discharged", "open"))
                .as("October carries over what was open and forgets what September closed")
                .extracting(field -> october.at("/" + field).asInt())
                .containsExactly(1, 1, 0, 1);
    }

    /** 本月办结: done, and not waived, put off or done in another month. */
    private void theFigureOpensItsRecords(int done) {
        assertThat(safety.get("/api/obligations/summary?view=post")
                        .body()
                        .at("/closedThisMonth")
                        .asInt())
                .isEqualTo(done);
        assertThat(walk("/api/obligations?view=post&state=discharged")).hasSize(done);
        assertThat(safety.get("/api/obligations?view=post&state=done").text("/detail"))
                .contains("没有“done”这一项");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        IntStream.range(0, 25).forEach(number -> owe(MEND, Duration.ofHours(10 + number / 5)));

        assertThat(walk("/api/obligations?view=post&size=7")).hasSize(25).doesNotHaveDuplicates();

        clock.pass(Duration.ofMinutes(1));
        discharge(4);
        assertThat(walk("/api/obligations?view=post&size=7")).hasSize(21).doesNotHaveDuplicates();
        assertThat(walk("/api/obligations?view=post&state=closed&size=3"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_inspector_finds_his_duty_by_the_name_of_the_enterprise_it_concerns() {
        owe(CHECK, people.inspector(), Duration.ofHours(72));
        Visitor inspector = visitorAt(people.inspector());
        String shop = inspector.get("/api/obligations?view=post&size=1").text("/items/0/party/name");

        assertThat(shop).isNotEqualTo(inspector.get("/api/session").text("/post/party/name"));
        assertThat(inspector
                        .get("/api/obligations?view=post&q=" + URLEncoder.encode(shop, StandardCharsets.UTF_8))
                        .body()
                        .at("/items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/party/id").asString())
                        .isEqualTo(people.shop().toString()));
    }

    @Test
    void words_kind_line_and_region_narrow_the_list() {
        Subject matter = owe(MEND, Duration.ofHours(72));
        owe(CHECK, Duration.ofHours(72));

        assertThat(count("q=" + matter.number())).isEqualTo(1);
        assertThat(count("q=%E9%85%8D%E7%94%B5%E7%AE%B1")).isEqualTo(2);
        assertThat(count("q=%25")).as("a percent sign is a percent sign").isZero();
        assertThat(count("kind=" + CHECK)).isEqualTo(1);
        assertThat(count("line=fire")).isEqualTo(2);
        assertThat(count("line=coal")).isZero();
        assertThat(count("region=" + HUBIN)).isEqualTo(2);
        assertThat(count("region=" + DAAN)).isZero();
    }

    @Test
    void a_person_sees_the_duties_of_all_his_posts_a_party_those_of_all_its_posts() {
        owe(MEND, Duration.ofHours(72));
        PostId second = secondPostAt(people.shop(), HUIXING);
        owe(MEND, second, Duration.ofHours(5));
        owe(MEND, people.head(), Duration.ofHours(5));

        assertThat(List.of("post", "person", "party", "region"))
                .extracting(view -> safety.get("/api/obligations?view=" + view)
                        .body()
                        .at("/items")
                        .size())
                .containsExactly(1, 2, 3, 3);
        assertThat(safety.get("/api/obligations/summary?view=person")
                        .body()
                        .at("/parts/all")
                        .asInt())
                .isEqualTo(2);
        assertThat(safety.get("/api/obligations?view=person")
                        .body()
                        .at("/items/0/obligor/postName")
                        .asString())
                .as("what is due first, of whichever post")
                .isEqualTo("值班安全员");
    }

    /** 身兼数职: whoever acts from one post is told what waits at the others, also where this one has no eyes. */
    @Test
    void who_holds_two_posts_is_told_what_waits_at_each_of_them() {
        owe(MEND, Duration.ofHours(72));
        People neighbours = peopleIn(SHANZHOU, SHANZHOU, "fire");
        PostId second = secondPostAt(neighbours.shop(), SHANZHOU);
        owe(MEND, neighbours, SHANZHOU, second, Duration.ofHours(1));
        owe(MEND, neighbours, SHANZHOU, second, Duration.ofHours(72));
        owe(MEND, neighbours, SHANZHOU, neighbours.head(), Duration.ofHours(1));
        clock.pass(Duration.ofHours(2));

        assertThat(waitingAtEachPost(safety)).isEqualTo(Map.of(people.safety(), "1/0", second, "2/1"));
        assertThat(waitingAtEachPost(visitorAt(second)))
                .as("from whichever he acts")
                .isEqualTo(Map.of(people.safety(), "1/0", second, "2/1"));
    }

    @Test
    void who_has_left_a_post_is_told_of_it_no_more_and_nobody_of_anybody_elses() {
        PostId second = secondPostAt(people.shop(), HUIXING);
        owe(MEND, second, Duration.ofHours(72));
        owe(MEND, people.head(), Duration.ofHours(72));
        assertThat(waitingAtEachPost(safety)).isEqualTo(Map.of(people.safety(), "0/0", second, "1/0"));

        clock.pass(Duration.ofMinutes(1));
        loading(() -> {
            directory.endHolding(second, clock.now());
            return second;
        });

        assertThat(waitingAtEachPost(safety)).isEqualTo(Map.of(people.safety(), "0/0"));
        assertThat(waitingAtEachPost(visitorAt(people.inspector())))
                .as("who oversees the shop asks for its duties by their own list")
                .isEqualTo(Map.of(people.inspector(), "0/0"));
    }

    private PostId secondPostAt(PartyId shop, RegionId town) {
        PostId second = loading(() -> directory.addPost(NewPost.of(shop, "值班安全员", Role.SAFETY, town)));
        PersonId safetyOfficer = at(people.safety()).person();
        loading(() -> {
            directory.appoint(second, safetyOfficer, clock.now());
            return second;
        });
        return second;
    }

    /** Open and overdue, by post. */
    private static Map<PostId, String> waitingAtEachPost(Visitor visitor) {
        Visitor.Answer answer = visitor.get("/api/obligations/posts");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return StreamSupport.stream(answer.body().spliterator(), false)
                .collect(Collectors.toMap(
                        post -> new PostId(UUID.fromString(post.at("/post").asString())),
                        post -> post.at("/open").asInt() + "/"
                                + post.at("/overdue").asInt()));
    }

    @Test
    void the_list_leaves_as_a_spreadsheet_with_the_same_filters() {
        Subject matter = owe(MEND, Duration.ofHours(72));
        owe(CHECK, Duration.ofHours(72));

        Visitor.Answer file = safety.get("/api/obligations/export?view=post&kind=" + MEND);

        assertThat(file.header("Content-Disposition")).contains("attachment");
        List<Map<Integer, String>> rows = FastExcel.read(new ByteArrayInputStream(file.bytes()))
                .sheet()
                .headRowNumber(0)
                .doReadSync();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(0)).isEqualTo("应于");
        assertThat(rows.get(1).get(0)).isEqualTo("2026-09-17 09:00");
        assertThat(rows.get(1)).containsValues(matter.number(), "安全员", "演示安全", "未结");
    }

    @Test
    void tidings_tell_what_the_bell_said_the_last_first() {
        Subject matter = owe(MEND, Duration.ofHours(72));
        clock.pass(Duration.ofDays(4));
        bell.sweep(clock.now());
        safety = visitorAt(people.safety());

        JsonNode mine = safety.get("/api/tidings?size=2").body();
        assertThat(mine.at("/items").size()).isEqualTo(2);
        assertThat(mine.at("/items/0/text").asString()).contains("应于 2026-09-17 09:00 前完成", "已经逾期");
        assertThat(mine.at("/items/0/subject/number").asString()).isEqualTo(matter.number());
        JsonNode rest = safety.get(
                        "/api/tidings?size=2&page=" + mine.at("/next").asString())
                .body();
        assertThat(rest.at("/items").size()).isEqualTo(1);
        assertThat(rest.at("/next").isNull()).isTrue();

        JsonNode above = visitorAt(people.head()).get("/api/tidings").body();
        assertThat(above.at("/items").size()).isEqualTo(1);
        assertThat(above.at("/items/0/text").asString()).contains("安全员（演示安全）逾期");
    }

    @ParameterizedTest
    @CsvSource({
        "view=world, view",
        "bucket=tomorrow, bucket",
        "part=watch, part",
        "state=half, state",
        "region=here, region",
        "region=999999999, regionId",
        "size=many, size",
        "page=%00, page",
        "page=eA, page"
    })
    void what_cannot_be_understood_is_said_in_chinese_by_its_field(String query, String field) {
        Visitor.Answer answer = safety.get("/api/obligations?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/detail")).matches(".*\\p{IsHan}.*");
    }

    private int count(String narrowing) {
        Visitor.Answer answer = safety.get("/api/obligations?view=post&" + narrowing);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(safety.get("/api/obligations/summary?view=post&" + narrowing).status())
                .isEqualTo(200);
        return answer.body().at("/items").size();
    }

    private List<String> walk(String path) {
        List<String> ids = new ArrayList<>();
        JsonNode page = safety.get(path).body();
        while (true) {
            StreamSupport.stream(page.at("/items").spliterator(), false)
                    .map(item -> item.at("/id").asString())
                    .forEach(ids::add);
            if (page.at("/next").isNull()) {
                return ids;
            }
            page = safety.get(path + "&page=" + page.at("/next").asString()).body();
        }
    }

    private void discharge(int several) {
        List<Subject> matters = as(
                at(people.safety()),
                () -> jdbc.sql("""
                        select subject_id, subject_number from obligation.obligation
                        where obligor_post = :post and state = 'OPEN' order by due_at limit :several
                        """)
                        .param("post", people.safety().value())
                        .param("several", several)
                        .query((row, number) -> new Subject(
                                "test",
                                row.getObject("subject_id", java.util.UUID.class),
                                row.getString("subject_number")))
                        .list());
        as(at(people.safety()), () -> {
            matters.forEach(matter -> obligations.discharge(matter, MEND));
            return matters;
        });
    }

    private Subject owe(String kind, Duration time) {
        return owe(kind, people.safety(), time);
    }

    private Subject owe(String kind, PostId obligor, Duration time) {
        return owe(kind, people, HUIXING, obligor, time);
    }

    private Subject owe(String kind, People there, RegionId town, PostId obligor, Duration time) {
        Subject matter = matter();
        as(
                at(there.inspector()),
                () -> obligations.issue(
                        owed(kind, matter, obligor, Optional.of(there.inspector()), town, "fire", there.shop(), time)));
        return matter;
    }
}
