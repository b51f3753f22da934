package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who answers where nobody is named is asked from the matrix of the region, at the moment of reading. */
class UnnamedAgenciesStory extends DirectiveStory {

    private static final String TEXT = """
            同志们：
            一、尾矿库
            要对尾矿库开展一次全面排查。
            二、其他
            县安监局要建立隐患台账。县防火办要每日调度巡查情况。
            各县（市、区）人民政府要完成冷库排查。开发区管委会要组织一次演练。
            """;

    @Test
    @DisplayName("没有点名的问责任矩阵；矩阵改了，再读就按新的")
    void whoever_is_not_named_is_asked_from_the_matrix_and_the_reason_says_which() {
        Visitor office = at(city.office());
        JsonNode usual = lead(office, "尾矿库开展");
        assertThat(usual.at("/inferred").asBoolean()).isTrue();
        assertThat(usual.at("/because").asString()).contains("没有点名", "通常由").doesNotContain("责任矩阵（");

        PartyId market = city.agency("market", SmallCity.COUNTY);
        assertThat(office.put("/api/matrix", decision(market)).status()).isEqualTo(200);

        JsonNode decided = lead(office, "尾矿库开展");
        assertThat(decided.at("/partyId").asString()).isEqualTo(market.toString());
        assertThat(decided.at("/because").asString()).contains("没有点名", "责任矩阵（", "演示规定");
    }

    @Test
    @DisplayName("已经并入的部门找到今天的部门并请核对；名录里没有的机构照原文留着")
    void a_former_agency_is_noted_and_an_unknown_body_stays_as_it_is_named() {
        Visitor office = at(city.office());
        JsonNode former = lead(office, "县安监局");
        assertThat(former.at("/name").asString()).isEqualTo("县安监局");
        assertThat(former.at("/partyId").asString())
                .isEqualTo(city.agency("emergency", SmallCity.COUNTY).toString());
        assertThat(former.at("/note").asString()).isEqualTo("“县安监局”已并入县应急管理局（2018年机构改革），请核对。");
        JsonNode unknown = lead(office, "县防火办");
        assertThat(unknown.at("/name").asString()).isEqualTo("县防火办");
        assertThat(unknown.at("/partyId").isNull()).isTrue();
        assertThat(unknown.at("/note").isNull()).isTrue();
    }

    @Test
    @DisplayName("各县人民政府、开发区管委会都不是本级政府")
    void a_government_that_is_not_ones_own_is_not_given_to_ones_own() {
        Visitor office = at(city.office());
        for (String who : List.of("各县（市、区）人民政府", "开发区管委会")) {
            assertThat(lead(office, who).at("/partyId").isNull())
                    .as(who + lead(office, who))
                    .isTrue();
        }
    }

    private static JsonNode lead(Visitor office, String words) {
        JsonNode draft = draft(office, enter(office, freshTitle(), TEXT));
        return draft.at("/sentences").get(sentenceOf(draft, words) - 1).at("/lead/0");
    }

    private static Map<String, Object> decision(PartyId supervisor) {
        Map<String, Object> body = new HashMap<>();
        body.put("line", "tailings");
        body.put("regionId", SmallCity.COUNTY.toString());
        body.put("supervisorPartyId", supervisor);
        body.put("townAuthorised", false);
        body.put("basis", "演示文件一号");
        body.put("reason", "演示规定由其负责");
        body.put("version", 0);
        return body;
    }
}
