package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 讲话一:“隐患等同于事故”。What comes again is shown to whoever lists it, and remembered on both. */
@DisplayName("重复出现：列单时提示，由人认定，两条都注明")
class RepeatsStory extends HazardStory {

    @Test
    void what_is_said_in_other_words_is_shown_with_how_it_stands() {
        PartyId mill = city.newEnterprise("演示重复面粉厂", SmallCity.TOWN, "fire");
        HazardId earlier = listed(mill, "二楼车间安全出口被货架堵住");
        listed(mill, "灭火器压力指针在红区");
        var answer = asked(inspector, mill, "二楼逃生门口摆了货架出不去");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/repeats/0/id")).isEqualTo(earlier.toString());
        assertThat(answer.text("/repeats/0/stateName")).isEqualTo("待交单");
        assertThat(answer.body().at("/repeats/0/struckOff").asBoolean()).isFalse();
        assertThat(answer.text("/asked")).isEqualTo("2");
        assertThat(answer.text("/basis/kind")).isEqualTo("house-rule");
    }

    @Test
    void nobody_is_shown_what_lies_outside_his_sight() {
        PartyId mill = city.newEnterprise("演示远处面粉厂", SmallCity.TOWN, "fire");
        listed(mill, "二楼车间安全出口被货架堵住");
        assertThat(asked(city.siblingTownInspector(), mill, "二楼车间安全出口被货架堵住")
                        .body()
                        .at("/repeats"))
                .isEmpty();
        assertThat(asked(city.head(city.soleFirm()), mill, "二楼车间安全出口被货架堵住")
                        .body()
                        .at("/repeats"))
                .isEmpty();
    }

    @Test
    void without_words_there_is_nothing_to_compare() {
        assertThat(asked(inspector, shop, " ").status()).isEqualTo(400);
        assertThat(asked(inspector, shop, "长".repeat(1001)).status()).isEqualTo(400);
    }

    @Test
    void what_is_found_again_after_it_was_struck_off_is_marked_on_both() {
        HazardId first = struckOff();
        clock.pass(Duration.ofDays(30));
        HazardId again = lists(shop, first);
        Visitor town = visitorAt(inspector.post());
        var later = town.get("/api/hazards/" + again);
        assertThat(later.text("/repeatOf/id")).isEqualTo(first.toString());
        assertThat(later.body().at("/repeatOf/refound").asBoolean()).isTrue();
        assertThat(later.body().at("/repeats").asBoolean()).isTrue();
        var earlier = town.get("/api/hazards/" + first);
        assertThat(earlier.text("/repeatedBy/0/id")).isEqualTo(again.toString());
        assertThat(earlier.body().at("/repeatedBy/0/refound").asBoolean()).isTrue();
        assertThat(town.get("/api/journal?subjectType=hazard&subjectId=" + first)
                        .body()
                        .valueStream()
                        .map(entry -> entry.at("/title").asString()))
                .contains("销号后再次发现");
        assertThat(town.get("/api/hazards?repeated=true&size=100&party=" + shop)
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/id").asString()))
                .contains(again.toString())
                .doesNotContain(first.toString());
    }

    @Test
    void what_is_still_open_comes_again_without_being_struck_off() {
        HazardId first = handed();
        HazardId again = lists(shop, first);
        assertThat(visitorAt(inspector.post())
                        .get("/api/hazards/" + again)
                        .body()
                        .at("/repeatOf/refound")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void only_one_of_the_same_enterprise_that_is_there_and_not_void_can_come_again() {
        HazardId foreign = people.lists(inspector, city.soleFirm(), Power.PATROL_NOTICE, "fire");
        HazardId voided = listed();
        people.voids(colleague(), voided);
        faulty("repeats", () -> lists(shop, foreign));
        faulty("repeats", () -> lists(shop, voided));
        faulty("repeats", () -> lists(shop, new HazardId(UUID.randomUUID())));
    }

    private HazardId lists(PartyId enterprise, HazardId repeats) {
        return people.lists(
                inspector,
                new HazardCommand.Listing(
                        enterprise,
                        Source.INSPECTION,
                        Power.PATROL_NOTICE,
                        "fire",
                        Cause.THING,
                        "一楼配电间",
                        "配电箱又没有盖板了",
                        null,
                        clock.now().minus(Duration.ofMinutes(10)),
                        List.of(),
                        null,
                        repeats));
    }

    private HazardId listed(PartyId enterprise, String words) {
        return people.lists(
                inspector,
                new HazardCommand.Listing(
                        enterprise,
                        Source.INSPECTION,
                        Power.PATROL_NOTICE,
                        "fire",
                        Cause.THING,
                        "车间",
                        words,
                        null,
                        clock.now().minus(Duration.ofMinutes(10)),
                        List.of(),
                        null));
    }

    private Visitor.Answer asked(Caller by, PartyId enterprise, String words) {
        return visitorAt(by.post())
                .get("/api/hazards/proposals/repeats?party=" + enterprise + "&words="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
