package cn.anxian.obligation;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directory.NewPost;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Nobody sees a duty that is not his region's, his line's or his party's; the database alone sees to it. */
class DutySightStory extends DutyStory {

    private People people;
    private final Subject matter = matter();

    @BeforeEach
    void aShopInHuixingOwes() {
        people = peopleIn(HUBIN, HUIXING, "fire");
        as(
                at(people.inspector()),
                () -> obligations.issue(owed(MEND, matter, people, HUIXING, "fire", Duration.ofHours(72))));
        clock.pass(Duration.ofDays(4));
        bell.sweep(clock.now());
    }

    @Test
    void those_who_owe_verify_and_watch_over_the_place_see_it() {
        Stream.of(
                        at(people.safety()),
                        at(people.head()),
                        at(people.inspector()),
                        at(people.chief()),
                        officer(Role.LEADER, SANMENXIA),
                        officer(Role.TOWN, HUIXING),
                        officer(Role.REGULATOR, HUBIN, "fire"))
                .forEach(caller -> {
                    assertThat(rows(caller)).as(caller.postName()).isOne();
                    assertThat(rings(caller)).as(caller.postName()).isPositive();
                });
    }

    @Test
    void nobody_else_does() {
        People foreign = peopleIn(SHANZHOU, new RegionId(3353), "fire");
        People neighbour = peopleIn(HUBIN, HUIXING, "fire");
        Stream.of(
                        at(foreign.inspector()),
                        at(foreign.chief()),
                        at(foreign.head()),
                        at(neighbour.head()),
                        at(neighbour.safety()),
                        officer(Role.TOWN, DAAN),
                        officer(Role.LEADER, SHANZHOU),
                        officer(Role.REGULATOR, HUBIN, "coal"),
                        Caller.ANONYMOUS)
                .forEach(caller -> {
                    assertThat(rows(caller)).as(caller.toString()).isZero();
                    assertThat(rings(caller)).as(caller.toString()).isZero();
                });
    }

    @Test
    void administrators_see_no_duty_even_of_the_agency_that_they_work_for() {
        Stream.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN).forEach(role -> {
            Caller administrator = at(post(NewPost.of(people.bureau(), role.chinese(), role, HUBIN)));
            assertThat(rows(administrator)).as(role.chinese()).isZero();
            assertThat(rings(administrator)).as(role.chinese()).isZero();
            assertThat(visitorAt(administrator.post())
                            .get("/api/obligations?view=region")
                            .status())
                    .isEqualTo(403);
        });
    }

    @Test
    void who_does_not_see_it_can_neither_close_it_nor_issue_beside_it() {
        Caller foreigner = at(peopleIn(SHANZHOU, new RegionId(3353), "fire").inspector());
        assertThat(as(
                        foreigner,
                        () -> jdbc.sql("""
                        update obligation.obligation set version = version + 1 where subject_id = :subject
                        """).param("subject", matter.id()).update()))
                .isZero();
        assertThatThrownBy(() -> as(
                        foreigner,
                        () -> obligations.issue(owed(MEND, matter(), people, HUIXING, "fire", Duration.ofHours(5)))))
                .isInstanceOfAny(DataAccessException.class, cn.anxian.kernel.Refusal.class);
    }

    @Test
    void a_foreign_duty_is_not_there() {
        ObligationView duty = only(at(people.safety()), matter);
        People neighbour = peopleIn(HUBIN, HUIXING, "fire");

        assertThat(visitorAt(people.safety())
                        .get("/api/obligations/" + duty.id())
                        .status())
                .isEqualTo(200);
        assertThat(visitorAt(neighbour.safety())
                        .get("/api/obligations/" + duty.id())
                        .status())
                .isEqualTo(404);
    }

    private int rows(Caller caller) {
        return as(
                caller,
                () -> jdbc.sql("select count(*) from obligation.obligation where subject_id = :subject")
                        .param("subject", matter.id())
                        .query(Integer.class)
                        .single());
    }

    private int rings(Caller caller) {
        return as(
                caller,
                () -> jdbc.sql("select count(*) from obligation.ring where party = :party")
                        .param("party", people.shop().value())
                        .query(Integer.class)
                        .single());
    }

    private Caller officer(Role role, RegionId region, String... lines) {
        People office = peopleIn(region, region, "fire");
        return at(post(
                new NewPost(office.bureau(), "某岗", role, region, Set.of(lines), java.util.Optional.empty(), "监管")));
    }

    private PostId post(NewPost post) {
        PostId id = loading(() -> directory.addPost(post));
        hold(id, "演示某人");
        return id;
    }
}
