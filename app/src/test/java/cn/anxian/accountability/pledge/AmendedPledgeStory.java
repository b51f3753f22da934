package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.story.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 变更: what is promised anew takes along what is still promised, and takes away nothing that was signed. */
class AmendedPledgeStory extends PledgeStory {

    @Test
    void parts_and_stated_results_stay_with_their_target_when_the_targets_are_put_in_another_order() {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        Visitor inspector = at(city.townInspector());
        String whole = issued(
                leader,
                form(
                        city.countyLeader(),
                        List.of(stated("较大以上事故不超过0起", 0), counted("hazard-rectified-in-time", 95), words("健全机制"))));
        signs(county, whole);
        takes(leader, whole, "outcome", "no", 1, "value", 1, "source", "事故统计表");
        String accidents = target(leader, whole, 1);
        String rectified = target(leader, whole, 2);
        String part = part(
                county,
                whole,
                List.of(
                        stated("事故不超过0起", 0, "parentTarget", accidents),
                        counted("hazard-rectified-in-time", 96, "parentTarget", rectified)));
        signs(inspector, part);

        takes(
                leader,
                whole,
                "amendment",
                "reason",
                "调整次序",
                "targets",
                List.of(
                        counted("duty-missed", 3, "text", "新加的一项"),
                        counted("hazard-rectified-in-time", 97, "id", rectified),
                        stated("较大以上事故不超过2起", 2, "id", accidents)));
        signs(county, whole);

        assertThat(target(leader, whole, 2)).isEqualTo(rectified);
        assertThat(target(leader, whole, 3)).isEqualTo(accidents);
        assertThat(target(leader, whole, 1)).isNotIn(rectified, accidents);
        assertThat(result(leader, whole, 3).at("/because").asString()).isEqualTo("由人填报：1起，目标不超过2起。");
        assertThat(result(leader, whole, 3).at("/met").asBoolean()).isTrue();
        var carried = leader.get("/api/pledges/" + whole + "/children").body().at("/0/targets");
        assertThat(carried.at("/0/parentTarget/id").asString()).isEqualTo(accidents);
        assertThat(carried.at("/1/parentTarget/id").asString()).isEqualTo(rectified);
        assertThat(carried.at("/1/parentTarget/text").asString()).isEqualTo("按期完成年度任务");
    }

    @Test
    void a_target_that_names_no_id_is_the_one_of_the_same_words_and_a_result_in_another_unit_says_nothing() {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String whole = issued(leader, form(city.countyLeader(), List.of(stated("事故不超过1起", 1), words("健全机制"))));
        signs(county, whole);
        takes(leader, whole, "outcome", "no", 1, "value", 1, "source", "事故统计表");
        takes(leader, whole, "outcome", "no", 2, "met", true, "source", "现场查看");
        String accidents = target(leader, whole, 1);

        takes(leader, whole, "amendment", "reason", "收紧", "targets", List.of(words("健全机制"), stated("事故不超过0起", 0)));
        signs(county, whole);
        assertThat(target(leader, whole, 2)).isEqualTo(accidents);
        assertThat(result(leader, whole, 1).at("/met").asBoolean()).isTrue();
        assertThat(result(leader, whole, 2).at("/because").asString()).isEqualTo("由人填报：1起，目标不超过0起。");

        takes(
                leader,
                whole,
                "amendment",
                "reason",
                "改按人数计",
                "targets",
                List.of(stated("死亡不超过0人", 0, "id", accidents, "unit", "人")));
        signs(county, whole);
        assertThat(result(leader, whole, 1).at("/because").asString()).contains("还没有填报");
    }

    @Test
    void a_target_is_one_of_this_pledge_and_only_once_and_a_part_carries_one_of_its_whole() {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String whole = issued(leader, form(city.countyLeader(), List.of(counted("duty-in-time", 90))));
        signs(county, whole);
        String id = target(leader, whole, 1);

        assertThat(step(
                                leader,
                                whole,
                                "amendment",
                                "reason",
                                "改",
                                "targets",
                                List.of(words("甲", "id", UUID.randomUUID())))
                        .toString())
                .contains("targets[0].id", "不是原来的目标");
        assertThat(step(
                                leader,
                                whole,
                                "amendment",
                                "reason",
                                "改",
                                "targets",
                                List.of(words("甲", "id", id), words("乙", "id", id)))
                        .toString())
                .contains("targets[1].id", "写了两次");
        assertThat(step(
                                county,
                                whole,
                                "breakdown",
                                "children",
                                List.of(share(List.of(counted("duty-in-time", 90, "parentTarget", UUID.randomUUID())))))
                        .toString())
                .contains("请选择承接上级责任状的哪一项目标");
        assertThat(state(leader, whole)).isEqualTo("signed");
    }

    private String part(Visitor county, String whole, List<Map<String, Object>> targets) {
        var made = step(county, whole, "breakdown", "children", List.of(share(targets)));
        assertThat(made.status()).as(made.toString()).isEqualTo(200);
        return made.text("/receipts/0/subject/id");
    }

    private Map<String, Object> share(List<Map<String, Object>> targets) {
        return new HashMap<>(Map.of("postId", city.townInspector().post(), "title", freshTitle(), "targets", targets));
    }
}
