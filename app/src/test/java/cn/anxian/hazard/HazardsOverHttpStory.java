package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.evidence.Images;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("列单、交单、办单、清单：从浏览器走一遍")
class HazardsOverHttpStory extends Story {

    @Autowired
    private SmallCity city;

    private PartyId shop;
    private Caller inspector;
    private Caller safety;
    private Visitor town;
    private Visitor enterprise;

    @BeforeEach
    void anInspectorAndAnEnterpriseSignIn() {
        shop = city.enterprise();
        inspector = city.townInspector();
        safety = city.safety(shop);
        town = visitorAt(inspector.post());
        enterprise = visitorAt(safety.post());
    }

    @Test
    void what_the_finder_cites_is_called_what_the_catalogue_calls_it() {
        var criterion = cn.anxian.law.catalogue.Catalogue.load()
                .find("gongmao-ammonia-1")
                .orElseThrow();
        Map<String, Object> body = new java.util.HashMap<>(listing("氨机房与人员密集场所之间没有隔开", List.of()));
        body.put(
                "basis",
                Map.of(
                        "law",
                        criterion.basis().law(),
                        "article",
                        criterion.basis().article()));
        String id = receipt(town.post("/api/hazards", body)).text("/subject/id");
        assertThat(town.get("/api/hazards/" + id).text("/basis/kind"))
                .as("a rule of a ministry, though its name ends as a standard's does")
                .isEqualTo("department-rule");
    }

    @Test
    void the_file_of_an_enterprise_counts_its_hazards_by_list() {
        var before = town.get("/api/enterprises/" + shop).body().at("/hazardCounts");
        String handed = listed("安全出口指示灯不亮");
        receipt(step(town, handed, "hand-over", Map.of("postId", safety.post(), "note", "")));
        listed("疏散通道堆放纸箱");

        Answer file = town.get("/api/enterprises/" + shop);
        Map.of("/handed", 1, "/listed", 1, "/total", 2)
                .forEach((list, more) -> assertThat(
                                file.body().at("/hazardCounts" + list).asInt())
                        .isEqualTo(before.at(list).asInt() + more));
        Answer inTheList = enterprise.get("/api/enterprises?q=" + file.text("/creditCode"));
        assertThat(inTheList.body().at("/items/0/hazardCounts"))
                .isEqualTo(file.body().at("/hazardCounts"));
    }

