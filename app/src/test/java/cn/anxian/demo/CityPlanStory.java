package cn.anxian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Role;
import cn.anxian.law.CreditCode;
import cn.anxian.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The city on paper: plausible, complete, and the same every time. */
class CityPlanStory extends Story {

    private static final CityBook BOOK = CityBook.load();
    private static final Instant FIRST = CitySize.WHOLE.begins().toInstant();
    private static final Instant LAST = BOOK.ends().toInstant();

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
        return drawn(CitySize.WHOLE);
    }

    private CityPlan drawn(CitySize size) {
        return new DrawnPlan(directory, lines, size, callers, transactions).plan();
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
    void the_large_city_lives_a_whole_year_and_still_nobody_shares_a_name() {
        OffsetDateTime begins = OffsetDateTime.parse("2025-11-19T08:00:00+08:00");

        CityPlan large = drawn(new CitySize(2000, 10_000, Set.of(), begins));

        assertThat(large.enterprises()).hasSize(2000);
        assertThat(large.enterprises()).extracting(PlannedEnterprise::name).doesNotHaveDuplicates();
        assertThat(large.enterprises())
                .extracting(PlannedEnterprise::creditCode)
                .doesNotHaveDuplicates();
        assertThat(large.posts().map(PlannedPost::holder).distinct().count())
                .isGreaterThan(large.enterprises().size());
        assertThat(large.hazards())
                .hasSize(10_000)
                .allSatisfy(hazard -> assertThat(hazard.acts())
                        .isSortedAccordingTo(Comparator.comparing(Act::at))
                        .allSatisfy(act -> assertThat(act.at()).isBetween(begins.toInstant(), LAST)));
        assertThat(large.timeLine().getFirst().act().at())
                .isBefore(begins.toInstant().plus(Duration.ofDays(14)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 二",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "25, 二十五",
        "99, 九十九",
        "100, 一百",
        "103, 一百零三",
        "110, 一百一十",
        "119, 一百一十九"
    })
    void names_are_told_apart_by_chinese_ordinals(int number, String chinese) {
        assertThat(People.chinese(number)).isEqualTo(chinese);
    }

    @Test
    void every_line_has_enterprises_and_about_an_eighth_are_one_person_firms() {
        Set<String> planned = plan.enterprises().stream()
                .flatMap(firm -> firm.lines().stream())
                .collect(Collectors.toSet());
        assertThat(planned).hasSameSizeAs(lines.all());
        assertThat(plan.enterprises().stream().filter(PlannedEnterprise::isSoleFirm))
                .hasSizeBetween(28, 44);
    }

    @Test
    void whoever_is_above_a_post_is_planned_before_it_and_every_post_is_held_by_somebody_made_up() {
        Set<String> seen = new HashSet<>();
        plan.posts().forEach(post -> {
            assertThat(post.superior().stream())
                    .allSatisfy(superior -> assertThat(seen).contains(superior));
            assertThat(seen.add(post.key())).as(post.key()).isTrue();
            assertThat(post.holder()).startsWith("演示");
        });
    }

    @Test
    void each_of_the_eleven_roles_can_be_tried() {
        assertThat(BOOK.accounts())
                .extracting(account -> plan.post(account.post()).role())
                .contains(Role.values());
        assertThat(BOOK.accounts()).extracting(CityBook.Tryable::login).doesNotHaveDuplicates();
        assertThat(BOOK.accounts())
                .as("one person, one account, however many posts he holds")
                .extracting(account -> plan.post(account.post()).holder())
                .doesNotHaveDuplicates();
    }

    @Test
    void hazards_stand_in_every_stage_and_most_are_struck_off() {
        Map<Fate.Stage, Long> stages =
                plan.hazards().stream().collect(Collectors.groupingBy(PlannedHazard::stage, Collectors.counting()));
        assertThat(stages).containsOnlyKeys(Fate.Stage.values());
        assertThat(stages.get(Fate.Stage.STRUCK_OFF)).isBetween(1000L, 1250L);
    }

    @Test
    void every_act_follows_the_one_before_between_the_first_and_the_last_moment() {
        assertThat(plan.hazards())
                .allSatisfy(hazard -> assertThat(hazard.acts())
                        .isSortedAccordingTo(Comparator.comparing(Act::at))
                        .allSatisfy(act -> assertThat(act.at()).isBetween(FIRST, LAST)));
    }

    @Test
    void few_work_in_the_evening_and_nobody_at_night() {
        List<ZonedDateTime> moments = plan.timeLine().stream()
                .map(moment -> moment.act().at().atZone(BusinessClock.ZONE))
                .toList();
        assertThat(moments).allSatisfy(moment -> assertThat(moment.getHour()).isBetween(8, 21));
        assertThat(moments.stream().filter(moment -> moment.toLocalTime().isAfter(LocalTime.of(18, 1))))
                .hasSizeBetween(1, moments.size() / 50);
    }

    @Test
    void nobody_accepts_or_voids_alone_what_somebody_else_must_see() {
        assertThat(plan.hazards()).allSatisfy(hazard -> {
            Sighting seen = hazard.seen();
            assertThat(seen.owner().equals(seen.finder())).isEqualTo(seen.isAlone());
            assertThat(hazard.acts().stream().filter(act -> act.step() == Step.VOID))
                    .allSatisfy(act -> assertThat(act.by()).isNotEqualTo(seen.finder()));
        });
    }

    @Test
    void posts_change_hands_but_not_those_that_can_be_tried() {
        assertThat(plan.successions()).hasSize(BOOK.successions());
        assertThat(plan.successions())
                .extracting(change -> change.post().key())
                .doesNotContainAnyElementsOf(
                        BOOK.accounts().stream().map(CityBook.Tryable::post).toList());
    }
}
