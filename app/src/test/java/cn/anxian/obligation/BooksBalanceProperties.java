package cn.anxian.obligation;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** At any moment, by any cut: issued = discharged + waived + superseded + open. */
class BooksBalanceProperties extends DutyStory {

    enum Step {
        ISSUE,
        DISCHARGE,
        WAIVE,
        SUPERSEDE,
        TIME_PASSES,
        BELL
    }

    /** @param pick which of the open duties, by remainder */
    record Move(Step step, int pick, int hours) {}

    /** What the ledger must say, kept by hand. */
    private static final class Model {
        final List<Subject> open = new ArrayList<>();
        final Map<ObligationId, Instant> deadlines = new HashMap<>();
        long issued;
        long discharged;
        long waived;
        long superseded;
    }

    @Autowired
    private DutyCounts counts;

    private People people;
    private Caller inspector;

    @BeforeProperty
    void startTheApplication() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void the_books_balance_whatever_happens(@ForAll("lives") List<Move> moves) {
        clock.moveTo(monday9am());
        people = peopleIn(HUBIN, HUIXING, "fire");
        inspector = at(people.inspector());
        Model model = new Model();
        moves.forEach(move -> {
            go(move, model);
            compare(model);
        });
        assertThat(withWrongClock()).as("every open duty rings or has rung out").isZero();
        assertThat(deadlines()).as("no deadline ever moved").isEqualTo(model.deadlines);
    }

    @Provide
    Arbitrary<List<Move>> lives() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, Step.ISSUE),
                                Tuple.of(2, Step.DISCHARGE),
                                Tuple.of(1, Step.WAIVE),
                                Tuple.of(1, Step.SUPERSEDE),
                                Tuple.of(2, Step.TIME_PASSES),
                                Tuple.of(1, Step.BELL)),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 60))
                .as(Move::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private void go(Move move, Model model) {
        switch (move.step()) {
            case ISSUE -> {
                Subject matter = matter();
                Owed owed = owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(move.hours()));
                model.deadlines.put(
                        as(inspector, () -> obligations.issue(owed)),
                        owed.deadline().dueAt());
                model.open.add(matter);
                model.issued++;
            }
            case DISCHARGE -> {
                if (!model.open.isEmpty()) {
                    Subject matter = model.open.remove(move.pick() % model.open.size());
                    inOneTransaction(() -> obligations.discharge(matter, MEND));
                    model.discharged++;
                }
            }
            case WAIVE -> {
                if (!model.open.isEmpty()) {
                    Subject matter = model.open.remove(move.pick() % model.open.size());
                    inOneTransaction(() -> obligations.waive(matter, MEND, "试验"));
                    model.waived++;
                }
            }
            case SUPERSEDE -> {
                if (!model.open.isEmpty()) {
                    Subject matter = model.open.get(move.pick() % model.open.size());
                    Owed owed = owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(move.hours()));
                    model.deadlines.put(
                            as(inspector, () -> obligations.supersede(matter, MEND, owed)),
                            owed.deadline().dueAt());
                    model.superseded++;
                    model.issued++;
                }
            }
            case TIME_PASSES -> clock.pass(Duration.ofHours(move.hours()));
            case BELL -> {
                bell.sweep(clock.now());
                assertThat(overdueAndNotMissed()).isZero();
            }
        }
    }

    private void inOneTransaction(Runnable change) {
        as(inspector, () -> {
            change.run();
            return change;
        });
    }

    private Map<ObligationId, Instant> deadlines() {
        Map<ObligationId, Instant> deadlines = new HashMap<>();
        as(
                        inspector,
                        () -> jdbc.sql("select id, due_at from obligation.obligation where obligor_post = :post")
                                .param("post", people.safety().value())
                                .query()
                                .listOfRows())
                .forEach(row -> deadlines.put(
                        new ObligationId((UUID) row.get("id")), ((Timestamp) row.get("due_at")).toInstant()));
        return deadlines;
    }

    private int withWrongClock() {
        return as(
                inspector,
                () -> jdbc.sql("""
                        select count(*) from obligation.obligation o
                        where o.obligor_post = :post and (o.state = 'OPEN' and o.missed_at is null)
                              <> exists (select from obligation.clock c where c.obligation = o.id)
                        """)
                        .param("post", people.safety().value())
                        .query(Integer.class)
                        .single());
    }

    private int overdueAndNotMissed() {
        return as(
                inspector,
                () -> jdbc.sql("""
                        select count(*) from obligation.obligation
                        where obligor_post = :post and state = 'OPEN' and due_at < :now and missed_at is null
                        """)
                        .param("post", people.safety().value())
                        .param("now", ObligationTable.utc(clock.now()))
                        .query(Integer.class)
                        .single());
    }

    private void compare(Model model) {
        Books books = as(
                        inspector,
                        () -> counts.count(
                                new Wanted(new Whose.Post(people.safety().value()), Narrowing.NOT),
                                Instant.EPOCH,
                                clock.now()))
                .books();
        assertThat(books.balanced()).isTrue();
        assertThat(List.of(books.issued(), books.discharged(), books.waived(), books.superseded(), books.open()))
                .containsExactly(
                        model.issued, model.discharged, model.waived, model.superseded, (long) model.open.size());
    }
}
