package cn.anxian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.Anxian;
import cn.anxian.demo.photo.SitePhotos;
import cn.anxian.journal.verifier.VerifyJournal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.DemoDatabase;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A smaller demo city, made at the start of an application of its own, and looked at as a user would. */
@SpringBootTest(
        classes = Anxian.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anxian.demo=true",
            "anxian.city.enterprises=20",
            "anxian.city.hazards=120",
            "anxian.city.counties=1893",
            "anxian.database.time-zone=Asia/Urumqi",
            "db-scheduler.enabled=false",
            "anxian.recurring=false",
            "server.address=0.0.0.0"
        })
@DirtiesContext
class DemoCityStory {

    private static final Path HOME = Path.of("target", "demo-home").toAbsolutePath();

    @Autowired
    private DrawnPlan drawn;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private DemoDatabase database;

    @Autowired
    private ServletWebServerApplicationContext context;

    @LocalServerPort
    private int port;

    private CityPlan plan;
    private JdbcClient everything;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        for (String part : List.of("postgres", "files", "anchors", "keys")) {
            delete(HOME.resolve(part));
        }
        registry.add("anxian.home", HOME::toString);
    }

    @BeforeEach
    void asTheSuperuser() throws SQLException {
        plan = drawn.plan();
        try (Connection application = dataSource.getConnection()) {
            everything = JdbcClient.create(
                    new DriverManagerDataSource(application.getMetaData().getURL(), "postgres", ""));
        }
    }

    @Test
    void what_was_planned_was_made() {
        assertThat(database.isReady()).isTrue();
        assertThat(texts("select name from directory.party where kind = 'ENTERPRISE' order by name"))
                .isEqualTo(plan.enterprises().stream()
                        .map(PlannedEnterprise::name)
                        .sorted()
                        .toList());
        assertThat(texts("select party_name || place || description from hazard.hazard order by 1"))
                .containsExactlyInAnyOrderElementsOf(plan.hazards().stream()
                        .map(hazard -> hazard.seen().enterprise().name()
                                + hazard.seen().place()
                                + hazard.seen().item().text())
                        .toList());
        Map<String, Long> planned = plan.hazards().stream()
                .collect(Collectors.groupingBy(
                        hazard -> switch (hazard.stage()) {
                            case LISTED, RETURNED -> "listed";
                            case HANDED -> "handed";
                            case WORKING, SENT_BACK -> "rectifying";
                            case REPORTED -> "rectified";
                            case STRUCK_OFF -> "struck-off";
                            case VOID -> "voided";
                        },
                        TreeMap::new,
                        Collectors.counting()));
        Map<String, Long> made = new TreeMap<>();
        everything
                .sql("""
                        select case state when 'planning' then 'rectifying' when 'reviewed' then 'rectified' else state end as state,
                            count(*) as hazards
                        from hazard.hazard
                        group by 1
                        """)
                .query((row, number) -> made.put(row.getString("state"), row.getLong("hazards")))
                .list();
        assertThat(made).isEqualTo(planned);
    }

    @Test
    void what_was_said_at_the_meeting_is_done_in_part_late_in_part_and_in_part_still_to_be_signed_for() {
        Map<String, Long> tasks = new TreeMap<>();
        everything
                .sql("select state, count(*) as tasks from directive.task group by state")
                .query((row, number) -> tasks.put(row.getString("state"), row.getLong("tasks")))
                .list();
        assertThat(tasks).isEqualTo(Map.of("accepted", 1L, "issued", 1L, "reported", 1L, "working", 3L));
        assertThat(texts("select quote from directive.task where colour <> 'none'"))
                .singleElement()
                .asString()
                .contains("采暖锅炉");
        assertThat(texts("select title from directive.directive"))
                .singleElement()
                .asString()
                .contains("示例");
    }

    @Test
    void each_act_stands_in_the_journal_at_its_time_and_the_journal_verifies() {
        assertThat(everything
                        .sql("select count(*) from journal.entry where kind like 'hazard.%' and at < :end")
                        .param("end", plan.book().ends())
                        .query(Integer.class)
                        .single())
                .isEqualTo(plan.timeLine().size());
        assertThat(everything.sql("""
                        select count(*) from journal.entry earlier join journal.entry later on later.no = earlier.no + 1
                        where later.at < earlier.at
                        """).query(Integer.class).single()).isZero();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = new VerifyJournal(Map.of("ANXIAN_HOME", HOME.toString()), said, said).run();
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void the_bell_has_rung_on_the_way() {
        assertThat(texts("select distinct telling from obligation.ring order by 1"))
                .containsExactly("MISSED", "REMINDED", "TOLD");
        assertThat(texts("select kind from journal.entry where kind like 'obligation.%' group by kind order by kind"))
                .containsExactly("obligation.climbed", "obligation.missed", "obligation.reminded");
    }

    @Test
    void the_books_balance() {
        Visitor mayor = signedIn("mayor");
        Answer summary = mayor.get("/api/obligations/summary?view=region");

        assertThat(summary.body().at("/books/balanced").asBoolean()).isTrue();
        assertThat(summary.body().at("/books/open").asLong())
                .isEqualTo(everything
                        .sql("select count(*) from obligation.obligation where state = 'OPEN'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void everybody_listed_on_the_sign_in_page_comes_in() {
        JsonNode accounts = new Visitor(port).get("/api/demo/accounts").body();

        assertThat(accounts.size()).isEqualTo(plan.book().accounts().size());
        for (JsonNode account : accounts) {
            Answer session = new Visitor(port)
                    .signIn(
                            account.get("login").asString(),
                            account.get("password").asString());
            assertThat(session.text("/state")).as(session.toString()).isEqualTo("signed-in");
            assertThat(session.body().at("/demo").asBoolean()).isTrue();
            assertThat(account.get("roleName").asString()).isEqualTo(session.text("/roleName"));
        }
    }

    @Test
    void the_inspector_and_the_head_find_something_to_do_in_every_bucket() {
        for (String login : List.of("inspector", "head")) {
            JsonNode summary =
                    signedIn(login).get("/api/obligations/summary?view=person").body();
            assertThat(List.of("overdue", "day", "week", "later"))
                    .as(login)
                    .allSatisfy(bucket ->
                            assertThat(summary.get(bucket).asInt()).as(bucket).isPositive());
        }
    }

    @Test
    void the_clock_goes_on_from_the_last_moment() {
        assertThat(clock.now())
                .isBetween(
                        plan.book().ends().toInstant(),
                        plan.book().ends().toInstant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void nobody_but_this_machine_reaches_it_whatever_the_settings_say() {
        assertThat(((TomcatWebServer) context.getWebServer())
                        .getTomcat()
                        .getConnector()
                        .getProperty("address"))
                .isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void the_whole_loop_can_be_played_between_the_accounts() {
        Visitor inspector = signedIn("inspector");
        Visitor safety = signedIn("safety");
        String safetyPost = safety.get("/api/session").text("/post/id");
        String enterprise = safety.get("/api/session").text("/post/party/id");

        String id = inspector
                .post(
                        "/api/hazards",
                        Map.of(
                                "partyId", enterprise,
                                "source", "inspection",
                                "power", "patrol-notice",
                                "line", "cold-store",
                                "cause", "thing",
                                "place", "二号月台",
                                "description", "月台照明灯罩破裂",
                                "foundAt", clock.now().toString(),
                                "photos", List.of(photo(inspector, false))))
                .text("/subject/id");
        assertThat(step(inspector, id, "hand-over", 1, Map.of("postId", safetyPost))
                        .status())
                .isEqualTo(200);
        assertThat(step(safety, id, "signing", 2, Map.of()).status()).isEqualTo(200);
        assertThat(step(
                                safety,
                                id,
                                "rectification",
                                3,
                                Map.of("measures", "更换灯罩", "photos", List.of(photo(safety, true))))
                        .status())
                .isEqualTo(200);
        assertThat(step(safety, id, "acceptance", 4, Map.of("opinion", "自己看过")).code())
                .isEqualTo("same-person");
        assertThat(step(inspector, id, "acceptance", 4, Map.of("opinion", "现场看过，已换"))
                        .status())
                .isEqualTo(200);
        assertThat(inspector.get("/api/hazards/" + id).text("/list")).isEqualTo("清单");
        JsonNode timeLine =
                inspector.get("/api/journal?subjectType=hazard&subjectId=" + id).body();
        assertThat(timeLine.valueStream().map(entry -> entry.get("kind").asString()))
                .containsExactly(
                        "hazard.listed",
                        "hazard.handed-over",
                        "hazard.signed",
                        "hazard.rectified",
                        "hazard.struck-off");
    }

    private Answer step(Visitor who, String hazard, String step, int version, Map<String, Object> said) {
        Map<String, Object> body = new TreeMap<>(said);
        body.put("version", version);
        return who.post("/api/hazards/" + hazard + "/" + step, body);
    }

    private static String photo(Visitor who, boolean after) {
        byte[] jpeg = new SitePhotos().of("照明灯罩", "cold-store", after, 1);
        return who.upload("/api/evidence", "IMG.jpg", "image/jpeg", jpeg, Map.of("kind", "photo"))
                .text("/id");
    }

    private Visitor signedIn(String login) {
        Visitor visitor = new Visitor(port);
        visitor.get("/api/session");
        Answer session = visitor.signIn(login, plan.book().password());
        assertThat(session.status()).as(session.toString()).isEqualTo(200);
        return visitor;
    }

    private List<String> texts(String sql) {
        return everything.sql(sql).query(String.class).list();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
