package cn.anxian.overview.trace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Images;
import cn.anxian.evidence.Purpose;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.obligation.Bell;
import cn.anxian.story.Sheets;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 讲话四:“谁检查谁签字、谁遗漏谁负责”。From a hazard back to everybody who held, did, signed or missed. */
class TraceStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Hazards hazards;

    @Autowired
    private Directory directory;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Bell bell;

    private PartyId shop;
    private Post safety;
    private HazardId hazard;
    private String before;
    private String after;

    /** Handed over on Monday; missed by one; the next one takes up the post and signs. */
    @BeforeEach
    void aHazardThatTwoHeld() {
        shop = city.newEnterprise("演示追溯商店" + UUID.randomUUID().toString().substring(0, 6), SmallCity.TOWN, "fire");
        safety = city.asLoader(() -> directory.postsOf(shop)).stream()
                .filter(post -> post.role() == Role.SAFETY)
                .findFirst()
                .orElseThrow();
        before = city.safety(shop).personName();
        Caller inspector = city.townInspector();
        hazard = new HazardId(as(
                        inspector,
                        () -> hazards.list(
                                command(),
                                new HazardCommand.Listing(
                                        shop,
                                        Source.INSPECTION,
                                        Power.PATROL_NOTICE,
                                        "fire",
                                        Cause.THING,
                                        "一层",
                                        "安全出口上锁",
                                        null,
                                        clock.now(),
                                        List.of(),
                                        null)))
                .subject()
                .id());
        as(
                inspector,
                () -> hazards.handOver(command(), hazard, new HazardCommand.HandOver(1, safety.id(), null, null)));
        clock.pass(Duration.ofDays(4));
        bell.sweep(clock.now());
        after = "演示后任" + shop.toString().substring(30);
        city.asLoader(() -> {
            directory.succeed(safety.id(), directory.addPerson(after), clock.now());
            return after;
        });
        clock.pass(Duration.ofHours(2));
        as(city.safety(shop), () -> hazards.sign(command(), hazard, new HazardCommand.Signing(2, null)));
    }

    @Test
    void the_page_names_the_holders_of_the_time_and_not_of_today() {
        JsonNode duties = trace(inspectorsOf(), "/duties").at("/items");
        JsonNode signing = duty(duties, "签收");

        assertThat(signing.at("/issueHolder").asString()).isEqualTo(before);
        assertThat(signing.at("/missHolder").asString()).isEqualTo(before);
        assertThat(signing.at("/closeHolder").asString()).isEqualTo(after);
        assertThat(signing.at("/result").asString()).isEqualTo("逾期办结");
        assertThat(duty(duties, "整改").at("/issueHolder").asString()).isEqualTo(before);
    }

    @Test
    void one_time_line_tells_what_everybody_did_from_which_post() {
        JsonNode acts = trace(inspectorsOf(), "/acts").at("/items");
        List<String> told = new ArrayList<>();
        acts.forEach(act -> told.add(
                act.at("/title").asString() + "/" + act.at("/actor/personName").asString()));

        String inspector = city.townInspector().personName();
        assertThat(told)
                .containsSubsequence("发现隐患，列单/" + inspector, "交单/" + inspector, "责任逾期/自动提醒", "签收，开始办单/" + after);
    }

    @Test
    void the_chain_shows_every_post_with_its_holders_and_their_times() {
        JsonNode chain = trace(inspectorsOf(), "").at("/chain");

        assertThat(chain).hasSize(5);
        assertThat(chain.at("/0/duty").asString()).isEqualTo("行业监管");
        assertThat(link(chain, "属地监管").at("/holders/0/personName").asString())
                .isEqualTo(city.townInspector().personName());
        assertThat(link(chain, "分管领导").at("/postName").asString()).isEqualTo("分管安全生产副职岗");
        assertThat(link(chain, "企业主体责任").at("/holders/0/personName").asString())
                .isEqualTo(city.head(shop).personName());
        assertThat(link(chain, "属地监管").at("/gap").asBoolean()).isFalse();
    }

    @Test
    void a_post_that_stood_vacant_is_said_to_have_had_nobody() {
        Post head = city.asLoader(() -> directory.postsOf(shop)).stream()
                .filter(post -> post.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
        String first = city.head(shop).personName();
        city.asLoader(() -> {
            directory.endHolding(head.id(), clock.now());
            return first;
        });
        clock.pass(Duration.ofDays(1));
        city.asLoader(() -> {
            directory.appoint(head.id(), directory.addPerson("演示新任"), clock.now());
            return first;
        });
        clock.pass(Duration.ofDays(1));

        JsonNode link = link(trace(inspectorsOf(), "").at("/chain"), "企业主体责任");

        assertThat(link.at("/gap").asBoolean()).isTrue();
        assertThat(link.at("/holders")).hasSize(3);
        assertThat(link.at("/holders/0/personName").asString()).isEqualTo(first);
        assertThat(link.at("/holders/1/personName").isNull()).isTrue();
        assertThat(link.at("/holders/2/personName").asString()).isEqualTo("演示新任");
        assertThat(Sheets.text(document(inspectorsOf(), hazardQuery()))).contains("当时无人在岗");
    }

    @Test
    void the_summary_counts_acts_signatures_and_misses_per_person_and_post() {
        JsonNode people = trace(inspectorsOf(), "").at("/people");

        JsonNode missed = person(people, before);
        JsonNode signed = person(people, after);
        JsonNode inspector = person(people, city.townInspector().personName());
        assertThat(missed.at("/missed").asLong()).isEqualTo(1);
        assertThat(missed.at("/given").asLong()).isEqualTo(2);
        assertThat(missed.at("/acts").asLong()).isZero();
        assertThat(signed.at("/signed").asLong()).isEqualTo(1);
        assertThat(signed.at("/late").asLong()).isEqualTo(1);
        assertThat(inspector.at("/acts").asLong()).isEqualTo(2);
        assertThat(inspector.at("/inTime").asLong()).isEqualTo(1);
        assertThat(sum(people, "inTime", "late", "byOthers", "lifted", "open"))
                .as("what was taken on is done, let off or open")
                .isEqualTo(sum(people, "given"))
                .isPositive();
    }

    /** The safety officer owes; the head rectifies in his stead, or the inspector puts it off: each is named for his own. */
    @Test
    void who_ended_a_duty_is_named_and_not_who_merely_owed_it() {
        Caller head = city.head(shop);
        String inspector = city.townInspector().personName();
        as(
                head,
                () -> hazards.askExtension(
                        command(),
                        hazard,
                        new HazardCommand.PuttingOff(3, clock.now().plus(Duration.ofDays(13)), "备件没有到货")));
        as(
                city.townInspector(),
                () -> hazards.grantExtension(command(), hazard, new HazardCommand.Reasoned(4, "同意", null)));
        HazardCommand.Rectification done = new HazardCommand.Rectification(5, "已拆除门锁", List.of(photo(head)), null);
        as(head, () -> hazards.report(command(), hazard, done));

        JsonNode duties = trace(inspectorsOf(), "/duties").at("/items");
        List<String> endings = duties.valueStream()
                .filter(duty -> duty.at("/title").asString().startsWith("整改"))
                .map(duty -> duty.at("/ending").asString())
                .toList();
        assertThat(endings).hasSize(2);
        assertThat(endings.getFirst()).startsWith("由" + inspector + "（").endsWith("决定");
        assertThat(endings.getLast()).startsWith("由" + head.personName() + "（").endsWith("办理");
        JsonNode people = trace(inspectorsOf(), "").at("/people");
        JsonNode safetyOfficer = person(people, after);
        assertThat(safetyOfficer.at("/inTime").asLong()).isZero();
        assertThat(safetyOfficer.at("/byOthers").asLong()).isEqualTo(1);
        assertThat(safetyOfficer.at("/lifted").asLong()).isEqualTo(1);
        assertThat(person(people, head.personName()).at("/acts").asLong()).isEqualTo(2);
        assertThat(sum(people, "inTime", "late", "byOthers", "lifted", "open")).isEqualTo(sum(people, "given"));
        assertThat(Sheets.text(document(inspectorsOf(), hazardQuery())))
                .contains(endings)
                .contains("他人办结");
    }

    @Test
    void who_missed_deciding_about_it_stands_in_its_trace_for_those_who_may_know() {
        for (int month = 0; month < 3; month++) {
            clock.pass(Duration.ofDays(30));
            bell.sweep(clock.now());
        }
        Visitor office = visitorAt(city.office().post());

        JsonNode missed = duty(trace(office, "/duties").at("/items"), "决定是否约谈");
        assertThat(missed.at("/result").asString()).isEqualTo("逾期未结");
        String decider = missed.at("/missHolder").asString();
        assertThat(person(trace(office, "").at("/people"), decider)
                        .at("/missed")
                        .asLong())
                .isPositive();
        assertThat(trace(office, "/acts").at("/items").toString()).contains("决定是否约谈：");
        assertThat(Sheets.text(document(office, hazardQuery()))).contains("决定是否约谈");

        Visitor head = visitorAt(city.head(shop).post());
        for (String part : List.of("/duties", "/acts")) {
            assertThat(trace(head, part).toString()).as(part).doesNotContain("决定是否约谈：");
        }
        assertThat(trace(head, "").at("/people").toString()).doesNotContain(decider);
    }

    @Test
    void an_enterprise_a_duty_and_a_place_are_traced_too() {
        Visitor inspector = inspectorsOf();
        String duty =
                duty(trace(inspector, "/duties").at("/items"), "签收").at("/id").asString();
        for (String query : List.of(
                "kind=enterprise&id=" + shop,
                "kind=duty&id=" + duty,
                "kind=region&id=" + SmallCity.TOWN.value() + "&line=fire")) {
            JsonNode page = inspector.get("/api/trace?" + query).body();
            assertThat(page.at("/chain")).as(query).isNotEmpty();
            assertThat(page.at("/people").toString()).as(query).contains(before, after);
            assertThat(everything(inspector, "/api/trace/acts?" + query))
                    .as(query)
                    .contains("签收，开始办单");
        }
    }

    /** A page folds a long story by month; the months add up to all of it, and each opens just its own. */
    @Test
    void the_months_count_every_act_and_no_other() {
        Visitor inspector = inspectorsOf();
        JsonNode months = trace(inspector, "/months");
        JsonNode acts = trace(inspector, "/acts").at("/items");

        assertThat(months).hasSize(1);
        assertThat(months.at("/0/month").asString()).isEqualTo("2026-09");
        assertThat(months.at("/0/acts").asInt()).isEqualTo(acts.size()).isPositive();
        String enterprise = "kind=enterprise&id=" + shop + "&from=2026-01-01";
        JsonNode all = inspector.get("/api/trace/months?" + enterprise).body();
        for (JsonNode month : all) {
            String name = month.at("/month").asString();
            String last = java.time.YearMonth.parse(name).atEndOfMonth().toString();
            assertThat(inspector
                            .get("/api/trace/acts?size=100&kind=enterprise&id=" + shop + "&from=" + name + "-01&to="
                                    + last)
                            .body()
                            .at("/items"))
                    .as(name)
                    .hasSize(month.at("/acts").asInt());
        }
    }

    /** With others in the same folder: what it is, what about, of which day. */
    @Test
    void a_download_is_named_for_what_it_is_about_and_the_day() {
        Visitor inspector = inspectorsOf();
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(clock.today());

        assertThat(document(inspector, "kind=enterprise&id=" + shop).fileName())
                .isEqualTo("责任追溯-" + city.file(shop).party().name() + "-" + day + ".docx");
        assertThat(inspector.get("/api/hazards/export?party=" + shop).fileName())
                .isEqualTo("隐患台账-" + day + ".xlsx");
    }

    @Test
    void the_document_of_a_place_names_it_once() {
        String place = city.file(shop).party().region().fullName();
        String text = Sheets.text(document(inspectorsOf(), "kind=region&id=" + SmallCity.TOWN.value()));

        assertThat(text).contains(place).doesNotContain("地区：");
    }

    @Test
    void the_document_says_the_same_as_the_page_and_is_whole() {
        Visitor inspector = inspectorsOf();
        Visitor.Answer file = document(inspector, hazardQuery());
        String text = Sheets.text(file);
        JsonNode page = trace(inspector, "");

        assertThat(file.header("Content-Disposition")).contains(".docx");
        assertThat(text).contains("责任追溯", "一、责任链条", "二、人和岗位小结", "三、责任（共 3 项）", "安全出口上锁", before, after, "逾期办结");
        page.at("/chain")
                .forEach(link -> assertThat(text).contains(link.at("/postName").asString()));
        JsonNode acts = trace(inspector, "/acts").at("/items");
        assertThat(text).contains("四、经过（共 " + acts.size() + " 条）");
        acts.forEach(act -> assertThat(text).contains("第 " + act.at("/no").asLong() + " 条"));
        assertThat(text)
                .as("who printed it, when, and how far the journal reached")
                .contains("本文书由" + city.townInspector().personName(), ChinaTime.minuteInWords(clock.now()), "留痕链");
    }

    @Test
    void an_enterprise_traces_itself_and_nobody_else() {
        Visitor head = visitorAt(city.head(shop).post());
        assertThat(head.get("/api/trace?kind=enterprise&id=" + shop).status()).isEqualTo(200);
        assertThat(head.get("/api/trace?" + hazardQuery()).status()).isEqualTo(200);

        Visitor neighbour = visitorAt(city.head(city.enterprise()).post());
        for (String query : List.of("kind=enterprise&id=" + shop, hazardQuery())) {
            for (String part : List.of("", "/acts", "/duties", "/document")) {
                assertThat(neighbour.get("/api/trace" + part + "?" + query).status())
                        .as(part + query)
                        .isEqualTo(404);
            }
        }
        assertThat(head.get("/api/trace?kind=region&id=" + SmallCity.TOWN.value())
                        .status())
                .isEqualTo(404);
        Visitor sibling = visitorAt(city.siblingTownInspector().post());
        assertThat(sibling.get("/api/trace?" + hazardQuery()).status()).isEqualTo(404);
        assertThat(sibling.get("/api/trace?kind=region&id=" + SmallCity.TOWN.value())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void bad_input_is_named() {
        Visitor inspector = inspectorsOf();
        for (String bad : List.of(
                "",
                "kind=town&id=1",
                "kind=hazard&id=1",
                "kind=region&id=x",
                hazardQuery() + "&from=2026-13-01",
                hazardQuery() + "&from=2026-09-20&to=2026-09-01")) {
            Visitor.Answer refused = inspector.get("/api/trace?" + bad);
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.text("/detail")).as(bad).matches("[^a-z]+");
        }
        assertThat(inspector
                        .get("/api/trace/acts?" + hazardQuery() + "&page=eA")
                        .status())
                .isEqualTo(400);
        assertThat(inspector
                        .get("/api/trace?kind=hazard&id=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_decision_over_the_matrix_turns_the_chain_at_its_moment() {
        PartyId fair = city.newEnterprise("演示追溯展馆", SmallCity.OTHER_COUNTYS_SECOND_TOWN, "event");
        PartyId market = city.agency("market", SmallCity.SIBLING_COUNTY);
        clock.pass(Duration.ofDays(1));
        Visitor office = visitorAt(city.siblingOffice().post());
        Visitor.Answer edited =
                office.put("/api/matrix", """
                {"version":0,"line":"event","regionId":%d,"supervisorPartyId":"%s","townAuthorised":false,
                 "basis":"演示文件","reason":"试行调整"}
                """.formatted(SmallCity.OTHER_COUNTYS_SECOND_TOWN.value(), market));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
        clock.pass(Duration.ofDays(1));

        List<String> supervisors = new ArrayList<>();
        visitorAt(city.siblingOffice().post())
                .get("/api/trace?kind=enterprise&id=" + fair)
                .body()
                .at("/chain")
                .forEach(link -> {
                    if (link.at("/duty").asString().equals("行业监管")) {
                        supervisors.add(link.at("/partyName").asString(""));
                    }
                });
        String marketName = city.asLoader(() -> directory.party(market)).name();
        assertThat(supervisors).hasSize(2).last().isEqualTo(marketName);
        assertThat(supervisors.getFirst()).isNotEqualTo(marketName);
    }

    @Test
    void a_chain_begins_with_the_first_record_and_says_that_nothing_is_known_before() {
        Instant registered = clock.now();
        String id = inspectorsOf()
                .post(
                        "/api/enterprises",
                        Map.of(
                                "name",
                                "演示新登记商店",
                                "creditCode",
                                SmallCity.freshCreditCode(),
                                "regionId",
                                SmallCity.TOWN.value(),
                                "lines",
                                List.of("fire"),
                                "address",
                                "演示路九号",
                                "headcount",
                                3,
                                "soleFirm",
                                false,
                                "contacts",
                                List.of(Map.of("role", "HEAD", "personName", "演示店主"))))
                .text("/subject/id");
        clock.pass(Duration.ofDays(1));

        JsonNode page =
                inspectorsOf().get("/api/trace?kind=enterprise&id=" + id).body();

        assertThat(page.at("/chain")
                        .valueStream()
                        .map(link -> Instant.parse(link.at("/from").asString())))
                .isNotEmpty()
                .allSatisfy(from -> assertThat(from).isEqualTo(registered));
        assertThat(page.at("/notes").toString()).contains("在此之前由谁负责不能从这些记录得知");
    }

    private EvidenceId photo(Caller by) {
        return as(
                by,
                () -> evidence.keep(command(), new ByteArrayInputStream(Images.jpeg(77)), "整改后.jpg", Purpose.PHOTO)
                        .id());
    }

    private Visitor inspectorsOf() {
        return visitorAt(city.townInspector().post());
    }

    private String hazardQuery() {
        return "kind=hazard&id=" + hazard;
    }

    private JsonNode trace(Visitor visitor, String part) {
        Visitor.Answer answer = visitor.get("/api/trace" + part + "?size=100&" + hazardQuery());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static String everything(Visitor visitor, String path) {
        StringBuilder text = new StringBuilder();
        String cursor = "";
        do {
            JsonNode page = visitor.get(path + "&size=100" + cursor).body();
            text.append(page.at("/items"));
            cursor =
                    page.at("/next").isNull() ? "" : "&page=" + page.at("/next").asString();
        } while (!cursor.isEmpty());
        return text.toString();
    }

    private static Visitor.Answer document(Visitor visitor, String query) {
        Visitor.Answer file = visitor.get("/api/trace/document?" + query);
        assertThat(file.status()).as(file.toString()).isEqualTo(200);
        return file;
    }

    private static JsonNode duty(JsonNode duties, String word) {
        return first(duties, "title", word);
    }

    private static JsonNode link(JsonNode chain, String duty) {
        return first(chain, "duty", duty);
    }

    private static long sum(JsonNode people, String... figures) {
        long sum = 0;
        for (JsonNode person : people) {
            for (String figure : figures) {
                sum += person.at("/" + figure).asLong();
            }
        }
        return sum;
    }

    private static JsonNode person(JsonNode people, String name) {
        return first(people, "personName", name);
    }

    private static JsonNode first(JsonNode all, String field, String word) {
        for (JsonNode one : all) {
            if (one.at("/" + field).asString("").startsWith(word)) {
                return one;
            }
        }
        throw new AssertionError("no " + word + " in " + all);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
