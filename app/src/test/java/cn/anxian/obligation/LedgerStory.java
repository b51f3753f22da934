package cn.anxian.obligation;

import static cn.anxian.obligation.TestKinds.CHECK;
import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

/** The ledger: a duty stands on a post, with the clock it was given, until it is closed in one of three ways. */
class LedgerStory extends DutyStory {

    private People people;
    private Caller inspector;
    private Caller safety;
    private final Subject matter = matter();

    @BeforeEach
    void someoneOwesSomething() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        inspector = at(people.inspector());
        safety = at(people.safety());
        as(inspector, () -> obligations.issue(owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(72))));
    }

    @Test
    void a_duty_names_its_post_its_holder_its_verifier_its_clock_and_its_basis() {
        ObligationView duty = only(safety, matter);

        assertThat(duty.obligor().postName()).isEqualTo("安全员");
        assertThat(duty.obligor().personName()).isEqualTo("演示安全");
        assertThat(duty.verifier().postName()).isEqualTo("监管岗");
        assertThat(duty.basis()).containsExactly(DUTY);
        assertThat(duty.periodBasis()).isEqualTo(PERIOD);
        assertThat(duty.issuedAt()).isEqualTo(monday9am());
        assertThat(duty.dueAt()).isEqualTo(monday9am().plus(Duration.ofHours(72)));
        assertThat(duty.region().name()).isEqualTo("会兴街道");
        assertThat(duty.state()).isEqualTo(ObligationView.State.OPEN);
        assertThat(duty.action()).isEqualTo(new ObligationView.Action("去整改", "/test/" + matter.id() + "/mend"));
        assertThat(only(inspector, matter).action())
                .as("the verifier is not asked to mend")
                .isNull();
    }

    @Test
    void people_move_and_duties_stay() {
        clock.pass(Duration.ofHours(1));
        loading(() -> {
            directory.endHolding(people.safety(), clock.now());
            return null;
        });
        hold(people.safety(), "演示接任");

        assertThat(only(safety, matter).obligor().personName()).isEqualTo("演示接任");
        assertThat(column("issue_holder_name")).isEqualTo("演示安全");

        as(at(people.safety()), () -> {
            obligations.discharge(matter, MEND);
            return null;
        });
        assertThat(column("close_holder_name")).isEqualTo("演示接任");
        assertThat(column("closed_by_name")).isEqualTo("演示接任");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update obligation.obligation set due_at = due_at + interval '1 day'",
                "update obligation.obligation set issued_at = issued_at - interval '1 day'",
                "update obligation.obligation set obligor_post = verifier_post",
                "update obligation.obligation set basis = period_basis",
                "delete from obligation.obligation"
            })
    void nobody_moves_a_deadline_or_unsays_a_duty(String change) {
        assertThatThrownBy(() -> as(inspector, () -> jdbc.sql(change).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void an_extension_closes_the_duty_and_issues_a_linked_one() {
        ObligationView first = only(inspector, matter);
        ObligationId second = as(
                inspector,
                () -> obligations.supersede(
                        matter, MEND, owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(96))));

        List<ObligationView> all = as(inspector, () -> obligations.ofSubject(matter));
        assertThat(all)
                .extracting(ObligationView::state)
                .containsExactlyInAnyOrder(ObligationView.State.SUPERSEDED, ObligationView.State.OPEN);
        assertThat(all.stream()
                        .filter(duty -> duty.id().equals(first.id()))
                        .findFirst()
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(first.dueAt());
        assertThat(as(
                        inspector,
                        () -> jdbc.sql("select superseded_by from obligation.obligation where id = :id")
                                .param("id", first.id().value())
                                .query(UUID.class)
                                .single()))
                .isEqualTo(second.value());
    }

    @Test
    void a_waiver_keeps_who_and_why() {
        as(inspector, () -> {
            obligations.waive(matter, MEND, "重复登记");
            return null;
        });
        assertThat(only(inspector, matter).state()).isEqualTo(ObligationView.State.WAIVED);
        assertThat(column("closed_by_name")).isEqualTo("演示监管");
        assertThat(column("waived_because")).isEqualTo("重复登记");
    }

    @Test
    void a_matter_has_one_open_duty_of_a_kind_and_may_have_another_kind() {
        assertThatThrownBy(() -> as(
                        inspector,
                        () -> obligations.issue(owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(24)))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("already-owed"));
        as(inspector, () -> obligations.issue(owed(CHECK, matter, people, HUIXING, "fire", Duration.ofHours(24))));
        assertThat(as(inspector, () -> obligations.ofSubject(matter))).hasSize(2);
    }

    @Test
    void what_is_not_owed_cannot_be_closed() {
        Stream.<Runnable>of(
                        () -> obligations.discharge(matter, CHECK),
                        () -> obligations.waive(matter(), MEND, "无"),
                        () -> obligations.supersede(
                                matter(), MEND, owed(MEND, matter(), people, HUIXING, "fire", Duration.ofHours(1))))
                .forEach(closing -> assertThatThrownBy(() -> as(inspector, () -> {
                            closing.run();
                            return null;
                        }))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.code()).isEqualTo("not-owed")));
    }

    @Test
    void a_duty_is_closed_once() {
        as(safety, () -> {
            obligations.discharge(matter, MEND);
            return null;
        });
        assertThatThrownBy(() -> as(safety, () -> {
                    obligations.discharge(matter, MEND);
                    return null;
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_ledger_changes_only_beside_what_made_it_true() {
        assertThatThrownBy(() -> callers.as(inspector, () -> {
                    obligations.discharge(matter, MEND);
                    return null;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private String column(String name) {
        return as(inspector, () -> (String) jdbc.sql("select * from obligation.obligation where subject_id = :subject")
                .param("subject", matter.id())
                .query()
                .singleRow()
                .get(name));
    }
}
