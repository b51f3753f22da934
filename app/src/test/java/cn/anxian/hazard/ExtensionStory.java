package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Refusal;
import cn.anxian.obligation.ObligationView;
import cn.anxian.story.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("展期：到期前申请，核验一方决定，逐次计数，原期限不改")
class ExtensionStory extends HazardStory {

    @Test
    void what_is_granted_is_a_new_duty_linked_to_the_old_one_whose_day_stays() {
        HazardId id = rectifying();
        Instant before = people.rectifyBy(safety, id);
        clock.pass(Duration.ofMinutes(1));
        people.asksExtension(safety, id, 10);
        assertThat(duties(id, "答复展期申请").getLast().obligor().postId()).isEqualTo(inspector.post());
        people.grants(inspector, id);
        List<ObligationView> rectify = duties(id, "整改");
        assertThat(rectify)
                .extracting(ObligationView::state)
                .containsExactly(ObligationView.State.SUPERSEDED, ObligationView.State.OPEN);
        assertThat(rectify).extracting(ObligationView::dueAt).containsExactly(before, before.plus(Duration.ofDays(10)));
        assertThat(rectify.getLast().periodBasis().law()).isEqualTo("本平台规则");
        assertLinked(rectify.getFirst(), rectify.getLast());
        assertThat(((Hazard.Rectifying) people.see(safety, id)).assignment().extensions())
                .isEqualTo(1);
    }

    private void assertLinked(ObligationView first, ObligationView second) {
        Visitor visitor = visitorAt(inspector.post());
        Visitor.Answer before = visitor.get("/api/obligations/" + first.id());
        Visitor.Answer after = visitor.get("/api/obligations/" + second.id());
        assertThat(before.text("/next/id")).isEqualTo(second.id().toString());
        assertThat(Instant.parse(before.text("/next/dueAt"))).isEqualTo(second.dueAt());
        assertThat(before.body().at("/before").isNull()).isTrue();
        assertThat(after.text("/before/id")).isEqualTo(first.id().toString());
        assertThat(after.body().at("/next").isNull()).isTrue();
    }

    @Test
    void what_is_granted_is_shown_to_the_level_above_and_only_then() {
        HazardId id = rectifying();
        people.asksExtension(safety, id, 10);
        people.refusesExtension(inspector, id);
        String above = tidings(city.countyLeader());
        assertThat(above)
                .doesNotContain("展期：整改：" + people.see(safety, id).finding().title());

        people.asksExtension(safety, id, 5);
        people.grants(inspector, id);
        assertThat(tidings(city.countyLeader()))
                .contains("展期：整改：" + people.see(safety, id).finding().title(), "原应于", "由" + inspector.partyName());
        assertThat(tidings(city.siblingCountyLeader())).doesNotContain("展期：整改");
        assertThat(tidings(head))
                .as("nobody below is told as if he stood above")
                .doesNotContain("展期：整改");
    }

    @Test
    void of_a_major_hazard_the_department_of_the_line_is_told_too() {
        HazardId general = rectifying();
        people.asksExtension(safety, general, 5);
        people.grants(inspector, general);
        assertThat(tidings(department))
                .doesNotContain(people.see(safety, general).finding().number());

        HazardId major = planned();
        people.asksExtension(safety, major, 5);
        people.grants(inspector, major);
        assertThat(tidings(department))
                .contains(people.see(safety, major).finding().number());
    }

    private String tidings(Caller reader) {
        return visitorAt(reader.post()).get("/api/tidings?size=100").toString();
    }

    @Test
    void an_answer_to_an_extension_is_spoken_of_only_where_one_was_asked_for() {
        HazardId id = rectifying();
        assertThat(spokenOf(id)).doesNotContain("同意展期", "不同意展期");

        people.asksExtension(safety, id, 5);
        assertThat(spokenOf(id)).as("somebody else answers, and that is said").contains("同意展期", "不同意展期");
        people.grants(inspector, id);
        assertThat(spokenOf(id)).doesNotContain("同意展期", "不同意展期");
    }

    /** Steps that the head may not take, and why. */
    private List<String> spokenOf(HazardId id) {
        return visitorAt(head.post()).get("/api/hazards/" + id).body().at("/unavailable").findValues("name").stream()
                .map(name -> name.asString())
                .toList();
    }

    @Test
    void the_asker_never_decides_and_the_enterprise_not_about_what_the_government_found() {
        HazardId id = rectifying();
        people.asksExtension(safety, id, 5);
        refused("same-person", () -> people.grants(safety, id));
        refused("not-verifier", () -> people.grants(head, id));
        refused("not-verifier", () -> people.refusesExtension(head, id));
    }

    @Test
    void what_an_enterprise_found_itself_another_of_its_people_decides() {
        HazardId id = people.lists(worker, shop, Power.SELF_CHECK, "fire");
        people.handsOver(worker, id, safety);
        people.signs(safety, id);
        people.asksExtension(safety, id, 5);
        refused("not-verifier", () -> people.grants(worker, id));
        people.grants(head, id);
    }

