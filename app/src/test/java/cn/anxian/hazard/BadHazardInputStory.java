package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.evidence.Images;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input gets a clear sentence for its field, and nothing is stored halfway. */
class BadHazardInputStory extends HazardStory {

    @Autowired
    private JdbcClient jdbc;

    private Visitor town;
    private Visitor enterprise;

    @BeforeEach
    void twoBrowsers() {
        town = visitorAt(inspector.post());
        enterprise = visitorAt(safety.post());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("partyId", null),
                Arguments.of("partyId", UUID.randomUUID().toString()),
                Arguments.of("partyId", "不是编号"),
                Arguments.of("source", null),
                Arguments.of("source", "tip-off"),
                Arguments.of("power", null),
                Arguments.of("power", "self-check"),
                Arguments.of("power", "raid"),
                Arguments.of("line", null),
                Arguments.of("line", "moonlight"),
                Arguments.of("line", "\u0000"),
                Arguments.of("cause", null),
                Arguments.of("cause", "weather"),
                Arguments.of("place", null),
                Arguments.of("place", "   "),
                Arguments.of("place", "长".repeat(101)),
                Arguments.of("description", null),
                Arguments.of("description", ""),
                Arguments.of("description", "长".repeat(1001)),
                Arguments.of("description", "带\u0000空字符"),
                Arguments.of("remedy", "长".repeat(501)),
                Arguments.of("basis", Map.of("law", "消防法")),
                Arguments.of("basis", Map.of("law", "本平台规则", "article", "第一条")),
                Arguments.of("basis", Map.of("law", "法".repeat(81), "article", "第一条")),
                Arguments.of("foundAt", null),
                Arguments.of("foundAt", "2026-02-30T08:00:00+08:00"),
                Arguments.of("foundAt", "2026-13-01T08:00:00+08:00"),
                Arguments.of("foundAt", "昨天"),
                Arguments.of("foundAt", "2026-09-14T09:06:00+08:00"),
                Arguments.of("foundAt", "2027-01-01T00:00:00+08:00"),
                Arguments.of("foundAt", "+999999999-01-01T00:00:00Z"),
                Arguments.of("foundAt", "2024-09-14T09:00:00+08:00"),
                Arguments.of("photos", List.of(UUID.randomUUID().toString())),
                Arguments.of("photos", List.of("x")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void a_fault_is_named_by_its_field_and_nothing_is_stored(String field, Object value) {
        long before = rows();
        Map<String, Object> body = listing();
        body.put(field, value);
        Answer answer = town.post("/api/hazards", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.text("/errors/0/field")).startsWith(field);
        assertThat(answer.text("/errors/0/message")).matches("(?s).*\\p{IsHan}.*");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void all_faults_of_a_form_are_named_at_once() {
        Map<String, Object> body = listing();
        body.put("place", "");
        body.put("description", "");
        body.put("line", "moonlight");
        Answer answer = town.post("/api/hazards", body);
        assertThat(answer.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/field").asString()))
                .contains("place", "description", "line");
    }

    @Test
    void too_many_photos_and_photos_of_others_are_refused() {
        Map<String, Object> body = listing();
        List<String> ten = new ArrayList<>();
        for (int photo = 0; photo < 10; photo++) {
            ten.add(UUID.randomUUID().toString());
        }
        body.put("photos", ten);
        assertThat(town.post("/api/hazards", body).text("/errors/0/message")).contains("最多9张");
        body.put("photos", List.of(people.takesPhoto(safety).toString()));
        long before = rows();
        assertThat(town.post("/api/hazards", body).text("/errors/0/field")).isEqualTo("photos");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_photo_proves_one_hazard_only() {
        String photo = people.takesPhoto(inspector).toString();
        Map<String, Object> body = listing();
        body.put("photos", List.of(photo));
        assertThat(town.post("/api/hazards", body).status()).isEqualTo(200);
        assertThat(town.post("/api/hazards", body).text("/errors/0/field")).isEqualTo("photos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-14T08:59:00+08:00",
                "2020-01-01T00:00:00+08:00",
                "2026-12-31T00:00:00+08:00",
                "+999999999-01-01T00:00:00Z",
                "2026-02-30T00:00:00+08:00"
            })
    void a_day_that_is_over_too_far_or_does_not_exist_is_no_deadline(String rectifyBy) {
        HazardId id = listed();
        Answer answer = town.post(
                "/api/hazards/" + id + "/hand-over",
                Map.of("version", 1, "postId", safety.post(), "rectifyBy", rectifyBy));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("rectifyBy");
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.LISTED);
    }

    @Test
    void a_day_may_be_set_from_today_to_the_sixtieth_day() {
        for (String day : List.of("2026-09-15", "2026-10-01", "2026-11-14")) {
            HazardId id = listed();
            Answer answer = town.post(
                    "/api/hazards/" + id + "/hand-over",
                    Map.of("version", 1, "postId", safety.post(), "rectifyBy", day + "T00:00:00+08:00"));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(town.get("/api/hazards/" + id).text("/rectifyBy")).isEqualTo(day + "T00:00:00+08:00");
        }
    }

    @Test
    void a_rectification_without_words_or_without_a_photo_is_none() {
        HazardId id = rectifying();
        Map<String, Object> body = new HashMap<>();
        body.put("version", people.see(safety, id).version());
        Answer answer = enterprise.post("/api/hazards/" + id + "/rectification", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/field").asString()))
                .containsExactlyInAnyOrder("measures", "photos");
    }

    @Test
    void a_signature_is_no_photo() {
        HazardId id = rectifying();
        Map<String, Object> body = new HashMap<>();
        body.put("version", people.see(safety, id).version());
        body.put("measures", "已整改");
        body.put(
                "photos",
                List.of(enterprise
                        .upload("/api/evidence", "签名.png", "image/png", Images.signature(), Map.of("kind", "signature"))
                        .text("/id")));
        Answer answer = enterprise.post("/api/hazards/" + id + "/rectification", body);
        assertThat(answer.text("/errors/0/field")).isEqualTo("photos");
        assertThat(people.stateOf(safety, id)).isEqualTo(State.RECTIFYING);
    }

    @Test
    void a_step_says_which_version_it_has_seen() {
        HazardId id = handed();
        Answer answer = enterprise.post("/api/hazards/" + id + "/signing", Map.of());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("version");
    }

    @Test
    void an_unknown_field_deep_nesting_and_no_json_are_bad_input() {
        HazardId id = handed();
        String address = "/api/hazards/" + id + "/signing";
        assertThat(enterprise.post(address, "{\"version\":2,\"verzion\":3}").status())
                .isEqualTo(400);
        assertThat(enterprise.post(address, "[".repeat(10_000)).status()).isEqualTo(400);
        assertThat(enterprise.post(address, "{\"version\":").status()).isEqualTo(400);
        assertThat(enterprise.post(address, "null").status()).isEqualTo(400);
        assertThat(enterprise
                        .post("/api/hazards/not-an-id/signing", Map.of("version", 1))
                        .status())
                .isEqualTo(400);
        assertThat(people.stateOf(safety, id)).isEqualTo(State.HANDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list=blue",
                "source=tip-off",
                "cause=weather",
                "region=china",
                "region=99999999",
                "party=x",
                "from=2026-02-30",
                "to=yesterday",
                "sort=colour",
                "size=many",
                "page=%%%",
                "page=AAAA",
                "q=%00"
            })
    void a_list_says_which_filter_is_wrong(String filter) {
        Answer answer = town.get("/api/hazards?" + filter.replace("%%%", "%25%25%25"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/message")).matches("(?s).*\\p{IsHan}.*");
    }

    @Test
    void listing_keeps_line_enterprise_and_source_when_it_is_corrected() {
        HazardId id = listed();
        Map<String, Object> body = listing();
        body.put("version", 1);
        body.put("line", "industry");
        body.put("partyId", city.soleFirm());
        body.put("source", "self-check");
        body.put("power", "self-check");
        Answer answer = town.put("/api/hazards/" + id, body);
        assertThat(answer.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/field").asString()))
                .contains("line", "partyId", "source");
    }

    @Test
    void a_command_that_fails_can_be_sent_again_with_its_id() {
        UUID command = UUID.randomUUID();
        Map<String, Object> body = listing();
        body.put("place", "");
        assertThat(town.post("/api/hazards", body, command).status()).isEqualTo(400);
        body.put("place", "一楼");
        assertThat(town.post("/api/hazards", body, command).status()).isEqualTo(200);
    }

    private Map<String, Object> listing() {
        Map<String, Object> body = new HashMap<>();
        body.put("partyId", shop.toString());
        body.put("source", "inspection");
        body.put("power", "patrol-notice");
        body.put("line", "fire");
        body.put("cause", "thing");
        body.put("place", "一楼营业厅");
        body.put("description", "安全出口标志不亮");
        body.put("basis", null);
        body.put("foundAt", "2026-09-14T08:30:00+08:00");
        body.put("photos", List.of());
        body.put("remedy", null);
        return body;
    }

    private long rows() {
        Caller everything = city.cityLeader();
        return as(
                everything,
                () -> jdbc.sql("select count(*) from hazard.hazard")
                        .query(Long.class)
                        .single());
    }
}
