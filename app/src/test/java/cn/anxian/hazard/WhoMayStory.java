package cn.anxian.hazard;

import static cn.anxian.story.SmallCity.OTHER_COUNTYS_TOWN;
import static cn.anxian.story.SmallCity.SIBLING_TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Step;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what to a hazard, and who does not even see it. */
class WhoMayStory extends HazardStory {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @Test
    void voiding_needs_another_person_of_the_body_that_found_it() {
        HazardId id = rectifying();
        refused("same-person", () -> people.voids(inspector, id));
        refused("not-yours", () -> people.voids(head, id));
        people.voids(colleague(), id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.VOIDED);
    }

    @Test
    void what_an_enterprise_found_itself_another_person_inside_voids() {
        HazardId id = people.lists(worker, shop, Power.SELF_CHECK, "fire");
        refused("same-person", () -> people.voids(worker, id));
        refused("not-yours", () -> people.voids(inspector, id));
        people.voids(head, id);
        assertThat(people.stateOf(worker, id)).isEqualTo(State.VOIDED);
    }

    @Test
    void in_a_firm_of_one_nobody_voids_what_it_found() {
        Caller owner = city.head(city.soleFirm());
        HazardId id = people.lists(owner, city.soleFirm(), Power.SELF_CHECK, "fire");
        refused("same-person", () -> people.voids(owner, id));
    }

    @Test
    void a_duplicate_points_to_the_one_that_stays() {
        HazardId original = listed();
        HazardId duplicate = listed();
        Caller colleague = colleague();
        HazardId foreign = people.lists(inspector, city.soleFirm(), Power.PATROL_NOTICE, "fire");
        faulty("duplicateOf", () -> people.voidsAsDuplicateOf(duplicate, colleague, duplicate));
        faulty("duplicateOf", () -> people.voidsAsDuplicateOf(foreign, colleague, duplicate));
        faulty("duplicateOf", () -> people.voidsAsDuplicateOf(new HazardId(UUID.randomUUID()), colleague, duplicate));
        people.voidsAsDuplicateOf(original, colleague, duplicate);
        faulty("duplicateOf", () -> people.voidsAsDuplicateOf(duplicate, colleague, original));
    }

