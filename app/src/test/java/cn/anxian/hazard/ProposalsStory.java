package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("写下隐患，看到相近的判定标准和检查项")
class ProposalsStory extends Story {

    @Autowired
    private SmallCity city;

    private Visitor inspector;
    private Visitor enterprise;

    @BeforeEach
    void anInspectorAndAnEnterpriseSignIn() {
        PartyId shop = city.enterprise();
        inspector = visitorAt(city.townInspector().post());
        enterprise = visitorAt(city.safety(shop).post());
    }

    @Test
    void the_nearest_criteria_come_with_article_and_score_and_are_no_decision() {
        var answer = inspector.get(asking("液氯灌装台还在用软管接罐车，没有装万向臂"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/criteria")).hasSize(5);
        assertThat(answer.body()
                        .at("/criteria")
                        .valueStream()
                        .map(it -> it.at("/id").asString()))
                .contains("hazchem-7");
        assertThat(answer.text("/notice")).contains("仅供参考").contains("由负有职责的人");
        double last = 1;
        for (JsonNode it : answer.body().at("/criteria")) {
            assertThat(it.at("/score").asDouble()).isPositive().isLessThanOrEqualTo(last);
            assertThat(it.at("/basis/citation").asString()).isNotBlank();
            assertThat(it.at("/byMeaning").isNumber()).isTrue();
            last = it.at("/score").asDouble();
        }
    }

    @Test
    void a_general_hazard_is_near_to_an_item_of_a_checklist() {
        var answer = enterprise.get(asking("工地分配电箱的门没关严，前面堆了模板") + "&line=construction");

        JsonNode first = answer.body().at("/checkItems/0");
        assertThat(first.at("/line/id").asString()).isEqualTo("construction");
        assertThat(first.at("/text").asString()).contains("分配电箱");
        assertThat(first.at("/remedy").asString()).isNotBlank();
    }

    @Test
    void an_enterprise_is_held_against_the_standards_of_its_own_industry_and_others_stand_apart() {
        PartyId store = city.newEnterprise("演示冷库", SmallCity.TOWN, "cold-store");
        var answer = visitorAt(city.regulator("cold-store").post())
                .get(asking("采区进风巷没有风门，回风不畅") + "&line=cold-store&party=" + store);

        assertThat(industries(answer, "/criteria")).isNotEmpty().isSubsetOf("使用液氨制冷的工贸", "特种设备");
        assertThat(industries(answer, "/elsewhere")).contains("煤矿").doesNotContain("使用液氨制冷的工贸", "特种设备");
        var unknown = inspector.get(asking("采区进风巷没有风门，回风不畅"));
        assertThat(industries(unknown, "/criteria")).contains("煤矿");
        assertThat(industries(unknown, "/elsewhere")).isEmpty();
    }

    private static List<String> industries(cn.anxian.story.Visitor.Answer answer, String where) {
        return answer.body()
                .at(where)
                .valueStream()
                .map(it -> it.at("/industry").asString())
                .distinct()
                .toList();
    }

    @Test
    void nothing_repealed_is_proposed_as_law() {
        var answer = inspector.get(asking("塔式起重机未经验收合格即投入使用") + "&line=construction");

        assertThat(answer.body()
                        .at("/criteria")
                        .valueStream()
                        .map(it -> it.at("/id").asString()))
                .noneMatch(id -> id.startsWith("building-2022"));
    }

    @Test
    void no_words_too_many_words_and_an_unknown_line_are_refused_by_their_field() {
        assertThat(inspector.get(asking(" ")).text("/errors/0/field")).isEqualTo("words");
        assertThat(inspector.get(asking("隐".repeat(501))).status()).isEqualTo(400);
        assertThat(inspector.get(asking("隐".repeat(500))).status()).isEqualTo(200);
        assertThat(inspector.get(asking("灭火器") + "&line=moon").text("/errors/0/field"))
                .isEqualTo("line");
        assertThat(inspector.get(asking("灭火器") + "&line=").status()).isEqualTo(200);
        assertThat(inspector.get("/api/hazards/proposals").status()).isEqualTo(400);
    }

    private static String asking(String words) {
        return "/api/hazards/proposals?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