    @Test
    void a_town_inspector_lists_it_the_enterprise_rectifies_it_and_the_inspector_strikes_it_off() {
        String id = listed("灭火器压力不足，指针在红区");
        Answer fresh = town.get("/api/hazards/" + id);
        assertThat(fresh.status()).isEqualTo(200);
        assertThat(fresh.text("/number")).matches("YH-411202-2026-\\d{6,}");
        assertThat(fresh.text("/list")).isEqualTo("列单");
        assertThat(fresh.body().at("/photos/before")).hasSize(1);
        assertThat(steps(fresh, "/next"))
                .containsExactlyInAnyOrder("correction", "hand-over", "judgement", "dismissal");
        assertThat(fresh.text("/obligations/0/kindName")).isEqualTo("交单");
        assertThat(fresh.text("/basis/citation")).isEqualTo("《消防法》第十六条");

        receipt(step(town, id, "hand-over", Map.of("postId", safety.post(), "note", "请尽快更换")));
        assertThat(enterprise.get("/api/hazards/" + id).text("/list")).isEqualTo("交单");
        receipt(step(enterprise, id, "signing", Map.of("signature", signature(enterprise))));
        assertThat(enterprise.get("/api/hazards/" + id).text("/list")).isEqualTo("办单");
        receipt(step(
                enterprise, id, "rectification", Map.of("measures", "已更换灭火器", "photos", List.of(photo(enterprise)))));

        Answer refused = step(enterprise, id, "acceptance", Map.of("opinion", "合格"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("same-person");
        assertThat(refused.text("/detail")).contains("自己整改的不能自己核验");
        assertThat(refused.text("/basis/0/kind")).isEqualTo("house-rule");

        receipt(step(town, id, "acceptance", Map.of("opinion", "现场核验合格")));
        Answer closed = enterprise.get("/api/hazards/" + id);
        assertThat(closed.text("/list")).isEqualTo("清单");
        assertThat(closed.body().at("/dueAt").isNull()).isTrue();
        assertThat(closed.text("/verifier/personName")).isEqualTo(inspector.personName());
        assertThat(closed.text("/measures")).isEqualTo("已更换灭火器");
        assertThat(closed.body().at("/next")).isEmpty();
        assertThat(closed.body().at("/lifecycle"))
                .hasSize(5)
                .allSatisfy(stage -> assertThat(stage.at("/at").isNull()).isFalse());
    }

    @Test
    void the_same_answer_comes_to_the_same_command_and_another_body_is_refused() {
        UUID command = UUID.randomUUID();
        Map<String, Object> body = listing("安全出口堆放杂物", List.of());
        Answer first = town.post("/api/hazards", body, command);
        Answer again = town.post("/api/hazards", body, command);
        assertThat(again.text("/subject/id")).isEqualTo(first.text("/subject/id"));
        assertThat(again.body().at("/repeated").asBoolean()).isTrue();
        Map<String, Object> other = new HashMap<>(body);
        other.put("place", "二楼");
        assertThat(town.post("/api/hazards", other, command).code()).isEqualTo("command-id-reused");
    }

    @Test
    void whoever_acts_on_what_he_no_longer_sees_is_told_to_look_again() {
        String id = listed("疏散指示灯不亮");
        int seen = version(town, id);
        receipt(step(town, id, "hand-over", Map.of("postId", safety.post())));
        Answer late = town.post("/api/hazards/" + id + "/hand-over", Map.of("version", seen, "postId", safety.post()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("stale");
        assertThat(late.text("/detail")).contains("请刷新");
    }

    @Test
    void a_step_out_of_order_is_refused_with_the_order_of_the_lists() {
        String id = listed("消防栓箱被遮挡");
        Answer early = step(enterprise, id, "rectification", Map.of("measures", "已移走", "photos", List.of()));
        assertThat(early.code()).isEqualTo("wrong-state");
        assertThat(early.text("/basis/0/kind")).isEqualTo("speech");
    }

    @Test
    void every_step_that_is_not_offered_says_why() {
        String id = listed("灭火器缺少检查标签");
        Answer seen = enterprise.get("/api/hazards/" + id);
        assertThat(steps(seen, "/next")).isEmpty();
        assertThat(seen.body().at("/unavailable")).hasSize(11).allSatisfy(no -> {
            assertThat(no.at("/why").asString()).isNotBlank();
            assertThat(no.at("/basis/citation").asString()).isNotBlank();
        });
        assertThat(steps(seen, "/unavailable"))
                .as("nobody asked for more time, so there is nothing to answer")
                .doesNotContain("extension-grant", "extension-refusal");
    }

    @Test
    void the_office_and_the_leader_look_but_do_not_list() {
        Visitor office = visitorAt(city.office().post());
        assertThat(office.post("/api/hazards", listing("x", List.of())).status())
                .isEqualTo(403);
        Answer form = office.get("/api/hazards/form?party=" + shop);
        assertThat(form.body().at("/powers")).isNotEmpty().allSatisfy(power -> {
            assertThat(power.at("/allowed").asBoolean()).isFalse();
            assertThat(power.at("/basis/citation").asString()).contains("国办发〔2024〕54号");
        });
    }

    @Test
    void a_form_offers_what_may_be_chosen_and_a_town_may_tell_but_not_order() {
        Answer form = town.get("/api/hazards/form?party=" + shop);
        assertThat(form.text("/powers/0/id")).isEqualTo("patrol-notice");
        assertThat(form.body().at("/powers/0/allowed").asBoolean()).isTrue();
        assertThat(form.text("/powers/1/id")).isEqualTo("order");
        assertThat(form.body().at("/powers/1/allowed").asBoolean()).isFalse();
        assertThat(form.text("/powers/1/why")).contains("授权");
        assertThat(form.text("/lines/0/id")).isEqualTo("fire");
        assertThat(form.body().at("/lines/0/suggestions")).isNotEmpty();
        assertThat(form.body().at("/posts")).hasSize(3);
        assertThat(form.text("/rectifyDays/count")).isEqualTo("15");
        assertThat(form.text("/rectifyDays/basis/law")).isEqualTo("本平台规则");
        Map<String, Object> order = new HashMap<>(listing("出口上锁", List.of()));
        order.put("power", "order");
        Answer refused = town.post("/api/hazards", order);
        assertThat(refused.code()).isEqualTo("no-power");
        assertThat(refused.body().at("/basis")).isNotEmpty();
    }

    @Test
    void a_department_that_the_matrix_names_orders_and_its_period_rests_on_the_article() {
        Visitor brigade = visitorAt(city.regulator("fire").post());
        Map<String, Object> order = new HashMap<>(listing("出口上锁", List.of()));
        order.put("power", "order");
        String id = receipt(brigade.post("/api/hazards", order)).text("/subject/id");
        receipt(step(
                brigade, id, "hand-over", Map.of("postId", safety.post(), "rectifyBy", "2026-09-19T00:00:00+08:00")));
        Answer handed = brigade.get("/api/hazards/" + id);
        assertThat(handed.text("/rectifyBy")).isEqualTo("2026-09-19T00:00:00+08:00");
        JsonNode rectify = duty(handed, "整改");
        assertThat(rectify.at("/periodBasis/citation").asString()).isEqualTo("《安全生产法》第六十五条第一款第二项");
        assertThat(duty(handed, "签收").at("/periodBasis/law").asString()).isEqualTo("本平台规则");
    }

    @Test
    void an_enterprise_lists_only_its_own() {
        Map<String, Object> own = new HashMap<>(listing("插线板老化", List.of()));
        own.put("source", "self-check");
        own.put("power", "self-check");
        receipt(enterprise.post("/api/hazards", own));
        own.put("partyId", city.enterpriseIn(SmallCity.SIBLING_TOWN));
        Answer foreign = enterprise.post("/api/hazards", own);
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.text("/errors/0/field")).isEqualTo("partyId");
        Map<String, Object> asInspector = listing("插线板老化", List.of());
        assertThat(enterprise.post("/api/hazards", asInspector).code()).isEqualTo("no-power");
    }

    private String listed(String description) {
        return receipt(town.post("/api/hazards", listing(description, List.of(photo(town)))))
                .text("/subject/id");
    }

    private Map<String, Object> listing(String description, List<String> photos) {
        Map<String, Object> body = new HashMap<>();
        body.put("partyId", shop);
        body.put("source", "inspection");
        body.put("power", "patrol-notice");
        body.put("line", "fire");
        body.put("cause", "thing");
        body.put("place", "一楼营业厅");
        body.put("description", description);
        body.put("basis", Map.of("law", "《消防法》", "article", "第十六条"));
        body.put("foundAt", clock.now().minus(Duration.ofMinutes(5)).toString());
        body.put("photos", photos);
        body.put("remedy", null);
        return body;
    }

    private Answer step(Visitor by, String id, String step, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("version", version(by, id));
        return by.post("/api/hazards/" + id + "/" + step, body);
    }

    private static int version(Visitor by, String id) {
        return by.get("/api/hazards/" + id).body().at("/version").asInt();
    }

    private static String photo(Visitor by) {
        return upload(by, "现场.jpg", Images.jpeg(UUID.randomUUID().hashCode() & 0xFFFFFF), "photo");
    }

    private static String signature(Visitor by) {
        return upload(by, "签名.png", Images.signature(), "signature");
    }

    private static String upload(Visitor by, String name, byte[] file, String kind) {
        Answer answer = by.upload("/api/evidence", name, "application/octet-stream", file, Map.of("kind", kind));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text("/id");
    }

    private static Answer receipt(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/entryHash")).hasSize(64);
        return answer;
    }

    private static JsonNode duty(Answer hazard, String kind) {
        for (JsonNode duty : hazard.body().at("/obligations")) {
            if (duty.at("/kindName").asString().equals(kind)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + kind + " in " + hazard);
    }

    private static List<String> steps(Answer hazard, String pointer) {
        return hazard.body()
                .at(pointer)
                .valueStream()
                .map(step -> step.at("/step").asString())
                .toList();
    }
}