    @Test
    void of_a_firm_of_one_the_authority_decides() {
        Caller owner = city.head(city.soleFirm());
        HazardId id = people.lists(owner, city.soleFirm(), Power.SELF_CHECK, "fire");
        people.handsOver(owner, id, owner);
        people.signs(owner, id);
        people.asksExtension(owner, id, 5);
        refused("same-person", () -> people.grants(owner, id));
        people.grants(inspector, id);
    }

    @Test
    void after_it_is_due_nobody_asks_any_more() {
        HazardId id = rectifying();
        Instant due = people.rectifyBy(safety, id);
        clock.moveTo(due.plusMillis(1));
        assertThatThrownBy(() -> people.asksExtension(safety, id, 5)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("not-now");
            assertThat(refusal.sentence()).contains("到期以前");
            assertThat(refusal.basis().getFirst().law()).isEqualTo("本平台规则");
        });
    }

    @Test
    void at_the_last_moment_it_may_still_be_asked() {
        HazardId id = rectifying();
        clock.moveTo(people.rectifyBy(safety, id));
        people.asksExtension(safety, id, 5);
    }

    @Test
    void a_request_does_not_stop_the_clock() {
        HazardId id = rectifying();
        Instant due = people.rectifyBy(safety, id);
        people.asksExtension(safety, id, 15);
        clock.moveTo(due.plus(Duration.ofDays(1)));
        people.grants(inspector, id);
        List<ObligationView> rectify = duties(id, "整改");
        assertThat(rectify.getFirst().missedAt()).isNotNull();
        assertThat(rectify.getFirst().state()).isEqualTo(ObligationView.State.SUPERSEDED);
        assertThat(rectify.getLast().missedAt()).isNull();
    }

    @Test
    void an_answer_that_comes_after_the_day_that_was_asked_for_can_only_be_no() {
        HazardId id = rectifying();
        people.asksExtension(safety, id, 2);
        clock.moveTo(people.rectifyBy(safety, id).plus(Duration.ofDays(3)));
        refused("too-late", () -> people.grants(inspector, id));
        people.refusesExtension(inspector, id);
        assertThat(duties(id, "整改")).hasSize(1);
    }

    @Test
    void a_general_hazard_is_put_off_once_and_a_major_one_twice() {
        HazardId general = rectifying();
        people.asksExtension(safety, general, 15);
        people.grants(inspector, general);
        refused("extension-limit", () -> people.asksExtension(safety, general, 5));
        HazardId major = planned();
        people.asksExtension(safety, major, 60);
        people.grants(inspector, major);
        people.asksExtension(safety, major, 60);
        people.grants(department, major);
        refused("extension-limit", () -> people.asksExtension(safety, major, 5));
        assertThat(duties(major, "整改")).hasSize(3);
    }

    @Test
    void how_far_is_limited_too() {
        HazardId id = rectifying();
        faulty("until", () -> people.asksExtension(safety, id, 16));
        faulty("until", () -> people.asksExtension(safety, id, 0));
        faulty("until", () -> people.asksExtension(safety, id, -3));
        people.asksExtension(safety, id, 15);
    }

    @Test
    void whoever_is_refused_may_ask_again_in_time() {
        HazardId id = rectifying();
        people.asksExtension(safety, id, 10);
        refused("not-now", () -> people.asksExtension(head, id, 5));
        people.refusesExtension(inspector, id);
        clock.pass(Duration.ofMinutes(1));
        people.asksExtension(safety, id, 5);
        assertThat(duties(id, "答复展期申请"))
                .extracting(ObligationView::state)
                .containsExactly(ObligationView.State.DISCHARGED, ObligationView.State.OPEN);
    }

    @Test
    void of_two_who_decide_the_same_request_the_second_is_told() {
        HazardId id = rectifying();
        people.asksExtension(safety, id, 10);
        int seen = people.see(inspector, id).version();
        Caller colleague = colleague();
        people.grants(inspector, id);
        refused(
                "stale",
                () -> callers.as(
                        colleague,
                        () -> hazards.refuseExtension(
                                HazardPeople.command(), id, new HazardCommand.Reasoned(seen, "不同意", null))));
        refused("not-now", () -> people.refusesExtension(colleague, id));
    }

    @Test
    void what_is_rectified_meanwhile_needs_no_answer() {
        HazardId id = rectifying();
        people.asksExtension(safety, id, 10);
        people.rectifies(safety, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.RECTIFIED);
        assertThat(duties(id, "答复展期申请").getLast().state()).isEqualTo(ObligationView.State.WAIVED);
    }

    @Test
    void of_a_listed_major_hazard_only_who_listed_it_decides() {
        HazardId id = planned();
        people.supervises(department, id, inDays(40));
        people.asksExtension(safety, id, 20);
        refused("not-verifier", () -> people.grants(inspector, id));
        people.grants(department, id);
        assertThat(people.rectifyBy(safety, id)).isEqualTo(inDays(60));
    }

    private List<ObligationView> duties(HazardId id, String kind) {
        return as(
                        department,
                        () -> obligations.ofSubject(
                                table.find(id).orElseThrow().finding().subject()))
                .stream()
                .filter(duty -> duty.kindName().equals(kind))
                .toList();
    }
}
