package cn.anxian.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.law.Rules;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 法规库: found by an article's number or by a word, read whole, and never law where it is not. */
class LawBookStory extends Story {

    @Autowired
    private SmallCity city;

    private Visitor inspector;

    @BeforeEach
    void sign_in() {
        inspector = visitorAt(city.townInspector().post());
    }

    @Test
    void the_law_is_everybodys_who_is_signed_in() {
        for (Caller reader : List.of(
                city.countyLeader(),
                city.worker(city.enterprise()),
                city.head(city.enterprise()),
                city.systemAdministrator(),
                city.auditAdministrator())) {
            assertThat(visitorAt(reader.post()).get("/api/law/rules/HZ-HAND").text("/title"))
                    .as(reader.role().chinese())
                    .isEqualTo("交单");
        }
        assertThat(visitor().get("/api/law/rules").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"第七十条, 安全生产法", "安全生产法第70条, 安全生产法", "停电, 停止供电", "重大危险源, 重大危险源", "安全生产法 责令, 安全生产法", "hz-hand, 登记后交到"})
    @DisplayName("按条号、按词都查得到")
    void a_rule_is_found_by_the_number_of_its_article_and_by_a_word(String words, String shown) {
        Visitor.Answer found = search(words);

        assertThat(found.body().at("/total").asInt()).isPositive();
        JsonNode first = found.body().at("/items/0");
        JsonNode whole =
                inspector.get("/api/law/rules/" + first.at("/id").asString()).body();
        assertThat(whole.toString()).contains(shown);
    }

