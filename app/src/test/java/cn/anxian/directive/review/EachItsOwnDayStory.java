package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One sentence gives several bodies days of their own: each is proposed, and gets, its own. */
class EachItsOwnDayStory extends DirectiveStory {

    private static final String NOTICE = """
            现就有关事项通知如下：
            1.市消防救援支队于11月5日前、市住房和城乡建设局于11月20日17时前完成老旧小区消防车通道治理。
            """;

    private static final String FIFTH = "2026-11-06T00:00:00+08:00";
    private static final String TWENTIETH = "2026-11-20T17:00:00+08:00";

    private Visitor office;
    private Caller fire;
    private Caller housing;
    private String directive;

    @BeforeEach
    void theNoticeIsEntered() {
        office = at(city.cityOffice());
        fire = city.cityRegulator("fire");
        housing = city.cityRegulator("construction");
        directive = enter(office, freshTitle(), NOTICE);
    }

    @Test
    @DisplayName("全句不填一个日期，原因里写明哪家哪天，把握低")
    void no_day_is_filled_in_for_the_whole_and_the_pairs_are_named() {
        JsonNode sentence = sentence();
        assertThat(sentence.at("/dueAt").isNull()).isTrue();
        assertThat(sentence.at("/dueBecause").asString()).contains("原文有多个期限：市消防救援支队11月5日前，市住房和城乡建设局11月20日17时前");
        assertThat(sentence.at("/lead/0/due/dueAt").asString()).isEqualTo(FIFTH);
        assertThat(sentence.at("/lead/1/due/dueAt").asString()).isEqualTo(TWENTIETH);
        assertThat(sentence.at("/confidence").asDouble()).isLessThan(0.6);
        assertThat(sentence.at("/periodsOffered")).as("each has one already").isEmpty();
    }

    @Test
    void each_is_proposed_with_its_own_day_and_what_is_issued_rests_on_its_own_words() {
        confirms(Map.of());
        JsonNode rows = rows();
        assertThat(rows).extracting(row -> row.at("/dueAt").asString()).containsExactly(FIFTH, TWENTIETH);

        Visitor.Answer issued = issueAsItIs(
                office, directive, List.of(row(no(), fire, "dueAt", FIFTH), row(no(), housing, "dueAt", TWENTIETH)));

        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        JsonNode first = task(office, issued.text("/issued/0/id")).body();
        JsonNode second = task(office, issued.text("/issued/1/id")).body();
        assertThat(first.at("/dueAt").asString()).isEqualTo(FIFTH);
        assertThat(first.at("/dueBecause").asString()).contains("2026年11月5日");
        assertThat(second.at("/dueAt").asString()).isEqualTo(TWENTIETH);
        assertThat(second.at("/dueBecause").asString()).contains("2026年11月20日").doesNotContain("11月5日");
        assertThat(periodBasis(second)).contains("演示会议上的讲话").doesNotContain("另定");
    }

    @Test
    void without_a_day_in_the_request_each_gets_its_own_and_the_other_s_day_is_the_issuer_s() {
        confirms(Map.of());
        Map<String, Object> unsaid = row(no(), fire);
        unsaid.remove("dueAt");

        Visitor.Answer issued = issueAsItIs(office, directive, List.of(unsaid, row(no(), housing, "dueAt", FIFTH)));

        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        assertThat(task(office, issued.text("/issued/0/id")).text("/dueAt")).isEqualTo(FIFTH);
        assertThat(periodBasis(task(office, issued.text("/issued/1/id")).body()))
                .contains("另定");
    }

    @Test
    void a_day_that_a_person_sets_for_the_whole_holds_for_each_until_it_is_taken_away() {
        confirms(Map.of("dueAt", END_OF_SEPTEMBER));
        assertThat(rows()).extracting(row -> row.at("/dueAt").asString()).containsOnly(END_OF_SEPTEMBER);
        confirms(Map.of("noDue", true));
        assertThat(rows()).extracting(row -> row.at("/dueAt").asString()).containsExactly(FIFTH, TWENTIETH);
    }

    @Test
    @DisplayName("写了全称、名录里没有的，不说成统称，而说到哪里登记；统称仍说是统称")
    void who_is_named_in_full_and_unknown_is_not_called_a_common_name() {
        directive = enter(office, freshTitle(), """
                现就有关事项通知如下：
                1.卢氏县应急管理局和有关部门要于11月20日前完成老旧小区消防车通道治理，由属地应急部门抽查。
                """);
        confirms(Map.of());
        JsonNode rows = rows();
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.at("/post").isNull()).isTrue());
        assertThat(rows.at("/0/because").asString())
                .contains("机构名录里没有“卢氏县应急管理局”", "请选承办岗位", "先在机构名录登记")
                .doesNotContain("统称");
        assertThat(rows.at("/1/because").asString()).contains("统称（有关部门）");
        assertThat(rows.at("/2/because").asString()).contains("统称（属地应急部门）");
    }

    private JsonNode sentence() {
        return draft(office, directive).at("/sentences/" + (no() - 1));
    }

    private int no() {
        return sentenceOf(draft(office, directive), "老旧小区");
    }

    private JsonNode rows() {
        return office.get("/api/directives/" + directive + "/proposals").body().at("/tasks/0/rows");
    }

    private void confirms(Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.put("version", draft(office, directive).at("/version").asInt());
        said.put("reviewed", true);
        Visitor.Answer answer = office.put("/api/directives/" + directive + "/sentences/" + no(), said);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String periodBasis(JsonNode task) {
        return task.at("/obligations")
                .valueStream()
                .filter(duty -> duty.at("/kind").asString().equals("directive.carry-out"))
                .findFirst()
                .orElseThrow()
                .at("/periodBasis")
                .toString();
    }
}
