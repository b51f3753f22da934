package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.evidence.Images;
import cn.anxian.hazard.HazardId;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("登记表记为重大的，由人对照标准判定，不悄悄当作一般")
class RegistersDoNotJudgeStory extends RegisterStory {

    private static final String CRITERION = Catalogue.load().inForceOn(LocalDate.of(2026, 9, 7)).stream()
            .filter(criterion -> criterion.edition().everyIndustry())
            .findFirst()
            .orElseThrow()
            .id();

    private static final String HEADING_WITH_LEVEL = "序号,隐患内容,排查日期,责任单位,隐患级别,复查结果\n";

    @Test
    void an_open_row_that_the_register_calls_major_becomes_a_duty_to_judge_it() {
        String id = broughtIn("""
                1,液氨储罐没有检测,2026-08-03,面粉厂,重大隐患,整改中
                2,灭火器过期,2026-08-03,面粉厂,一般,整改中
                3,疏散门上锁,2026-08-03,面粉厂,非重大,整改中
                4,除尘系统积尘,2026-08-03,面粉厂,重大,已整改
                """);

        assertThat(register(id).body().at("/counts/toBeJudged").asInt()).isEqualTo(1);
        assertThat(rows(id)).containsExactly("1 true", "2 false", "3 false", "4 false");
        JsonNode listed =
                town.get("/api/hazards?list=listed&party=" + mill).body().at("/items");
        assertThat(toBeJudged(listed)).containsExactly("液氨储罐没有检测");
        assertThat(town.get("/api/journal?subjectType=register&subjectId=" + id).toString())
                .contains("其中登记为重大、须由人判定");

        HazardId hazard = hazard(listed, "液氨储罐没有检测");
        Answer shown = town.get("/api/hazards/" + hazard);
        assertThat(shown.text("/toBeJudged")).isEqualTo("重大隐患");
        assertThat(duty(hazard)).isEqualTo("判定是否重大 OPEN 本平台规则");
        assertThat(shown.body().at("/next").toString()).contains("判为重大", "判为不构成重大");

        judges("judgement", hazard);
        assertThat(duty(hazard)).startsWith("判定是否重大 DISCHARGED");
        assertThat(town.get("/api/hazards/" + hazard).text("/level")).isEqualTo("重大");
        assertThat(town.get("/api/hazards/" + hazard).body().at("/toBeJudged").isNull())
                .isTrue();
    }

    @Test
    void until_somebody_has_judged_it_it_is_not_struck_off_as_a_general_one() {
        broughtIn("1,液氨储罐没有检测,2026-08-03,面粉厂,重大隐患,整改中\n");
        HazardId hazard =
                hazard(town.get("/api/hazards?list=listed&party=" + mill).body().at("/items"), "液氨储罐没有检测");
        Visitor safety = visitorAt(city.safety(mill).post());
        does(town, hazard, "hand-over", Map.of("postId", city.safety(mill).post()));
        does(safety, hazard, "signing", Map.of());
        does(safety, hazard, "rectification", Map.of("measures", "已经检测", "photos", List.of(photo(safety))));

        assertThat(town.get("/api/hazards/" + hazard).body().at("/unavailable").toString())
                .contains("登记表把它记为重大，还没有人判定");

        judges("dismissal", hazard);
        does(town, hazard, "acceptance", Map.of("opinion", "现场核验合格", "photos", List.of()));
        assertThat(town.get("/api/hazards/" + hazard).text("/stateName")).isEqualTo("已销号");
        assertThat(duty(hazard)).startsWith("判定是否重大 DISCHARGED");
    }

    @Test
    void undone_with_its_batch_it_need_not_be_judged_any_more() {
        String id = broughtIn("1,液氨储罐没有检测,2026-08-03,面粉厂,重大隐患,整改中\n");
        HazardId hazard =
                hazard(town.get("/api/hazards?list=listed&party=" + mill).body().at("/items"), "液氨储罐没有检测");

        assertThat(undo(id).status()).isEqualTo(200);
        workOff();

        assertThat(duty(hazard)).startsWith("判定是否重大 WAIVED");
    }

    private void judges(String how, HazardId hazard) {
        does(town, hazard, how, Map.of("criterion", CRITERION, "reason", "对照标准判定"));
    }

    private static void does(Visitor by, HazardId hazard, String step, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put(
                "version",
                by.get("/api/hazards/" + hazard).body().at("/version").asInt());
        Answer answer = by.post("/api/hazards/" + hazard + "/" + step, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String photo(Visitor by) {
        return by.upload("/api/evidence", "整改后.jpg", "image/jpeg", Images.jpeg(0x336699), Map.of("kind", "photo"))
                .text("/id");
    }

    private String broughtIn(String rows) {
        String id = brought(HEADING_WITH_LEVEL + rows);
        Map<String, Object> said = mapping(id);
        said.put("columns", Map.of("description", 1, "foundOn", 2, "party", 3, "level", 4, "result", 5));
        check(id, said);
        assertThat(start(id).status()).isEqualTo(200);
        workOff();
        return id;
    }

    private List<String> rows(String id) {
        List<String> rows = new ArrayList<>();
        town.get("/api/registers/" + id + "/rows")
                .body()
                .at("/items")
                .forEach(row -> rows.add(row.at("/cells/0").asString() + " "
                        + row.at("/toBeJudged").asBoolean()));
        return rows;
    }

    private List<String> toBeJudged(JsonNode items) {
        List<String> found = new ArrayList<>();
        items.forEach(item -> {
            if (!town.get("/api/hazards/" + item.at("/id").asString())
                    .body()
                    .at("/toBeJudged")
                    .isNull()) {
                found.add(item.at("/description").asString());
            }
        });
        return found;
    }

    private static HazardId hazard(JsonNode items, String description) {
        for (JsonNode item : items) {
            if (item.at("/description").asString().equals(description)) {
                return HazardId.of(item.at("/id").asString());
            }
        }
        throw new AssertionError("not listed: " + description);
    }

    private String duty(HazardId hazard) {
        for (JsonNode duty : town.get("/api/hazards/" + hazard).body().at("/obligations")) {
            if (duty.at("/kind").asString().equals("hazard.judge")) {
                return duty.at("/kindName").asString() + " " + duty.at("/state").asString() + " "
                        + duty.at("/periodBasis/law").asString();
            }
        }
        return "none";
    }
}
