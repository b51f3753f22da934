package cn.anxian.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.pledge.TestPledges;
import cn.anxian.directive.review.TestDirectives;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.Hazards;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("一个框里找隐患、企业、岗位和责任，只找得到自己看得到的")
class SearchStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private Hazards hazards;

    @Autowired
    private TestDirectives directives;

    @Autowired
    private TestPledges pledges;

    private String listed(PartyId enterprise, String words) {
        return as(
                city.townInspector(),
                () -> hazards.list(
                                new CommandId(UUID.randomUUID()),
                                new HazardCommand.Listing(
                                        enterprise,
                                        Source.INSPECTION,
                                        Power.PATROL_NOTICE,
                                        "fire",
                                        Cause.THING,
                                        "麒麟仓",
                                        words,
                                        null,
                                        clock.now(),
                                        List.of(),
                                        null))
                        .subject()
                        .number());
    }

    private static Answer search(Visitor visitor, String words) {
        return visitor.get("/api/search?q=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void two_signs_find_a_hazard_its_enterprise_its_posts_and_its_duty() {
        PartyId mill = city.newEnterprise("演示貔貅磨坊", SmallCity.TOWN, "fire");
        String number = listed(mill, "貔貅雕像挡住安全出口");
        Visitor town = visitorAt(city.townInspector().post());
        Answer found = search(town, "貔貅");
        assertThat(found.body().at("/groups"))
                .extracting(group -> group.at("/kind").asString())
                .containsExactly("hazard", "enterprise", "post", "obligation");
        assertThat(found.text("/groups/0/items/0/number")).isEqualTo(number);
        assertThat(found.text("/groups/1/items/0/href")).isEqualTo("/enterprises/" + mill);
    }

    @Test
    void a_number_that_is_spoken_out_stands_first() {
        PartyId mill = city.newEnterprise("演示獬豸粮库", SmallCity.TOWN, "fire");
        String number = listed(mill, "獬豸一号仓门打不开");
        listed(mill, "与 " + number + " 一样的问题");
        Answer found = search(visitorAt(city.townInspector().post()), number.toLowerCase(java.util.Locale.ROOT));
        assertThat(found.text("/groups/0/items/0/number")).isEqualTo(number);
        assertThat(found.body().at("/groups/0/items")).hasSize(2);
    }

    @Test
    void nobody_finds_what_is_not_his() {
        PartyId mill = city.newEnterprise("演示饕餮酒坊", SmallCity.TOWN, "fire");
        listed(mill, "饕餮纹酒缸靠近明火");
        assertThat(search(visitorAt(city.townInspector().post()), "饕餮").body().at("/groups"))
                .isNotEmpty();
        assertThat(search(visitorAt(city.head(mill).post()), "饕餮").body().at("/groups"))
                .isNotEmpty();
        for (var stranger : List.of(
                city.siblingTownInspector(),
                city.siblingRegulator("fire"),
                city.regulator("construction"),
                city.head(city.enterprise()))) {
            assertThat(search(visitorAt(stranger.post()), "饕餮").body().at("/groups"))
                    .as(stranger.postName())
                    .isEmpty();
        }
        assertThat(search(visitorAt(city.systemAdministrator().post()), "饕餮").status())
                .isEqualTo(403);
    }

    @Test
    void percent_and_underscore_mean_themselves_and_one_sign_is_too_few() {
        PartyId mill = city.newEnterprise("演示狻猊纸厂", SmallCity.TOWN, "fire");
        listed(mill, "狻猊 100% 的灭火器都_过期");
        Visitor town = visitorAt(city.townInspector().post());
        assertThat(search(town, "0% 的灭").body().at("/groups/0/items")).isNotEmpty();
        assertThat(search(town, "狻%灭").body().at("/groups")).isEmpty();
        assertThat(search(town, "都_过").body().at("/groups/0/items")).isNotEmpty();
        assertThat(search(town, "狻_1").body().at("/groups")).isEmpty();
        assertThat(search(town, "狻 百 灭").status()).isEqualTo(400);
        Answer short_ = search(town, "狻");
        assertThat(short_.status()).isEqualTo(400);
        assertThat(short_.text("/detail")).contains("至少输入2个字");
        assertThat(search(town, "啊".repeat(101)).status()).isEqualTo(400);
    }

    @Test
    void a_duty_is_found_by_the_enterprise_that_it_concerns() {
        PartyId mill = city.newEnterprise("演示穷奇纱厂", SmallCity.TOWN, "fire");
        listed(mill, "疏散指示灯不亮");
        Answer found = search(visitorAt(city.townInspector().post()), "穷奇纱厂");
        assertThat(group(found, "obligation").at("/items/0/more").asString()).startsWith("演示穷奇纱厂 · ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"梼杌 走廊", "走廊 梼杌", "走廊　梼杌", "  梼杌　 走 廊堆放  "})
    void every_word_must_be_there_in_whatever_order(String words) {
        PartyId mill = city.newEnterprise("演示梼杌茶厂" + UUID.randomUUID(), SmallCity.TOWN, "fire");
        String number = listed(mill, "走廊堆放纸箱");
        listed(mill, "灭火器失压");
        Visitor town = visitorAt(city.townInspector().post());
        assertThat(numbers(group(search(town, words), "hazard"))).contains(number);
        assertThat(search(town, words + " 没有的词").body().at("/groups")).isEmpty();
        for (String list : List.of("/api/hazards?q=", "/api/obligations?view=region&q=")) {
            assertThat(town.get(list + encoded(words)).body().at("/items"))
                    .as(list)
                    .isNotEmpty();
            assertThat(town.get(list + encoded(words + " 没有的词")).body().at("/items"))
                    .as(list)
                    .isEmpty();
        }
    }

    @Test
    void an_enterprise_is_found_by_a_word_of_its_name_and_where_it_lies_and_a_post_by_its_holder() {
        PartyId mill = city.newEnterprise("演示毕方燃气站", SmallCity.TOWN, "fire");
        Visitor town = visitorAt(city.townInspector().post());
        String place = city.file(mill).party().region().name();
        assertThat(group(search(town, place + " 毕方"), "enterprise").at("/items"))
                .hasSize(1);
        for (String words : List.of("燃气 毕方", place + " 毕方")) {
            assertThat(town.get("/api/enterprises?q=" + encoded(words)).body().at("/items"))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(town.get("/api/enterprises?size=100&q=" + encoded(place)).toString())
                .as("where it lies is no name")
                .doesNotContain("演示毕方燃气站");
        String head = city.head(mill).personName();
        assertThat(group(search(town, "毕方 " + head), "post").at("/items/0/more").asString())
                .isEqualTo("演示毕方燃气站 · " + head);
    }

    @Test
    void tasks_and_pledges_are_found_by_those_who_know_of_them() {
        as(
                city.office(),
                () -> directives.make(
                        "关于夔牛的讲话",
                        "排查夔牛桥涵",
                        city.townInspector().post(),
                        "fire",
                        clock.now().plus(Duration.ofDays(10))));
        as(
                city.office(),
                () -> pledges.make("夔牛责任书", "减少夔牛事故", city.townInspector().post()));
        for (var knowing : List.of(city.office(), city.townInspector())) {
            Answer found = search(visitorAt(knowing.post()), "夔牛");
            assertThat(group(found, "task").at("/items/0/href").asString()).startsWith("/directive-tasks/");
            assertThat(group(found, "pledge").at("/items/0/href").asString()).startsWith("/pledges/");
        }
        for (var stranger : List.of(city.siblingOffice(), city.siblingTownInspector(), city.head(city.enterprise()))) {
            assertThat(search(visitorAt(stranger.post()), "夔牛").body().at("/groups"))
                    .as(stranger.postName())
                    .isEmpty();
        }
    }

    private static JsonNode group(Answer found, String kind) {
        for (JsonNode group : found.body().at("/groups")) {
            if (group.at("/kind").asString().equals(kind)) {
                return group;
            }
        }
        throw new AssertionError("no " + kind + " in " + found);
    }

    private static List<String> numbers(JsonNode group) {
        return group.at("/items")
                .valueStream()
                .map(item -> item.at("/number").asString())
                .toList();
    }
}