    @Test
    void who_types_an_articles_number_gets_those_that_rest_on_it_first() {
        assertThat(search("安全生产法第六十八条").text("/items/0/citations/0")).isEqualTo("《安全生产法》第六十八条");
        assertThat(search("没有这个词的词").body().at("/total").asInt()).isZero();
        assertThat(inspector
                        .get("/api/law/rules?q=" + "a".repeat(101))
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("q");
    }

    @Test
    @DisplayName("一条规则：大意不充原文，条文全文示出，期限自己的依据另列，平台规则写明是平台规则")
    void a_rule_is_read_whole() {
        JsonNode rule = inspector.get("/api/law/rules/HZ-HAND").body();

        JsonNode first = rule.at("/bases/0");
        String quote = first.at("/basis/quote").asString();
        assertThat(first.at("/basis/citation").asString()).isEqualTo("《安全生产法》第六十五条第一款第三项");
        assertThat(first.at("/articles/0/number").asString()).isEqualTo("第六十五条");
        assertThat(first.at("/articles/0/edition").asString()).isEqualTo("2021-06-10");
        assertThat(first.at("/articles/0/paragraphs").size()).isGreaterThan(3);
        assertThat(first.at("/articles/0/paragraphs").toString()).contains(quote);
        assertThat(first.at("/from").asString()).isEqualTo("2021-09-01");
        assertThat(rule.at("/bases/1/basis/kind").asString()).isEqualTo("speech");
        assertThat(rule.at("/house").asBoolean()).isFalse();
        assertThat(rule.at("/clock/label").asString()).isEqualTo("1个工作日");
        assertThat(rule.at("/clock/house").asBoolean()).isTrue();
        assertThat(rule.at("/clock/basis/kind").asString()).isEqualTo("house-rule");
        assertThat(rule.at("/actsIn/0/where").asString()).isEqualTo("隐患治理");
        assertThat(rule.at("/provisional").asBoolean()).isFalse();
    }

    @Test
    void an_article_whose_text_is_not_at_hand_is_not_made_up_and_a_rule_that_nothing_uses_says_so() {
        JsonNode rule = inspector.get("/api/law/rules/CONF-INDUSTRY").body();

        assertThat(rule.at("/bases/0/articles").size()).isZero();
        assertThat(rule.at("/bases/0/basis/quote").isNull()).isTrue();
        assertThat(rule.at("/actsIn").size()).isZero();
        assertThat(rule.at("/provisional").asBoolean()).isTrue();
    }

    @Test
    void provisional_rules_and_house_rules_are_told_apart_in_the_list() {
        List<JsonNode> provisional = everyPage("?provisional=true&size=100");
        assertThat(provisional)
                .hasSize((int) Rules.load().all().stream()
                        .filter(rule -> !rule.verified())
                        .count())
                .allSatisfy(
                        item -> assertThat(item.at("/provisional").asBoolean()).isTrue());

        List<JsonNode> ours = everyPage("?kind=house-rule&subject=hazard-loop&size=100");
        assertThat(ours).extracting(item -> item.at("/id").asString()).contains("HZ-VOID", "HZ-TWO-PERSONS");
        assertThat(ours)
                .allSatisfy(
                        item -> assertThat(item.at("/subject/id").asString()).isEqualTo("hazard-loop"));
        assertThat(inspector.get("/api/law/rules/HZ-VOID").body().at("/house").asBoolean())
                .isTrue();
    }

    @Test
    void the_list_is_read_page_by_page_and_exported_whole() throws Exception {
        List<JsonNode> all = everyPage("?size=50");
        assertThat(all)
                .extracting(item -> item.at("/id").asString())
                .hasSize(Rules.load().all().size())
                .doesNotHaveDuplicates();

        Visitor.Answer file = inspector.get("/api/law/rules/export?subject=hazard-loop");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum())
                    .isEqualTo(Rules.of("hazard-loop").all().size());
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("HZ-REGISTER");
        }
    }

    @Test
    @DisplayName("别处引用的条文，查得到法规库里的规则；每条引用都有落处")
    void a_citation_elsewhere_leads_to_the_rules_that_rest_on_it() {
        JsonNode citations = inspector.get("/api/law/citations").body();

        assertThat(rulesOf(citations, "安全生产法", "第七十条第一款")).contains("HZ-SANDY-SHUTDOWN");
        assertThat(rulesOf(citations, "安全生产法", "第七十条")).contains("HZ-SANDY-SHUTDOWN");
        assertThat(rulesOf(citations, "安全生产法", "第九百条")).isEmpty();
        assertThat(Rules.load().all())
                .allSatisfy(rule -> assertThat(rulesOf(
                                citations,
                                rule.bases().first().law(),
                                rule.bases().first().article()))
                        .contains(rule.id()));
    }

    private static List<String> rulesOf(JsonNode citations, String law, String article) {
        List<String> rules = new ArrayList<>();
        for (JsonNode each : citations) {
            if (each.at("/law").asString().equals(law)
                    && each.at("/article").asString().equals(article)) {
                each.at("/rules").forEach(rule -> rules.add(rule.asString()));
            }
        }
        return rules;
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=zzz", "?kind=gossip", "?size=many", "/HZ-HAND?on=2026-02-30"})
    void what_cannot_be_understood_is_named(String asked) {
        Visitor.Answer refused = inspector.get("/api/law/rules" + asked);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message")).containsPattern("\\p{IsHan}");
        assertThat(inspector.get("/api/law/rules/NO-SUCH-RULE").status()).isEqualTo(404);
    }

    @Test
    void a_rule_says_that_it_was_not_law_yet() {
        JsonNode before = inspector.get("/api/law/rules/HZ-HAND?on=2021-08-31").body();
        assertThat(before.at("/bases/0/inForce").asBoolean()).isFalse();
        assertThat(inspector
                        .get("/api/law/rules/HOT-VALIDITY?on=2022-09-30")
                        .body()
                        .at("/inForce")
                        .asBoolean())
                .isFalse();
        assertThat(inspector
                        .get("/api/law/rules/HOT-VALIDITY?on=2022-10-01")
                        .body()
                        .at("/inForce")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("地方规定只在当地：邻县的检查人员和企业看到四小时和出处，本县看到八小时")
    void a_localitys_own_number_is_shown_where_it_holds_with_its_source() {
        for (Caller there : List.of(
                city.otherCountysTownInspector(), city.safety(city.enterpriseIn(SmallCity.OTHER_COUNTYS_TOWN)))) {
            JsonNode rule =
                    visitorAt(there.post()).get("/api/law/rules/HOT-VALIDITY").body();
            JsonNode special = rule.at("/parameters/0/values/0");
            assertThat(special.at("/key").asString()).isEqualTo("特级");
            assertThat(special.at("/value").asString()).isEqualTo("4");
            assertThat(special.at("/national").asString()).isEqualTo("8");
            assertThat(special.at("/source/citation").asString()).isEqualTo("演示邻县《演示动火作业管理规定》第三条");
            assertThat(rule.at("/parameters/0/values/1/source").isNull()).isTrue();
            assertThat(rule.at("/localities/0").asString()).isEqualTo("演示邻县");
            assertThat(visitorAt(there.post())
                            .get("/api/law/rules/HOT-VALIDITY?on=2025-12-31")
                            .body()
                            .at("/parameters/0/values/0/value")
                            .asString())
                    .isEqualTo("8");
        }
        JsonNode here = inspector.get("/api/law/rules/HOT-VALIDITY").body();
        assertThat(here.at("/parameters/0/values/0/value").asString()).isEqualTo("8");
        assertThat(here.at("/localities").size()).isZero();
        assertThat(here.at("/parameters/0/local/direction").asString()).isEqualTo("只能缩短");
    }

    private Visitor.Answer search(String words) {
        return inspector.get("/api/law/rules?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private List<JsonNode> everyPage(String query) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = inspector.get("/api/law/rules" + query).body();
        page.at("/items").forEach(items::add);
        while (!page.at("/next").isNull()) {
            page = inspector
                    .get("/api/law/rules" + query + "&page=" + page.at("/next").asString())
                    .body();
            page.at("/items").forEach(items::add);
        }
        return items;
    }
}
