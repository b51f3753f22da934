package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.Directory;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.obligation.ObligationView;
import cn.anxian.story.SmallCity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A post ends in the middle of a hazard: its successor takes the steps that it would have taken. */
class PostsEndHazardsGoOnStory extends HazardStory {

    @Autowired
    private Directory directory;

    @BeforeEach
    void aShopOfItsOwn() {
        shop = city.newEnterprise("演示承接商店", SmallCity.TOWN, "fire");
        head = city.head(shop);
        safety = city.safety(shop);
        worker = city.worker(shop);
    }

    @Test
    void the_successor_of_the_owners_post_signs_rectifies_and_is_refused_when_accepting() {
        HazardId id = handed();
        refused("not-yours", () -> people.signs(worker, id));

        abolish(safety, worker);

        people.signs(worker, id);
        people.rectifies(worker, id);
        refused("same-person", () -> people.accepts(worker, id));
        people.accepts(inspector, id);
        assertThat(people.stateOf(head, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void the_successor_in_another_agency_stands_on_the_finders_side() {
        inspector = city.hire("town-government", SmallCity.TOWN, "临时监管岗", Role.TOWN);
        Caller officer = city.hire("emergency", SmallCity.COUNTY, "承接监管岗", Role.REGULATOR);
        HazardId id = rectified();
        refused("not-verifier", () -> people.accepts(officer, id));

        abolish(inspector, officer);

        assertThat(whoOwes(id, officer)).containsExactly(officer.post());
        people.accepts(officer, id);
        assertThat(people.stateOf(officer, id)).isEqualTo(State.STRUCK_OFF);
    }

    @Test
    void what_comes_back_to_the_finder_comes_to_his_successor() {
        inspector = city.hire("town-government", SmallCity.TOWN, "临时监管二岗", Role.TOWN);
        Caller next = colleague();
        HazardId id = handed();
        abolish(inspector, next);

        people.returns(safety, id);

        assertThat(people.stateOf(next, id)).isEqualTo(State.LISTED);
        assertThat(whoOwes(id, next)).containsExactly(next.post());
        people.handsOver(next, id, safety);
    }

    private List<PostId> whoOwes(HazardId id, Caller seenBy) {
        List<ObligationView> duties = as(
                seenBy,
                () -> obligations.ofSubject(people.see(seenBy, id).finding().subject()));
        return duties.stream()
                .filter(duty -> duty.closedAt() == null)
                .map(duty -> duty.obligor().postId())
                .toList();
    }

    private void abolish(Caller ended, Caller successor) {
        assertThat(visitorAt(city.systemAdministrator().post())
                        .post(
                                "/api/posts/" + ended.post() + "/abolition",
                                Map.of("reason", "机构改革", "version", 1, "successorId", successor.post()))
                        .status())
                .isEqualTo(200);
        assertThat(city.asLoader(() -> directory.post(ended.post())).successor())
                .isEqualTo(Optional.of(successor.post()));
    }
}