    @Test
    void of_two_that_are_voided_at_once_as_duplicates_of_each_other_one_stays() throws Exception {
        HazardId one = listed();
        HazardId other = listed();
        Caller colleague = colleague();
        Caller third = city.hire("town-government", SmallCity.TOWN, "第三监管岗", Role.TOWN);
        CountDownLatch theFirstIsVoided = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> second = threads.submit(() -> {
                theFirstIsVoided.await();
                try {
                    people.voidsAsDuplicateOf(one, third, other);
                    return true;
                } catch (BadInput itsOriginalIsVoid) {
                    return false;
                }
            });
            as(colleague, () -> {
                people.voidsAsDuplicateOf(other, colleague, one);
                theFirstIsVoided.countDown();
                untilAnotherConnectionWaitsOr(second);
                return one;
            });
            assertThat(second.get()).isFalse();
        }
        assertThat(people.stateOf(inspector, one)).isEqualTo(State.VOIDED);
        assertThat(people.stateOf(inspector, other)).isEqualTo(State.LISTED);
    }

    private void untilAnotherConnectionWaitsOr(Future<?> itIsDone) {
        while (!itIsDone.isDone() && jdbc.sql("""
                        select count(*) from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))
                        """).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void only_the_finders_side_corrects_and_hands_over() {
        HazardId id = listed();
        refused("not-yours", () -> people.corrects(head, id, "企业改写的描述"));
        refused("not-yours", () -> people.handsOver(head, id, safety));
        people.corrects(colleague(), id, "同事补充的描述");
        people.handsOver(colleague(), id, safety);
    }

    @Test
    void signing_is_for_the_post_it_was_handed_to_or_for_the_head() {
        HazardId toSafety = handed();
        refused("not-yours", () -> people.signs(worker, toSafety));
        refused("not-yours", () -> people.signs(inspector, toSafety));
        people.signs(head, toSafety);
        HazardId toWorker = listed();
        people.handsOver(inspector, toWorker, worker);
        refused("not-yours", () -> people.signs(safety, toWorker));
        people.signs(worker, toWorker);
    }

    @Test
    void a_colleague_of_the_finder_accepts_too() {
        HazardId id = rectified();
        people.accepts(colleague(), id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void a_department_does_not_accept_what_the_town_found() {
        HazardId id = rectified();
        refused("not-verifier", () -> people.accepts(city.regulator("fire"), id));
    }

    @Test
    void a_post_without_holder_takes_nothing() {
        PartyId mill = city.newEnterprise("演示空岗面粉厂", SmallCity.TOWN, "fire");
        Caller formerWorker = city.worker(mill);
        city.asLoader(() -> {
            directory.endHolding(formerWorker.post(), clock.now().minus(Duration.ofDays(1)));
            return "";
        });
        HazardId id = people.lists(inspector, mill, Power.PATROL_NOTICE, "fire");
        faulty("postId", () -> people.handsOver(inspector, id, formerWorker));
        faulty("postId", () -> people.handsOver(inspector, id, safety));
        people.handsOver(inspector, id, city.head(mill));
    }

    @Test
    void when_the_finder_has_left_his_colleague_owes_the_acceptance() {
        Caller finder = city.hire("town-government", SmallCity.TOWN, "调走的监管岗", Role.TOWN);
        HazardId id = people.lists(finder, shop, Power.PATROL_NOTICE, "fire");
        people.handsOver(finder, id, safety);
        people.signs(safety, id);
        city.asLoader(() -> {
            directory.endHolding(finder.post(), clock.now());
            return "";
        });
        clock.pass(Duration.ofHours(1));
        people.rectifies(safety, id);
        Hazard.Rectified rectified = (Hazard.Rectified) people.see(inspector, id);
        assertThat(rectified.verifier().partyId()).isEqualTo(inspector.party());
        assertThat(rectified.verifier().postId()).isNotEqualTo(finder.post());
        assertThat(rectified.verifier().personName()).isNotNull();
    }

    /** Own region, those above it, its siblings, other parties: through the door and through row-level security alone. */
    @Test
    void who_sees_a_hazard() {
        HazardId id = rectified();
        Map<Caller, Boolean> sight = new java.util.LinkedHashMap<>();
        sight.put(inspector, true);
        sight.put(colleague(), true);
        sight.put(city.regulator("fire"), true);
        sight.put(city.emergencyOfficer(), true);
        sight.put(city.countyLeader(), true);
        sight.put(city.cityLeader(), true);
        sight.put(city.office(), true);
        sight.put(city.dutyOfficer(), true);
        sight.put(head, true);
        sight.put(worker, true);
        sight.put(city.regulator("special-equipment"), false);
        sight.put(city.siblingTownInspector(), false);
        sight.put(city.otherCountysTownInspector(), false);
        sight.put(city.siblingRegulator("fire"), false);
        sight.put(city.siblingCountyLeader(), false);
        sight.put(city.head(city.soleFirm()), false);
        sight.put(city.head(city.enterpriseIn(SIBLING_TOWN)), false);
        sight.put(city.head(city.enterpriseIn(OTHER_COUNTYS_TOWN)), false);
        sight.put(city.systemAdministrator(), false);
        sight.put(city.securityAdministrator(), false);
        sight.put(city.auditAdministrator(), false);
        sight.forEach((caller, sees) -> {
            assertThat(rows(caller, id)).as("rows for %s", caller).isEqualTo(sees);
            assertThat(door(caller, id)).as("door for %s", caller).isEqualTo(sees);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECT", "HAND_OVER", "SIGN", "RETURN", "RECTIFY", "ACCEPT", "SEND_BACK", "VOID"})
    void whoever_does_not_see_it_is_told_that_there_is_none(Step step) {
        HazardId id = listed();
        for (Caller stranger : Stream.of(
                        city.siblingTownInspector(),
                        city.siblingRegulator("fire"),
                        city.head(city.soleFirm()),
                        city.head(city.enterpriseIn(SIBLING_TOWN)))
                .toList()) {
            refused(
                    "not-found",
                    () -> callers.as(stranger, () -> {
                        acts().get(step).accept(id, 1);
                        return "";
                    }));
        }
    }

    @Test
    void nobody_lists_at_an_enterprise_outside_his_region_or_lines() {
        faulty("partyId", () -> people.lists(city.siblingTownInspector(), shop, Power.PATROL_NOTICE, "fire"));
        faulty("partyId", () -> people.lists(city.siblingRegulator("fire"), shop, Power.ORDER, "fire"));
        faulty("line", () -> people.lists(city.regulator("fire"), shop, Power.PATROL_NOTICE, "special-equipment"));
        refused("no-power", () -> people.lists(city.office(), shop, Power.PATROL_NOTICE, "fire"));
        refused("no-power", () -> people.lists(city.countyLeader(), shop, Power.ORDER, "fire"));
        refused("no-power", () -> people.lists(inspector, shop, Power.SELF_CHECK, "fire"));
    }

    private Map<Step, BiConsumer<HazardId, Integer>> acts() {
        return Map.of(
                Step.CORRECT,
                (id, version) -> hazards.correct(
                        command(),
                        id,
                        new HazardCommand.Correction(
                                version, null, null, null, null, null, null, null, null, null, null, null)),
                Step.HAND_OVER,
                (id, version) -> hazards.handOver(command(), id, new HazardCommand.HandOver(version, null, null, null)),
                Step.SIGN,
                (id, version) -> hazards.sign(command(), id, new HazardCommand.Signing(version, null)),
                Step.RETURN,
                (id, version) -> hazards.returnIt(command(), id, new HazardCommand.Return(version, "x")),
                Step.RECTIFY,
                (id, version) ->
                        hazards.report(command(), id, new HazardCommand.Rectification(version, "x", List.of(), null)),
                Step.ACCEPT,
                (id, version) -> hazards.accept(command(), id, new HazardCommand.Acceptance(version, null, null, null)),
                Step.SEND_BACK,
                (id, version) -> hazards.sendBack(command(), id, new HazardCommand.SendBack(version, "x", null)),
                Step.VOID,
                (id, version) -> hazards.voidIt(
                        command(), id, new HazardCommand.Voiding(version, Ground.NOT_A_HAZARD, null, "x")));
    }

    private boolean rows(Caller caller, HazardId id) {
        return as(
                caller,
                () -> jdbc.sql("select exists (select from hazard.hazard where id = :id)")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single());
    }

    private boolean door(Caller caller, HazardId id) {
        return visitorAt(caller.post()).get("/api/hazards/" + id).status() == 200;
    }

    private static CommandId command() {
        return HazardPeople.command();
    }
}
