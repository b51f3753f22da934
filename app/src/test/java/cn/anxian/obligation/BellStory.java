package cn.anxian.obligation;

import static cn.anxian.obligation.TestKinds.DECIDE;
import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 讲话零:“时刻绷紧安全生产这根弦”: the bell reminds in time, notes what was missed, and tells the next level. */
class BellStory extends DutyStory {

    private static final Duration THREE_DAYS = Duration.ofHours(72);

    private People people;
    private Caller inspector;
    private Caller safety;

    @BeforeEach
    void someoneToRingFor() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        inspector = at(people.inspector());
        safety = at(people.safety());
    }

    @Test
    void it_reminds_a_day_and_four_hours_before_and_once_after_the_deadline() {
        Subject matter = owedTo(MEND, THREE_DAYS);

        assertThat(rungAfter(Duration.ofHours(47))).isEqualTo(new Bell.Rung(0, 0));
        assertThat(rungAfter(Duration.ofHours(1))).isEqualTo(new Bell.Rung(1, 0));
        assertThat(rungAfter(Duration.ofHours(19))).isEqualTo(new Bell.Rung(0, 0));
        assertThat(rungAfter(Duration.ofHours(1))).isEqualTo(new Bell.Rung(1, 0));
        assertThat(rungAfter(Duration.ofHours(4)))
                .as("at the very moment it is in time")
                .isEqualTo(new Bell.Rung(0, 0));
        assertThat(only(safety, matter).missedAt()).isNull();
        assertThat(rungAfter(Duration.ofMillis(1))).isEqualTo(new Bell.Rung(0, 1));
        assertThat(rungAfter(Duration.ofDays(30))).isEqualTo(new Bell.Rung(0, 0));
        assertThat(toldTo(people.safety().value().toString(), matter))
                .containsExactly("REMINDED", "REMINDED", "MISSED");
    }

    @Test
    void a_clock_that_jumps_rings_everything_it_passed_in_order() {
        Subject matter = owedTo(MEND, THREE_DAYS);

        assertThat(rungAfter(Duration.ofDays(10))).isEqualTo(new Bell.Rung(2, 1));

        assertThat(toldTo(people.safety().value().toString(), matter))
                .containsExactly("REMINDED", "REMINDED", "MISSED");
        assertThat(timeLine(matter)).containsExactly("obligation.reminded", "obligation.reminded", "obligation.missed");
    }

    @Test
    void a_reminder_that_would_lie_before_the_issue_is_left_out() {
        Subject matter = owedTo(MEND, Duration.ofHours(6));

        assertThat(rungAfter(Duration.ofHours(2))).isEqualTo(new Bell.Rung(1, 0));
        assertThat(rungAfter(Duration.ofHours(5))).isEqualTo(new Bell.Rung(0, 1));
        assertThat(toldTo(people.safety().value().toString(), matter)).containsExactly("REMINDED", "MISSED");
    }

    @Test
    void a_miss_tells_the_post_above_and_the_verifier() {
        Subject matter = owedTo(MEND, THREE_DAYS);
        rungAfter(Duration.ofDays(4));

        ObligationView duty = only(inspector, matter);
        assertThat(duty.told())
                .extracting(ObligationView.Told::postName, ObligationView.Told::personName)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("主要负责人", "演示负责"),
                        org.assertj.core.groups.Tuple.tuple("监管岗", "演示监管"));
        assertThat(toldTo(people.head().value().toString(), matter)).containsExactly("TOLD");
        assertThat(toldTo(people.inspector().value().toString(), matter)).containsExactly("TOLD");
    }

    @Test
    void what_stays_inside_an_enterprise_is_told_inside_it_only() {
        Subject matter = matter();
        as(
                safety,
                () -> obligations.issue(owed(
                        MEND,
                        matter,
                        people.safety(),
                        Optional.of(people.head()),
                        HUIXING,
                        "fire",
                        people.shop(),
                        THREE_DAYS)));
        rungAfter(Duration.ofDays(4));

        assertThat(only(safety, matter).told())
                .extracting(ObligationView.Told::postName)
                .containsExactly("主要负责人");
    }

    @Test
    void a_missed_duty_stays_open_until_it_is_discharged_late() {
        Subject matter = owedTo(MEND, THREE_DAYS);
        rungAfter(Duration.ofDays(4));

        ObligationView missed = only(safety, matter);
        assertThat(missed.state()).isEqualTo(ObligationView.State.OPEN);
        assertThat(missed.missedAt()).isEqualTo(missed.dueAt());

        discharge(matter);
        ObligationView late = only(safety, matter);
        assertThat(late.state()).isEqualTo(ObligationView.State.DISCHARGED);
        assertThat(late.missedAt()).isEqualTo(missed.dueAt());
        assertThat(rungAfter(Duration.ofDays(4))).isEqualTo(new Bell.Rung(0, 0));
    }

    @Test
    void what_is_closed_late_before_the_bell_comes_by_was_missed_all_the_same() {
        Subject matter = owedTo(MEND, THREE_DAYS);
        clock.pass(Duration.ofDays(4));
        discharge(matter);

        assertThat(only(safety, matter).missedAt())
                .isEqualTo(only(safety, matter).dueAt());
        assertThat(timeLine(matter)).containsExactly("obligation.missed");
        assertThat(rungAfter(Duration.ofDays(1))).isEqualTo(new Bell.Rung(0, 0));
    }

    @Test
    void what_is_done_in_time_is_not_rung_for() {
        Subject matter = owedTo(MEND, THREE_DAYS);
        clock.pass(THREE_DAYS);
        discharge(matter);

        assertThat(only(safety, matter).missedAt()).isNull();
        assertThat(rungAfter(Duration.ofDays(1))).isEqualTo(new Bell.Rung(0, 0));
    }

    @Test
    void the_miss_is_of_him_who_held_the_post_when_it_fell_due() {
        Subject matter = owedTo(MEND, THREE_DAYS);
        clock.pass(Duration.ofHours(80));
        loading(() -> {
            directory.endHolding(people.safety(), clock.now());
            return null;
        });
        hold(people.safety(), "演示接任");
        rungAfter(Duration.ofHours(1));

        assertThat(as(
                        inspector,
                        () -> jdbc.sql("""
                        select miss_holder_name from obligation.obligation where subject_id = :subject
                        """)
                                .param("subject", matter.id())
                                .query(String.class)
                                .single()))
                .isEqualTo("演示安全");
    }

    @Test
    void a_vacant_post_is_rung_for_too() {
        Subject matter = owedTo(MEND, THREE_DAYS);
        loading(() -> {
            directory.endHolding(people.safety(), clock.now());
            return null;
        });
        assertThat(rungAfter(Duration.ofDays(4))).isEqualTo(new Bell.Rung(2, 1));
        assertThat(only(inspector, matter).told()).hasSize(2);
    }

    @Test
    void a_kind_without_reminders_rings_when_it_is_missed() {
        owedTo(DECIDE, THREE_DAYS);
        assertThat(rungAfter(Duration.ofDays(4))).isEqualTo(new Bell.Rung(0, 1));
    }

    @Test
    void two_sweeps_at_once_ring_each_step_once() throws Exception {
        List<Subject> matters = IntStream.range(0, 300)
                .mapToObj(number -> owedTo(MEND, THREE_DAYS))
                .toList();
        clock.pass(Duration.ofDays(10));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Bell.Rung> sweep = () -> {
            together.await();
            return bell.sweep(clock.now());
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Bell.Rung> one : two.invokeAll(List.of(sweep, sweep))) {
                one.get();
            }
        }
        bell.sweep(clock.now());

        assertThat(rung()).isEqualTo(new Bell.Rung(600, 300));
        assertThat(as(
                        safety,
                        () -> jdbc.sql("""
                        select count(*) from journal.entry where subject_id = any (:matters)
                        """)
                                .param(
                                        "matters",
                                        matters.stream().map(Subject::id).toArray(UUID[]::new))
                                .query(Integer.class)
                                .single()))
                .isEqualTo(900);
    }

    private Subject owedTo(String kind, Duration time) {
        Subject matter = matter();
        as(inspector, () -> obligations.issue(owed(kind, matter, people, HUIXING, "fire", time)));
        return matter;
    }

    private Bell.Rung rungAfter(Duration time) {
        Bell.Rung before = rung();
        clock.pass(time);
        bell.sweep(clock.now());
        Bell.Rung after = rung();
        return new Bell.Rung(after.reminded() - before.reminded(), after.missed() - before.missed());
    }

    /** What the safety officer of this story heard so far; duties of other stories ring at the same time. */
    private Bell.Rung rung() {
        return as(
                safety,
                () -> jdbc.sql("""
                        select count(*) filter (where telling = 'REMINDED') as reminded,
                               count(*) filter (where telling = 'MISSED') as missed
                        from obligation.ring where to_post = :post
                        """)
                        .param("post", people.safety().value())
                        .query((row, number) -> new Bell.Rung(row.getInt("reminded"), row.getInt("missed")))
                        .single());
    }

    private void discharge(Subject matter) {
        as(safety, () -> {
            obligations.discharge(matter, MEND);
            return null;
        });
    }

    private List<String> toldTo(String post, Subject matter) {
        return as(
                inspector,
                () -> jdbc.sql("""
                        select r.telling from obligation.ring r join obligation.obligation o on o.id = r.obligation
                        where o.subject_id = :matter and r.to_post = :post::uuid order by r.id
                        """)
                        .param("matter", matter.id())
                        .param("post", post)
                        .query(String.class)
                        .list());
    }

    private List<String> timeLine(Subject matter) {
        return as(
                inspector,
                () -> jdbc.sql("""
                        select kind from journal.entry where subject_id = :matter order by no
                        """)
                        .param("matter", matter.id())
                        .query(String.class)
                        .list());
    }
}
