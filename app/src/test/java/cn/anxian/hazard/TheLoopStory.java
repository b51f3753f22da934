package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.obligation.ObligationView;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("讲话二：“列单、交单、办单、清单……一件一件对账销号”")
class TheLoopStory extends HazardStory {

    @Test
    void every_listed_hazard_is_handed_over_handled_and_struck_off() {
        HazardId id = people.lists(inspector, shop, Power.PATROL_NOTICE, "fire");
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.LISTED);
        assertThat(open(inspector, id)).containsExactly("交单");

        people.handsOver(inspector, id, safety);
        assertThat(people.stateOf(safety, id)).isEqualTo(State.HANDED);
        assertThat(open(safety, id)).containsExactlyInAnyOrder("签收", "整改");

        people.signs(safety, id);
        assertThat(people.stateOf(safety, id)).isEqualTo(State.RECTIFYING);
        assertThat(open(safety, id)).containsExactly("整改");

        people.rectifies(safety, id);
        assertThat(people.stateOf(safety, id)).isEqualTo(State.RECTIFIED);
        assertThat(open(inspector, id)).containsExactly("验收");
        assertThat(duty(inspector, id, "验收").obligor().postId()).isEqualTo(inspector.post());

        people.accepts(inspector, id);
        assertThat(people.stateOf(head, id)).isEqualTo(State.STRUCK_OFF);
        assertThat(open(inspector, id)).isEmpty();
    }

    @Test
    void what_was_rectified_badly_goes_back_with_a_reason_and_a_new_day() {
        HazardId id = rectified();
        people.sendsBack(inspector, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.RECTIFYING);
        assertThat(open(safety, id)).containsExactly("整改");
        people.rectifies(safety, id);
        people.accepts(inspector, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void what_was_handed_to_the_wrong_one_comes_back_and_is_handed_over_again() {
        HazardId id = people.lists(inspector, shop, Power.PATROL_NOTICE, "fire");
        people.handsOver(inspector, id, worker);
        people.returns(worker, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.LISTED);
        assertThat(open(inspector, id)).containsExactly("交单");
        people.handsOver(inspector, id, safety);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.HANDED);
    }

    @Test
    void whoever_rectified_it_cannot_accept_it() {
        HazardId id = rectified();
        refused("same-person", () -> people.accepts(safety, id));
    }

    @Test
    void an_enterprise_cannot_strike_off_what_the_government_found() {
        HazardId id = rectified();
        refused("not-verifier", () -> people.accepts(head, id));
    }

    @Test
    void what_an_enterprise_finds_itself_another_person_inside_accepts() {
        HazardId id = people.lists(worker, shop, Power.SELF_CHECK, "fire");
        people.handsOver(worker, id, safety);
        people.signs(safety, id);
        people.rectifies(safety, id);
        assertThat(duty(head, id, "验收").obligor().postId()).isEqualTo(worker.post());
        refused("same-person", () -> people.accepts(safety, id));
        refused("not-verifier", () -> people.accepts(inspector, id));
        people.accepts(head, id);
        assertThat(people.stateOf(inspector, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void in_a_firm_of_one_the_head_signs_and_it_is_marked_for_sampling() {
        PartyId firm = city.soleFirm();
        Caller owner = city.head(firm);
        HazardId id = people.lists(owner, firm, Power.SELF_CHECK, "fire");
        people.handsOver(owner, id, owner);
        people.signs(owner, id);
        people.rectifies(owner, id);
        people.accepts(owner, id);
        assertThat(people.see(owner, id))
                .isInstanceOfSatisfying(
                        Hazard.StruckOff.class,
                        struckOff ->
                                assertThat(struckOff.acceptance().forSampling()).isTrue());
    }

    @Test
    void in_a_firm_of_one_what_the_government_found_the_government_accepts() {
        PartyId firm = city.soleFirm();
        Caller owner = city.head(firm);
        HazardId id = people.lists(inspector, firm, Power.PATROL_NOTICE, "fire");
        people.handsOver(inspector, id, owner);
        people.signs(owner, id);
        people.rectifies(owner, id);
        refused("same-person", () -> people.accepts(owner, id));
        people.accepts(inspector, id);
        assertThat(people.see(owner, id))
                .isInstanceOfSatisfying(
                        Hazard.StruckOff.class,
                        struckOff ->
                                assertThat(struckOff.acceptance().forSampling()).isFalse());
    }

    private List<String> open(Caller by, HazardId id) {
        return duties(by, id).stream()
                .filter(duty -> duty.state() == ObligationView.State.OPEN)
                .map(ObligationView::kindName)
                .toList();
    }

    private ObligationView duty(Caller by, HazardId id, String kind) {
        return duties(by, id).stream()
                .filter(duty -> duty.kindName().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<ObligationView> duties(Caller by, HazardId id) {
        return as(by, () -> obligations.ofSubject(people.see(by, id).finding().subject()));
    }
}
