package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.RegionId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever is named is that body and no other: of its own place and level, or not in the directory. */
class NamedAgenciesStory extends DirectiveStory {

    private static final String NOTICE = """
            现就有关事项通知如下：
            1.%s要开展一次冷库排查。
            """;

    @Test
    @DisplayName("区县的部门写了全称，就是那个区县的；名录里没有的，不落到市里")
    void a_county_s_body_that_is_named_in_full_is_that_county_s() {
        Visitor office = at(city.cityOffice());
        isOf(lead(office, "湖滨区应急管理局"), "湖滨区应急管理局", "emergency", SmallCity.COUNTY);
        isOf(lead(office, "陕州区应急管理局"), "陕州区应急管理局", "emergency", SmallCity.SIBLING_COUNTY);
        isOf(lead(office, "三门峡市陕州区应急管理局"), "三门峡市陕州区应急管理局", "emergency", SmallCity.SIBLING_COUNTY);
        isOf(lead(office, "湖滨区人民政府"), "湖滨区人民政府", "government", SmallCity.COUNTY);
        isOf(lead(office, "湖滨区政府"), "湖滨区政府", "government", SmallCity.COUNTY);
        isOf(lead(office, "市应急管理局"), "市应急管理局", "emergency", SmallCity.CITY);
        isOf(lead(office, "三门峡市应急管理局"), "三门峡市应急管理局", "emergency", SmallCity.CITY);
        isOf(lead(office, "应急管理局"), "应急管理局", "emergency", SmallCity.CITY);
        isOf(lead(office, "市场监管局"), "市场监管局", "market", SmallCity.CITY);
        for (String name : new String[] {
            "卢氏县应急管理局",
            "义马市应急管理局",
            "灵宝市应急管理局",
            "郑州市应急管理局",
            "县应急管理局",
            "区住建局",
            "各县应急管理局",
            "省应急管理厅",
            "省消防救援总队",
            "应急管理厅",
            "卢氏县人民政府",
            "湖滨区财政局"
        }) {
            isNowhere(lead(office, name), name);
        }
    }

    @Test
    @DisplayName("县里录入市里的通知，市局还是市局，不变成县局")
    void a_county_that_enters_a_notice_of_its_city_does_not_take_the_city_s_bodies_for_its_own() {
        Visitor office = at(city.office());
        isOf(lead(office, "三门峡市应急管理局"), "三门峡市应急管理局", "emergency", SmallCity.CITY);
        isOf(lead(office, "市应急管理局"), "市应急管理局", "emergency", SmallCity.CITY);
        isOf(lead(office, "区应急管理局"), "区应急管理局", "emergency", SmallCity.COUNTY);
        isOf(lead(office, "县应急管理局"), "县应急管理局", "emergency", SmallCity.COUNTY);
        isOf(lead(office, "陕州区应急管理局"), "陕州区应急管理局", "emergency", SmallCity.SIBLING_COUNTY);
        isOf(lead(office, "湖滨街道办事处"), "湖滨街道办事处", "town-government", SmallCity.TOWN);
        isNowhere(lead(office, "灵宝市应急管理局"), "灵宝市应急管理局");
    }

    @Test
    @DisplayName("几个区县并列写一次局名，各是各的")
    void places_that_share_the_name_of_a_body_have_one_each() {
        Visitor office = at(city.cityOffice());
        JsonNode leads = leads(office, "湖滨区、陕州区应急管理局");
        isOf(leads.get(0), "湖滨区", "emergency", SmallCity.COUNTY);
        isOf(leads.get(1), "陕州区应急管理局", "emergency", SmallCity.SIBLING_COUNTY);
    }

    @Test
    @DisplayName("函里的“你区”是主送的区；“你区应急管理局”是那个区的局，不是市局")
    void in_a_letter_your_bureau_is_that_of_whom_it_goes_to() {
        Visitor office = at(city.cityOffice());
        String letter = "关于储存隐患的督办函\n陕州区人民政府：\n现就有关问题督办如下：\n1.%s开展一次冷库排查。\n";
        JsonNode bureau = leads(office, letter, "你区应急管理局要");
        isOf(bureau.get(0), "你区应急管理局", "emergency", SmallCity.SIBLING_COUNTY);
        JsonNode you = leads(office, letter, "请你区责令该企业");
        assertThat(you).hasSize(1);
        assertThat(you.at("/0/inferred").asBoolean()).isTrue();
        assertThat(you.at("/0/partyId").asString())
                .isEqualTo(city.agency("government", SmallCity.SIBLING_COUNTY).toString());
        isNowhere(leads(office, letter, "你区残联").get(0), "你区残联");
    }

    @Test
    @DisplayName("写明了名称、词表和名录都没有的单位，原文写明，名录里没有，不换成别的单位")
    void a_body_that_neither_list_nor_directory_has_stays_itself() {
        Visitor office = at(city.cityOffice());
        for (String name : new String[] {"市冷链物流服务中心", "湖滨区供水站", "高桥镇食安站"}) {
            JsonNode lead = lead(office, name);
            isNowhere(lead, name);
            assertThat(lead.at("/inferred").asBoolean()).isFalse();
        }
    }

    private void isOf(JsonNode lead, String name, String kind, RegionId place) {
        assertThat(lead.at("/name").asString()).isEqualTo(name);
        assertThat(lead.at("/inferred").asBoolean()).isFalse();
        assertThat(lead.at("/partyId").asString())
                .as(name)
                .isEqualTo(city.agency(kind, place).toString());
    }

    private static void isNowhere(JsonNode lead, String name) {
        assertThat(lead.at("/name").asString()).isEqualTo(name);
        assertThat(lead.at("/partyId").isNull()).as(lead.toString()).isTrue();
    }

    private static JsonNode lead(Visitor office, String name) {
        return leads(office, name).get(0);
    }

    private static JsonNode leads(Visitor office, String name) {
        return leads(office, NOTICE, name);
    }

    private static JsonNode leads(Visitor office, String document, String name) {
        JsonNode draft = draft(office, enter(office, freshTitle(), document.formatted(name)));
        return draft.at("/sentences").get(sentenceOf(draft, "冷库") - 1).at("/lead");
    }
}
