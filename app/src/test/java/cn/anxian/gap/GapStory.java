package cn.anxian.gap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.story.Offices;
import cn.anxian.story.Sheets;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.TestClock;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 责任空白: what nobody answers for is found by night, owed by an office, and settled by a person. */
class GapStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Offices offices;

    @Autowired
    private Directory directory;

    @Autowired
    private NightlyLook nightly;

    private Visitor office;

    @BeforeEach
    void theOfficeSignsIn() {
        office = visitorAt(city.office().post());
    }

    @Test
    void a_business_of_a_new_kind_becomes_a_duty_of_the_office_within_ten_workdays() {
        PartyId station = city.newEnterprise("演示无人机配送站", SmallCity.TOWN, "general");

        JsonNode gap = found("演示无人机配送站");

        assertThat(gap.at("/kind").asString()).isEqualTo("new-business");
        assertThat(gap.at("/sentence").asString()).contains("没有归入任何行业领域").contains("湖滨街道");
        assertThat(gap.at("/remedy/href").asString()).isEqualTo("/enterprises/" + station + "/edit");
        assertThat(gap.at("/settler/personName").asString())
                .isEqualTo(city.office().personName());
        JsonNode view = view(gap).body();
        assertThat(view.at("/basis/0/citation").asString()).isEqualTo("《安全生产法》第十条第二款");
        assertThat(view.at("/basis/0/quote").asString()).contains("按照业务相近的原则确定监督管理部门");
        assertThat(view.at("/obligations/0/kindName").asString()).isEqualTo("明确责任");
        assertThat(view.at("/obligations/0/periodBasis/kind").asString()).isEqualTo("house-rule");
        assertThat(view.at("/dueAt").asString()).isEqualTo("2026-09-29T00:00:00+08:00");
        assertThat(office.get("/api/obligations?q=" + encoded("演示无人机配送站")).text("/items/0/action/href"))
                .isEqualTo("/gaps/" + gap.at("/id").asString());
    }

    @Test
    void what_the_office_does_not_settle_is_told_upwards_by_itself() {
        city.newEnterprise("演示跳伞场", SmallCity.TOWN, "general");
        JsonNode gap = found("演示跳伞场");

        JsonNode ladder = office.get(
                        "/api/climbs?subjectType=gap&subjectId=" + gap.at("/id").asString())
                .body();

        assertThat(ladder.at("/0/ladder").asString()).isEqualTo("责任空白逾期没有明确");
        assertThat(ladder.at("/0/ahead")).hasSize(3);
        assertThat(ladder.at("/0/ahead").findValues("decides")).noneMatch(JsonNode::asBoolean);
    }

    @Test
    void what_is_known_is_not_found_again() {
        city.newEnterprise("演示露营地甲", SmallCity.TOWN, "general");

        found("演示露营地甲");
        look();

        assertThat(open("演示露营地甲")).hasSize(1);
    }

    @Test
    void what_was_put_right_is_closed_by_the_next_look() {
        PartyId enterprise = city.newEnterprise("演示露营地乙", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地乙");

        placeInto(enterprise, "tourism");
        look();

        assertThat(open("演示露营地乙")).isEmpty();
        JsonNode view = view(gap).body();
        assertThat(view.at("/ended/how").asString()).isEqualTo("清查时已不存在");
        assertThat(view.at("/obligations/0/state").asString()).isEqualTo("DISCHARGED");
    }

    @Test
    void saying_that_it_was_put_right_is_checked_at_once() {
        PartyId enterprise = city.newEnterprise("演示露营地丙", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地丙");

        Answer tooEarly = settle(office, gap, Map.of("how", "remedied", "reason", "归入旅游"));
        placeInto(enterprise, "tourism");
        Answer then = settle(office, gap, Map.of("how", "remedied", "reason", "归入旅游"));

        assertThat(tooEarly.code()).isEqualTo("still-there");
        assertThat(tooEarly.text("/detail")).contains("问题还在").contains("演示露营地丙");
        assertThat(then.status()).as(then.toString()).isEqualTo(200);
        JsonNode view = view(gap).body();
        assertThat(view.at("/ended/by").asString())
                .contains(city.office().personName())
                .contains(city.office().postName());
        assertThat(view.at("/obligations/0/state").asString()).isEqualTo("DISCHARGED");
        assertThat(office.get("/api/journal?subjectType=gap&subjectId="
                                + gap.at("/id").asString())
                        .text("/1/title"))
                .isEqualTo("明确责任：已经补上");
    }

    @Test
    void what_is_let_stand_needs_a_document_a_signature_and_an_end() {
        city.newEnterprise("演示露营地丁", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地丁");

        Answer bare = settle(office, gap, Map.of("how", "accepted", "reason", "由综合监管部门负责", "until", "2027-09-15"));

        assertThat(bare.status()).isEqualTo(400);
        assertThat(fields(bare)).containsExactlyInAnyOrder("document", "until", "signature");
        assertThat(bare.toString()).contains("有效期最迟到2027-09-14");
    }

    @Test
    void what_is_let_stand_is_found_again_after_its_last_day() {
        city.newEnterprise("演示露营地戊", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地戊");
        Answer accepted = settle(office, gap, acceptance("2026-10-31"));
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);

        laterAt("2026-10-31T23:59:00+08:00");
        look();
        assertThat(open("演示露营地戊")).isEmpty();

        laterAt("2026-11-01T00:01:00+08:00");
        look();
        assertThat(open("演示露营地戊"))
                .hasSize(1)
                .allMatch(again -> again.at("/again").asBoolean());
    }

    @Test
    void the_second_who_settles_it_learns_who_was_first() {
        city.newEnterprise("演示露营地己", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地己");
        settle(office, gap, acceptance("2026-10-31"));

        Answer second = settle(visitorAt(city.cityOffice().post()), gap, acceptance("2026-11-30"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/detail")).contains(city.office().personName()).contains("没有提交");
    }

    @Test
    void a_post_without_a_holder_is_found_and_gone_when_somebody_takes_it_up() {
        Caller clerk = city.hire("market", SmallCity.COUNTY, "演示空缺岗", Role.REGULATOR, "food");
        offices.vacate(clerk.post());
        JsonNode gap = found("演示空缺岗");
        assertThat(gap.at("/kind").asString()).isEqualTo("vacant-post");
        assertThat(gap.at("/remedy/href").asString()).isEqualTo("/directory/parties/" + clerk.party());

        city.asLoader(() -> {
            directory.appoint(clerk.post(), offices.person(), clock.now());
            return clerk;
        });
        look();

        assertThat(open("演示空缺岗")).isEmpty();
    }

    @Test
    void two_departments_whose_posts_name_one_line_stand_until_the_matrix_says_whose_it_is() {
        city.hire("housing", SmallCity.COUNTY, "演示铁路监管岗", Role.REGULATOR, "rail");
        city.hire("market", SmallCity.COUNTY, "演示铁路监管二岗", Role.REGULATOR, "rail");

        assertThat(found("湖滨区住房和城乡建设局、湖滨区市场监督管理局").at("/kind").asString()).isEqualTo("two-departments");
        Answer decided = office.put(
                "/api/matrix",
                Map.of(
                        "line",
                        "rail",
                        "regionId",
                        SmallCity.COUNTY.value(),
                        "version",
                        0,
                        "supervisorPartyId",
                        city.agency("market", SmallCity.COUNTY),
                        "basis",
                        "演示文件九号",
                        "reason",
                        "按业务相近确定"));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        look();

        assertThat(open("湖滨区住房和城乡建设局、湖滨区市场监督管理局")).isEmpty();
    }

    @Test
    void a_department_that_coordinates_beside_the_one_in_charge_is_no_rival() {
        city.hire("market", SmallCity.SIBLING_COUNTY, "演示铁路监管岗", Role.REGULATOR, "rail");
        city.hire("emergency", SmallCity.SIBLING_COUNTY, "演示铁路协调岗", Role.REGULATOR, "rail");
        Visitor sibling = visitorAt(city.siblingOffice().post());

        assertThat(sibling.post("/api/gaps/look", "").status()).isEqualTo(200);

        assertThat(sibling.get("/api/gaps?kind=two-departments&line=rail&size=100")
                        .body()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void a_line_without_its_department_says_which_one_is_missing() {
        JsonNode gap = found("水上交通");

        assertThat(gap.at("/kind").asString()).isEqualTo("unsupervised-line");
        assertThat(gap.at("/sentence").asString()).contains("湖滨区没有登记这个部门，无人负责");
    }

    @Test
    void a_sibling_county_an_inspector_and_an_enterprise_do_not_settle_it() {
        city.newEnterprise("演示露营地庚", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地庚");
        String page = "/api/gaps/" + gap.at("/id").asString();

        Visitor sibling = visitorAt(city.siblingOffice().post());
        assertThat(sibling.get(page).status()).isEqualTo(404);
        assertThat(settle(sibling, gap, acceptance("2026-10-31")).status()).isEqualTo(404);
        assertThat(settle(visitorAt(city.townInspector().post()), gap, acceptance("2026-10-31"))
                        .status())
                .isEqualTo(403);
        assertThat(visitorAt(city.head(city.enterprise()).post()).get(page).status())
                .isEqualTo(403);
        assertThat(visitorAt(city.townInspector().post()).get(page).status()).isEqualTo(200);
    }

    @Test
    void the_night_is_looked_through_once_and_a_missed_one_is_made_good() {
        clock.moveTo(OffsetDateTime.parse("2026-12-08T02:29:00+08:00").toInstant());
        nightly.lookIfNight();
        assertThat(nightly.lookIfNight()).isEmpty();

        city.newEnterprise("演示露营地壬", SmallCity.TOWN, "general");
        clock.pass(Duration.ofMinutes(2));
        assertThat(nightly.lookIfNight())
                .hasValueSatisfying(looked -> assertThat(looked.found()).isPositive());
        theOfficeSignsIn();
        assertThat(open("演示露营地壬")).hasSize(1);
        assertThat(nightly.lookIfNight()).isEmpty();

        clock.pass(Duration.ofDays(3));
        assertThat(nightly.lookIfNight()).isPresent();
        assertThat(visitorAt(city.townInspector().post()).get("/api/gaps").text("/lookedAt"))
                .isEqualTo("2026-12-11T02:31:00+08:00");
    }

    @Test
    void the_list_is_exported_with_who_decided() {
        city.newEnterprise("演示露营地辛", SmallCity.TOWN, "general");
        JsonNode gap = found("演示露营地辛");
        settle(office, gap, acceptance("2026-10-31"));

        Answer sheet = office.get("/api/gaps/export?state=ended&q=" + encoded("演示露营地辛"));

        assertThat(Sheets.text(sheet))
                .contains("新业态待明确", "认定不需要补", "演示文件十号", city.office().personName());
    }

    @Test
    void a_night_begins_at_half_past_two() {
        assertThat(NightlyLook.lastNight(TestClock.MONDAY_9AM))
                .isEqualTo(OffsetDateTime.parse("2026-09-14T02:30:00+08:00").toInstant());
        assertThat(NightlyLook.lastNight(
                        OffsetDateTime.parse("2026-09-14T02:29:59+08:00").toInstant()))
                .isEqualTo(OffsetDateTime.parse("2026-09-13T02:30:00+08:00").toInstant());
    }

    private void laterAt(String moment) {
        clock.moveTo(OffsetDateTime.parse(moment).toInstant());
        theOfficeSignsIn();
    }

    private Map<String, Object> acceptance(String until) {
        return Map.of(
                "how", "accepted",
                "reason", "由综合监管部门负责",
                "document", "演示文件十号",
                "until", until,
                "signature", "");
    }

    private Answer settle(Visitor who, JsonNode gap, Map<String, Object> said) {
        Map<String, Object> form = new HashMap<>(said);
        if (form.containsKey("signature")) {
            form.put("signature", who.draws());
        }
        form.put("version", 1);
        return who.post("/api/gaps/" + gap.at("/id").asString() + "/settlement", form);
    }

    private void placeInto(PartyId enterprise, String line) {
        Visitor inspector = visitorAt(city.townInspector().post());
        JsonNode file = inspector.get("/api/enterprises/" + enterprise).body();
        Answer changed = inspector.put(
                "/api/enterprises/" + enterprise,
                Map.of(
                        "version", file.at("/version").asInt(),
                        "name", file.at("/name").asString(),
                        "creditCode", file.at("/creditCode").asString(),
                        "regionId", file.at("/region/id").asInt(),
                        "lines", List.of(line),
                        "address", "演示路1号",
                        "headcount", 20,
                        "soleFirm", false));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    private JsonNode found(String words) {
        look();
        List<JsonNode> open = open(words);
        assertThat(open).as(words).isNotEmpty();
        return open.getFirst();
    }

    private void look() {
        Answer looked = office.post("/api/gaps/look", "");
        assertThat(looked.status()).as(looked.toString()).isEqualTo(200);
    }

    private List<JsonNode> open(String words) {
        Answer list = office.get("/api/gaps?size=100&q=" + encoded(words));
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return StreamSupport.stream(list.body().at("/items").spliterator(), false)
                .toList();
    }

    private Answer view(JsonNode gap) {
        return office.get("/api/gaps/" + gap.at("/id").asString());
    }

    private static List<String> fields(Answer answer) {
        return StreamSupport.stream(answer.body().at("/errors").spliterator(), false)
                .map(error -> error.at("/field").asString())
                .toList();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
