package cn.anxian.hazard.life;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.Source;
import cn.anxian.hazard.duty.Dues;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table itself: whole, without contradiction, and drawn as it is. */
public class LifecycleTest {

    /** Which duties are open in each state: what a step ends and begins must lead from one to the other. */
    public static final Map<State, Set<Duty>> OPEN = Map.of(
            State.LISTED, EnumSet.of(Duty.HAND_OVER),
            State.HANDED, EnumSet.of(Duty.SIGN, Duty.RECTIFY),
            State.RECTIFYING, EnumSet.of(Duty.RECTIFY),
            State.RECTIFIED, EnumSet.of(Duty.ACCEPT),
            State.STRUCK_OFF, EnumSet.noneOf(Duty.class),
            State.ON_RECORD, EnumSet.noneOf(Duty.class),
            State.VOIDED, EnumSet.noneOf(Duty.class));

    @Test
    void every_step_leaves_exactly_the_duties_of_the_state_it_leads_to() {
        for (Move move : Lifecycle.TABLE) {
            Set<Duty> duties = move.from().map(OPEN::get).map(HashSet::new).orElseGet(HashSet::new);
            assertThat(duties.containsAll(move.discharges()) && duties.containsAll(move.waives()))
                    .as(move.toString())
                    .isTrue();
            duties.removeAll(move.discharges());
            duties.removeAll(move.waives());
            assertThat(move.issues().stream().noneMatch(duties::contains))
                    .as(move.toString())
                    .isTrue();
            duties.addAll(move.issues());
            assertThat(duties).as(move.toString()).isEqualTo(OPEN.get(move.to()));
        }
    }

    @Test
    void a_step_leads_from_a_state_to_one_state_only() {
        assertThat(Lifecycle.TABLE.stream().map(move -> List.of(move.from(), move.step())))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_state_is_reached_and_every_open_one_is_left() {
        assertThat(Lifecycle.TABLE.stream().map(Move::to)).contains(State.values());
        Set<State> left =
                Lifecycle.TABLE.stream().flatMap(move -> move.from().stream()).collect(Collectors.toSet());
        assertThat(left)
                .containsExactlyInAnyOrder(
                        State.LISTED, State.HANDED, State.RECTIFYING, State.RECTIFIED, State.ON_RECORD);
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
        String picture = Contribution.mermaid();
        assertThat(picture.lines().filter(line -> line.contains("-->"))).hasSize(Lifecycle.TABLE.size() + 3);
        assertThat(picture).contains("rectified --> struck_off: 验收销号");
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
