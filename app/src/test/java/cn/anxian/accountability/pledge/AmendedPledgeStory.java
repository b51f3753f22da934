package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
    void what_was_signed_stays_in_force_while_an_amendment_is_out_and_when_it_is_returned() throws IOException {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String pledge =
                issued(leader, form(city.countyLeader(), List.of(counted("duty-in-time", 90), stated("事故不超过1起", 1))));
        signs(county, pledge);
        String issuedAt = pledge(leader, pledge).text("/issuedAt");
        clock.pass(Duration.ofDays(1));
        leader = at(city.cityLeader());
        county = at(city.countyLeader());
        takes(leader, pledge, "amendment", "reason", "收紧", "targets", List.of(counted("duty-in-time", 99)));

        var out = pledge(leader, pledge).body();
        assertThat(out.at("/state").asString()).isEqualTo("amended");
        assertThat(out.at("/edition").asInt()).isEqualTo(1);
        assertThat(out.at("/proposed/no").asInt()).isEqualTo(2);
        assertThat(out.at("/proposed/targets/0/value").asInt()).isEqualTo(99);
        assertThat(out.at("/targets/0/value").asInt()).isEqualTo(90);
        assertThat(out.at("/results/targets").size()).isEqualTo(2);
        assertThat(next(leader, pledge)).containsExactlyInAnyOrder("withdrawal", "outcome");
        assertThat(next(county, pledge)).containsExactlyInAnyOrder("signing", "return", "breakdown");
        takes(leader, pledge, "outcome", "no", 2, "value", 1, "source", "统计表");
        takes(county, pledge, "return", "reason", "定得太高");

        var read = pledge(leader, pledge).body();
        assertThat(read.at("/state").asString()).isEqualTo("signed");
        assertThat(read.at("/proposed").isNull()).isTrue();
        assertThat(read.at("/editions/1/endedBecause").asString()).isEqualTo("退回：定得太高");
        assertThat(read.at("/obligations").toString()).contains("WAIVED");
        assertThat(read.at("/issuedAt").asString()).isEqualTo(issuedAt);
        assertThat(result(leader, pledge, 2).at("/met").asBoolean()).isTrue();
        assertThat(next(leader, pledge)).containsExactlyInAnyOrder("amendment", "outcome");
        assertThat(printed(leader.get("/api/pledges/" + pledge + ".docx")))
                .contains("不低于90%", city.countyLeader().personName())
                .doesNotContain("尚未签订", "不低于99%");

        takes(leader, pledge, "amendment", "reason", "再商量", "targets", List.of(counted("duty-in-time", 95)));
        takes(leader, pledge, "withdrawal", "reason", "先不改");
        assertThat(state(leader, pledge)).isEqualTo("signed");
        takes(leader, pledge, "amendment", "reason", "商量好了", "targets", List.of(counted("duty-in-time", 93)));
        signs(county, pledge);
        var signed = pledge(leader, pledge).body();
        assertThat(signed.at("/edition").asInt()).isEqualTo(4);
        assertThat(signed.at("/targets/0/value").asInt()).isEqualTo(93);
        assertThat(signed.at("/signatures/1/edition").asInt()).isEqualTo(4);
        assertThat(signed.at("/editions/2/endedBecause").asString()).isEqualTo("撤回：先不改");
    }

    @Test
    void the_year_is_judged_by_what_was_signed_though_an_amendment_is_still_out() {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String pledge = issued(leader, form(city.countyLeader(), List.of(words("健全机制"))));
        signs(county, pledge);
        takes(leader, pledge, "outcome", "no", 1, "met", true, "source", "查看");
        takes(leader, pledge, "amendment", "reason", "加一项", "targets", List.of(words("健全机制"), words("另一项")));
        clock.pass(Duration.ofDays(130));
        leader = at(city.cityLeader());

        takes(leader, pledge, "conclusion", "opinion", "完成");
        var judged = pledge(leader, pledge).body();
        assertThat(judged.at("/state").asString()).isEqualTo("concluded");
        assertThat(judged.at("/edition").asInt()).isEqualTo(1);
        assertThat(judged.at("/results/targets").size()).isEqualTo(1);
        assertThat(judged.at("/editions/1/endedBecause").asString()).isEqualTo("考核时还没有签订");
    }

    @Test
    void from_every_state_that_is_not_an_end_somebody_may_go_on_and_every_state_can_come_to_an_end() {
        Set<State> ends = Set.of(State.WITHDRAWN, State.CONCLUDED);
        for (State state : State.values()) {
            Set<State> reached = EnumSet.of(state);
            for (boolean grows = true; grows; ) {
                grows = reached.addAll(Lifecycle.TABLE.stream()
                        .filter(move -> move.from().filter(reached::contains).isPresent())
                        .map(Move::to)
                        .toList());
            }
            assertThat(reached).as(state.chinese()).containsAnyElementsOf(ends);
            Set<Step> issuers = Lifecycle.TABLE.stream()
                    .filter(move -> move.from().equals(Optional.of(state)) && move.who() == Standing.ISSUER)
                    .map(Move::step)
                    .collect(Collectors.toSet());
            assertThat(issuers.isEmpty()).as("the issuer in " + state.chinese()).isEqualTo(ends.contains(state));
            if (state.binds() && !ends.contains(state)) {
                assertThat(issuers).as(state.chinese()).contains(Step.STATE, Step.CONCLUDE);
            }
        }
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

    private static String printed(Answer paper) throws IOException {
        try (XWPFWordExtractor words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper.bytes())))) {
            return words.getText();
        }
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
