package cn.anxian.hazard.life;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.Source;
import cn.anxian.hazard.duty.Dues;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table itself: whole, without contradiction, and drawn as it is. */
public class LifecycleTest {

    /** Which duties are open in each state, besides those that run beside it: what a step ends and begins must lead from one to the other. */
    public static final Map<State, Set<Duty>> OPEN = Map.of(
            State.LISTED, EnumSet.of(Duty.HAND_OVER),
            State.HANDED, EnumSet.of(Duty.SIGN, Duty.RECTIFY),
            State.PLANNING, EnumSet.of(Duty.RECTIFY, Duty.PLAN),
            State.RECTIFYING, EnumSet.of(Duty.RECTIFY),
            State.RECTIFIED, EnumSet.of(Duty.ACCEPT),
            State.REVIEWED, EnumSet.of(Duty.APPROVE),
            State.STRUCK_OFF, EnumSet.noneOf(Duty.class),
            State.ON_RECORD, EnumSet.noneOf(Duty.class),
            State.VOIDED, EnumSet.noneOf(Duty.class));

    @Test
    void every_step_leaves_exactly_the_duties_of_the_state_it_leads_to() {
        for (Move move : Lifecycle.TABLE) {
            Set<Duty> duties = move.from().map(OPEN::get).map(HashSet::new).orElseGet(HashSet::new);
            assertThat(duties)
                    .as(move.toString())
                    .containsAll(ofTheState(move.discharges()))
                    .containsAll(move.waives())
                    .containsAll(move.supersedes());
            duties.removeAll(move.discharges());
            duties.removeAll(move.waives());
            assertThat(move.issues().stream().noneMatch(duties::contains))
                    .as(move.toString())
                    .isTrue();
            duties.addAll(ofTheState(move.issues()));
            assertThat(duties).as(move.toString()).isEqualTo(OPEN.get(move.to()));
        }
    }

    private static List<Duty> ofTheState(List<Duty> duties) {
        return duties.stream().filter(duty -> !duty.isBeside()).toList();
    }

    @Test
    void a_step_leads_a_hazard_of_one_grade_from_a_state_to_one_state_only() {
        for (Grade grade : Grade.values()) {
            assertThat(Lifecycle.TABLE.stream()
                            .filter(move -> move.only().map(grade::equals).orElse(true))
                            .map(move -> List.of(move.from(), move.step())))
                    .as(grade.chinese())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void what_runs_beside_the_state_is_begun_by_one_step_and_ended_by_another() {
        for (Duty duty : List.of(Duty.TELL, Duty.SUPERVISE, Duty.EXTEND)) {
            assertThat(Lifecycle.TABLE).anyMatch(move -> move.issues().contains(duty));
            assertThat(Lifecycle.TABLE).anyMatch(move -> move.discharges().contains(duty));
        }
    }

    @Test
    void a_major_hazard_is_struck_off_only_after_two_steps_of_two_standings() {
        assertThat(Lifecycle.TABLE.stream()
                        .filter(move ->
                                move.to() == State.STRUCK_OFF && move.only().equals(Optional.of(Grade.MAJOR))))
                .allMatch(move -> move.from().equals(Optional.of(State.REVIEWED)));
        assertThat(Lifecycle.TABLE.stream().filter(move -> move.to() == State.REVIEWED && move.step() != Step.RELEASE))
                .filteredOn(move -> !move.from().equals(Optional.of(State.REVIEWED)))
                .allMatch(move -> move.from().equals(Optional.of(State.RECTIFIED)));
        assertThat(Lifecycle.move(State.RECTIFIED, Grade.MAJOR, Step.ACCEPT)).isEmpty();
        assertThat(Lifecycle.move(State.HANDED, Grade.MAJOR, Step.VOID)).isEmpty();
    }

    @Test
    void every_state_is_reached_and_every_open_one_is_left() {
        assertThat(Lifecycle.TABLE.stream().map(Move::to)).contains(State.values());
        Set<State> left =
                Lifecycle.TABLE.stream().flatMap(move -> move.from().stream()).collect(Collectors.toSet());
        assertThat(left)
                .containsExactlyInAnyOrder(
                        State.LISTED,
                        State.HANDED,
                        State.PLANNING,
                        State.RECTIFYING,
                        State.RECTIFIED,
                        State.REVIEWED,
                        State.ON_RECORD);
    }

    @Test
    void every_step_stands_in_the_table_and_only_the_two_beginnings_have_no_before() {
        assertThat(Lifecycle.TABLE.stream().map(Move::step).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Step.values());
        assertThat(Lifecycle.TABLE.stream().filter(move -> move.from().isEmpty()))
                .containsExactly(Lifecycle.beginning(), Lifecycle.entry());
        assertThat(Lifecycle.TABLE.stream().filter(move -> move.who().isEmpty()))
                .containsExactly(Lifecycle.beginning(), Lifecycle.entry());
    }

    @Test
    void what_is_struck_off_stays_struck_off() {
        assertThat(Lifecycle.TABLE)
                .noneMatch(move -> move.from().filter(State.STRUCK_OFF::equals).isPresent());
    }

    @Test
    void what_only_a_register_says_can_only_be_taken_back_with_it() {
        assertThat(Lifecycle.TABLE.stream()
                        .filter(move ->
                                move.from().filter(State.ON_RECORD::equals).isPresent())
                        .map(Move::step))
                .containsExactly(Step.TAKE_BACK);
    }

    @Test
    void the_picture_has_an_arrow_for_every_line_of_the_table() {
        String general = Contribution.mermaid(Grade.GENERAL);
        String major = Contribution.mermaid(Grade.MAJOR);
        assertThat(Lifecycle.TABLE)
                .allMatch(move -> Stream.of(general, major)
                        .anyMatch(picture ->
                                picture.contains("--> " + move.to().id().replace('-', '_') + ": "
                                        + move.step().chinese())));
        assertThat(general).contains("rectified --> struck_off: 验收销号").doesNotContain("审查销号");
        assertThat(major).contains("reviewed --> struck_off: 审查销号").doesNotContain("验收销号");
    }

    @Test
    void every_duty_rests_on_a_rule_with_a_period_for_both_sources() {
        for (Duty duty : Duty.values()) {
            for (Source source : Source.values()) {
                Due due = Dues.of(duty, source, cn.anxian.story.TestClock.MONDAY_9AM);
                assertThat(due.deadline().dueAt()).isAfter(cn.anxian.story.TestClock.MONDAY_9AM);
                assertThat(due.basis().citation()).isNotBlank();
                assertThat(due.periodBasis().citation()).isNotBlank();
            }
        }
    }
}
