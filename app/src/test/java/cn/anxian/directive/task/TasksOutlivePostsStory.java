package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.Directory;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A post ends in the middle of a task: its successor sees it, and takes the steps that it would have taken. */
class TasksOutlivePostsStory extends DirectiveStory {

    /** Where no other story counts on who sits in the committee's office. */
    private static final RegionId QUIET_COUNTY = new RegionId(1895);

    @Autowired
    private Directory directory;

    @Test
    void the_successor_in_another_agency_carries_it_out_and_the_old_agency_sees_it_no_more() {
        Caller old = city.hire("commerce", SmallCity.CITY, "临时商贸岗", Role.REGULATOR, "fire");
        Caller colleague = city.hire("commerce", SmallCity.CITY, "商贸另一岗", Role.REGULATOR, "fire");
        Caller next = city.hire("market", SmallCity.CITY, "承接市场岗", Role.REGULATOR, "fire");
        String task = issued(city.cityOffice(), old);
        takes(at(old), task, "signing");
        takes(
                at(old),
                task,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", city.regulator("fire").post().toString())));
        String part =
                task(at(city.cityOffice()), task).body().at("/children/0/id").asString();
        assertThat(task(at(next), task).status()).isEqualTo(404);
        assertThat(task(at(colleague), task).status()).isEqualTo(200);

        assertThat(abolish(old, next).status()).isEqualTo(200);

        Visitor successor = at(next);
        assertThat(task(successor, task).text("/answers/post/id"))
                .isEqualTo(next.post().toString());
        assertThat(task(successor, part).text("/issuer/post/id"))
                .isEqualTo(next.post().toString());
        assertThat(task(at(colleague), task).status()).isEqualTo(404);
        assertThat(successor.get("/api/directive-tasks?view=mine&size=100").toString())
                .contains(task);
        assertThat(at(city.cityOffice())
                        .get("/api/journal?subjectType=task&subjectId=" + task)
                        .toString())
                .contains("承办岗位承接", "临时商贸岗", "承接市场岗");
        takes(at(city.regulator("fire")), part, "signing");
        reports(at(city.regulator("fire")), part);
        takes(successor, part, "acceptance");
        reports(successor, task);
        takes(at(city.cityOffice()), task, "acceptance");
    }

    @Test
    void the_successor_of_the_verifier_accepts() {
        Caller old = city.hire("safety-committee-office", QUIET_COUNTY, "临时督办岗", Role.OFFICE);
        Caller next = city.hire("emergency", QUIET_COUNTY, "承接督办岗", Role.OFFICE);
        Caller brigade = city.hire("fire-rescue", QUIET_COUNTY, "临时消防岗", Role.REGULATOR, "fire");
        String task = issued(old, brigade);
        Visitor fire = at(brigade);
        takes(fire, task, "signing");
        reports(fire, task);

        assertThat(abolish(old, next).status()).isEqualTo(200);

        takes(at(next), task, "acceptance");
        assertThat(state(fire, task)).isEqualTo("accepted");
    }

    @Test
    void nobody_comes_to_verify_himself_by_a_post_that_ends() {
        Caller verifier = city.hire("safety-committee-office", QUIET_COUNTY, "临时验收岗", Role.OFFICE);
        Caller lead = city.hire("safety-committee-office", QUIET_COUNTY, "临时承办岗", Role.OFFICE);
        String task = issued(verifier, lead);

        Answer refused = abolish(lead, verifier);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("verifier-cannot-lead");
        assertThat(refused.text("/detail")).contains("自己不能验收自己").contains("RW-").contains("请另选承接岗位");
        assertThat(task(at(lead), task).text("/answers/post/id"))
                .isEqualTo(lead.post().toString());
    }

    @Test
    void the_successor_may_have_the_same_sentence_already_and_then_has_both() {
        Caller old = city.hire("commerce", SmallCity.CITY, "临时同句岗", Role.REGULATOR, "fire");
        Caller next = city.hire("market", SmallCity.CITY, "承接同句岗", Role.REGULATOR, "fire");
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer both = issue(office, directive, List.of(row(no, old), row(no, next)));

        assertThat(abolish(old, next).status()).isEqualTo(200);

        assertThat(List.of(both.text("/issued/0/id"), both.text("/issued/1/id")))
                .allSatisfy(task -> assertThat(task(at(next), task).text("/answers/post/id"))
                        .isEqualTo(next.post().toString()));
    }

    private Answer abolish(Caller ended, Caller successor) {
        return at(city.citySystemAdministrator())
                .post(
                        "/api/posts/" + ended.post() + "/abolition",
                        Map.of(
                                "reason",
                                "机构改革",
                                "version",
                                city.asLoader(() -> directory.post(ended.post()))
                                        .version(),
                                "successorId",
                                successor.post()));
    }
}
