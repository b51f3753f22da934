package cn.anxian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Scope;
import cn.anxian.law.CreditCode;
import cn.anxian.story.Story;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The city on paper: plausible, complete, and the same every time. */
class CityPlanStory extends Story {

    private static final CityBook BOOK = CityBook.load();

    @Autowired
    private Directory directory;

    @Autowired
    private Lines lines;

    private CityPlan plan;

    @BeforeEach
    void plan() {
        plan = drawn();
    }

    private CityPlan drawn() {
        return as(
                Caller.system("演示城市", new Scope.Loading()),
                () -> CityPlan.of(
                        Ground.of(directory, lines, BOOK.city()),
                        BOOK,
                        NameBook.load(),
                        CityPlan.ENTERPRISES,
                        CityPlan.HAZARDS));
    }

    @Test
    void the_same_seed_plans_the_same_city() {
        assertThat(drawn()).isEqualTo(plan);
        assertThat(plan.enterprises()).hasSize(300);
        assertThat(plan.hazards()).hasSize(1500);
    }

    @Test
    void every_enterprise_has_a_name_of_its_own_and_a_valid_credit_code() {
        assertThat(plan.enterprises()).extracting(PlannedEnterprise::name).doesNotHaveDuplicates();
        assertThat(plan.enterprises()).extracting(PlannedEnterprise::creditCode).doesNotHaveDuplicates();
        assertThat(plan.enterprises())
                .allSatisfy(firm ->
                        assertThat(CreditCode.check(firm.creditCode()).answer()).isEqualTo(CreditCode.Validity.VALID));
    }

    @Test
    void every_line_has_enterprises_and_about_an_eighth_are_one_person_firms() {
        Set<String> planned = plan.enterprises().stream()
                .flatMap(firm -> firm.lines().stream())
                .collect(Collectors.toSet());
        assertThat(planned).hasSize(lines.all().size());
        assertThat(plan.enterprises().stream().filter(PlannedEnterprise::isSoleFirm))
                .hasSizeBetween(30, 42);
    }

    @Test
    void whoever_is_above_a_post_is_planned_before_it_and_every_post_is_held() {
        Set<String> seen = new HashSet<>();
        plan.posts().forEach(post -> {
            assertThat(post.superior().stream())
                    .allSatisfy(superior -> assertThat(seen).contains(superior));
            assertThat(seen.add(post.key())).as(post.key()).isTrue();
            assertThat(post.holder()).startsWith("演示");
        });
    }

    @Test
    void hazards_stand_in_every_stage_and_most_are_struck_off() {
        Map<Fate.Stage, Long> stages =
                plan.hazards().stream().collect(Collectors.groupingBy(PlannedHazard::stage, Collectors.counting()));
        assertThat(stages).containsOnlyKeys(Fate.Stage.values());
        assertThat(stages.get(Fate.Stage.STRUCK_OFF)).isBetween(1000L, 1250L);
    }

    @Test
    void nothing_is_done_at_night_nor_after_the_last_moment() {
        List<CityPlan.Moment> timeLine = plan.timeLine();
        assertThat(timeLine)
                .allSatisfy(moment -> assertThat(moment.act().at())
                        .isBetween(BOOK.begins().toInstant(), BOOK.ends().toInstant()));
        long unusual = timeLine.stream()
                .map(moment -> moment.act().at().atZone(BusinessClock.ZONE).toLocalTime())
                .filter(time -> time.isBefore(LocalTime.of(8, 0)) || time.isAfter(LocalTime.of(18, 1)))
                .count();
        assertThat(unusual).isBetween(1L, timeLine.size() / 50L);
        assertThat(timeLine)
                .allSatisfy(moment -> assertThat(
                                ZonedDateTime.ofInstant(moment.act().at(), BusinessClock.ZONE)
                                        .getHour())
                        .isBetween(8, 21));
    }

    @Test
    void nobody_accepts_or_voids_alone_what_somebody_else_must_see() {
        assertThat(plan.hazards()).allSatisfy(hazard -> {
            if (!hazard.enterprise().isSoleFirm() || hazard.found() != Found.BY_THE_ENTERPRISE) {
                assertThat(hazard.owner()).isNotEqualTo(hazard.finder());
            }
            hazard.acts().stream()
                    .filter(act -> act.step() == Step.VOID)
                    .forEach(act -> assertThat(act.by()).isNotEqualTo(hazard.finder()));
        });
    }

    @Test
    void every_act_follows_the_one_before() {
        assertThat(plan.hazards())
                .allSatisfy(hazard ->
                        assertThat(hazard.acts()).isSortedAccordingTo(java.util.Comparator.comparing(Act::at)));
    }
}
