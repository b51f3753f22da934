package cn.anxian.obligation;

import static cn.anxian.obligation.TestKinds.CHECK;
import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directory.NewPost;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A post is abolished: its open duties go to its successor by a recorded act, with the clock that they had. */
class SuccessionStory extends DutyStory {

    @Autowired
    private SmallCity city;

    private final Subject matter = matter();
    private People people;
    private Caller inspector;
    private PostId next;

    @BeforeEach
    void aSafetyOfficerOwesWhatAnInspectorVerifies() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        inspector = at(people.inspector());
        as(inspector, () -> obligations.issue(owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(72))));
        next = loading(() -> directory.addPost(
                new NewPost(people.shop(), "安全管理岗", Role.SAFETY, HUIXING, Set.of(), Optional.of(people.head()), "")));
        hold(next, "演示承接");
    }

    @Test
    void a_duty_goes_over_with_its_clock_its_basis_and_its_first_holder() {
        ObligationView before = only(inspector, matter);
        clock.pass(Duration.ofHours(2));

        Visitor.Answer receipt = abolish(people.safety(), next);

        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(200);
        Visitor.Answer entry = visitorAt(city.systemAdministrator().post())
                .get("/api/journal?subjectType=post&subjectId=" + people.safety());
        assertThat(entry.body().toString()).contains("承接岗位", "安全管理岗");
        ObligationView after = only(inspector, matter);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.obligor().postId()).isEqualTo(next);
        assertThat(after.obligor().postName()).isEqualTo("安全管理岗");
        assertThat(after.obligor().personName()).isEqualTo("演示承接");
        assertThat(after.state()).isEqualTo(ObligationView.State.OPEN);
        assertThat(List.of(after.issuedAt(), after.dueAt(), after.basis(), after.periodBasis()))
                .isEqualTo(List.of(before.issuedAt(), before.dueAt(), before.basis(), before.periodBasis()));
        assertThat(column("issue_holder_name")).isEqualTo("演示安全");
        assertThat(visitorAt(next).get("/api/obligations?view=post").text("/items/0/id"))
                .isEqualTo(before.id().toString());
    }

    @Test
    void the_act_is_recorded_in_the_matters_time_line_and_beside_the_duty() {
        Instant at = clock.now();
        abolish(people.safety(), next);

        Visitor.Answer told = visitorAt(people.head()).get("/api/journal?subjectType=test&subjectId=" + matter.id());
        assertThat(told.text("/0/kind")).isEqualTo("obligation.handed-on");
        assertThat(told.text("/0/title")).isEqualTo("责任承接");
        assertThat(told.text("/0/actor/personName"))
                .isEqualTo(city.systemAdministrator().personName());
        assertThat(told.body().at("/0/details").toString()).contains("原责任岗位（已撤销）", "安全员", "承接岗位", "安全管理岗");
        Map<String, Object> act = as(
                inspector,
                () -> jdbc.sql("select s.* from obligation.succession s where s.to_post = :next")
                        .param("next", next.value())
                        .query()
                        .singleRow());
        assertThat(act)
                .containsEntry("side", "OBLIGOR")
                .containsEntry("from_post", people.safety().value())
                .containsEntry("from_post_name", "安全员")
                .containsEntry("to_post_name", "安全管理岗")
                .containsEntry("by_person", city.systemAdministrator().person().value());
        assertThat(((java.sql.Timestamp) act.get("at")).toInstant()).isEqualTo(at);
    }

    @Test
    void the_bell_rings_for_the_successor() {
        abolish(people.safety(), next);
        clock.pass(Duration.ofHours(49));
        bell.sweep(clock.now());

        assertThat(visitorAt(next).get("/api/tidings").text("/items/0/obligationId"))
                .isEqualTo(only(inspector, matter).id().toString());
    }

    @Test
    void what_was_missed_stays_missed_by_whoever_held_it_then_and_is_missed_once() {
        clock.pass(Duration.ofHours(73));
        bell.sweep(clock.now());
        clock.pass(Duration.ofHours(1));
        abolish(people.safety(), next);
        clock.pass(Duration.ofDays(3));
        bell.sweep(clock.now());

        assertThat(column("miss_holder_name")).isEqualTo("演示安全");
        assertThat(only(inspector, matter).obligor().postId()).isEqualTo(next);
        assertThat(visitorAt(next).get("/api/tidings").body().at("/items").size())
                .isZero();
        as(at(next), () -> {
            obligations.discharge(matter, MEND);
            return null;
        });
        assertThat(column("close_holder_name")).isEqualTo("演示承接");
    }

    @Test
    void what_was_closed_stays_with_the_post_that_closed_it() {
        as(at(people.safety()), () -> {
            obligations.discharge(matter, MEND);
            return null;
        });
        abolish(people.safety(), next);

        assertThat(only(inspector, matter).obligor().postId()).isEqualTo(people.safety());
        assertThat(only(inspector, matter).obligor().personName()).isEqualTo("演示安全");
    }

    @Test
    void what_the_post_was_to_verify_its_successor_verifies() {
        PostId nextInspector = loading(() -> directory.addPost(
                new NewPost(people.bureau(), "执法岗", Role.REGULATOR, HUBIN, Set.of(), Optional.empty(), "")));
        hold(nextInspector, "演示执法");

        assertThat(abolish(people.inspector(), nextInspector).status()).isEqualTo(200);

        ObligationView duty = only(at(nextInspector), matter);
        assertThat(duty.verifier().postName()).isEqualTo("执法岗");
        assertThat(duty.verifier().personName()).isEqualTo("演示执法");
        assertThat(duty.obligor().postId()).isEqualTo(people.safety());
    }

    @Test
    void a_post_that_owes_is_not_abolished_without_a_successor() {
        for (PostId post : List.of(people.safety(), people.inspector())) {
            Visitor.Answer no = abolish(post, null);

            assertThat(no.code()).isEqualTo("successor-needed");
            assertThat(no.text("/detail")).contains("还有 1 项未结的责任");
            assertThat(no.text("/basis/0/kind")).isEqualTo("house-rule");
            assertThat(loading(() -> directory.post(post)).validTo()).isEmpty();
            assertThat(loading(() -> directory.holderOf(post))).isPresent();
        }
        assertThat(only(inspector, matter).obligor().postId()).isEqualTo(people.safety());
    }

    @Test
    void a_successor_must_be_able_to_see_what_it_takes_over() {
        PostId elsewhere = loading(() -> directory.addPost(new NewPost(
                city.agency("emergency", SHANZHOU),
                "另区岗" + UUID.randomUUID(),
                Role.REGULATOR,
                SHANZHOU,
                Set.of(),
                Optional.empty(),
                "")));
        PostId foodOnly = loading(() -> directory.addPost(
                new NewPost(people.bureau(), "食品岗", Role.REGULATOR, HUBIN, Set.of("food"), Optional.empty(), "")));
        PostId anotherShops = peopleIn(HUBIN, HUIXING, "fire").safety();

        assertThat(abolish(people.inspector(), elsewhere).text("/errors/0/field"))
                .isEqualTo("successorId");
        assertThat(abolish(people.inspector(), foodOnly).text("/errors/0/message"))
                .contains("管不到");
        assertThat(abolish(people.safety(), anotherShops).text("/errors/0/message"))
                .contains("本企业岗位");
        assertThat(only(inspector, matter).verifier().postId()).isEqualTo(people.inspector());
    }

    @Test
    void what_begins_afterwards_rests_on_the_successor_at_once() {
        abolish(people.safety(), next);
        as(inspector, () -> obligations.issue(owed(CHECK, matter, people, HUIXING, "fire", Duration.ofHours(24))));

        assertThat(as(inspector, () -> obligations.ofSubject(matter)))
                .extracting(duty -> duty.obligor().postId())
                .containsExactly(next, next);
    }

    @Test
    void a_duty_that_is_just_being_issued_goes_over_too() throws InterruptedException {
        Subject another = matter();
        Thread[] abolishing = new Thread[1];
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        as(inspector, () -> {
            ObligationId id = obligations.issue(owed(MEND, another, people, HUIXING, "fire", Duration.ofHours(72)));
            abolishing[0] = Thread.ofVirtual().start(() -> abolish(administrator, people.safety(), next));
            awaitSomebodyWaiting();
            return id;
        });
        abolishing[0].join();

        assertThat(only(inspector, another).obligor().postId()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update obligation.obligation set obligor_post = verifier_post",
                "update obligation.obligation set verifier_post = obligor_post",
                "insert into obligation.succession (obligation) select id from obligation.obligation",
                "delete from obligation.succession"
            })
    void nobody_moves_a_duty_by_hand(String change) {
        assertThatThrownBy(() -> as(inspector, () -> jdbc.sql(change).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_ledger_moves_nothing_from_a_post_that_goes_on() {
        int moved = as(
                inspector,
                () -> jdbc.sql("select * from obligation.hand_on(:post, 'x', :at, :post, 'x')")
                        .param("post", people.safety().value())
                        .param("at", ObligationTable.utc(clock.now()))
                        .query()
                        .listOfRows()
                        .size());

        assertThat(moved).isZero();
        assertThat(only(inspector, matter).obligor().postId()).isEqualTo(people.safety());
    }

    private Visitor.Answer abolish(PostId post, @Nullable PostId successor) {
        return abolish(visitorAt(city.systemAdministrator().post()), post, successor);
    }

    private static Visitor.Answer abolish(Visitor administrator, PostId post, @Nullable PostId successor) {
        Map<String, Object> said = successor == null
                ? Map.of("reason", "机构改革", "version", 1)
                : Map.of("reason", "机构改革", "version", 1, "successorId", successor);
        return administrator.post("/api/posts/" + post + "/abolition", said);
    }

    /** Until another transaction stands before an advisory lock that this one holds. */
    private void awaitSomebodyWaiting() {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).as("the abolition waits").isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private String column(String name) {
        return as(inspector, () -> (String) jdbc.sql("select * from obligation.obligation where subject_id = :subject")
                .param("subject", matter.id())
                .query()
                .singleRow()
                .get(name));
    }
}
