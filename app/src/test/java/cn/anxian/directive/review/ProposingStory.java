package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.story.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** To whom a task could go is proposed, sentence by sentence, once a person has looked at it. */
class ProposingStory extends DirectiveStory {

    private static JsonNode proposals(Visitor who, String directive) {
        Visitor.Answer answer = who.get("/api/directives/" + directive + "/proposals");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static void looksAt(Visitor who, String directive, String words) {
        JsonNode draft = draft(who, directive);
        Visitor.Answer answer = who.put(
                "/api/directives/" + directive + "/sentences/" + sentenceOf(draft, words),
                Map.of("version", draft.at("/version").asInt(), "kind", "task", "reviewed", true));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static JsonNode taskOf(JsonNode proposals, String words) {
        return StreamSupport.stream(proposals.at("/tasks").spliterator(), false)
                .filter(task -> task.at("/task").asString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_what_a_person_has_looked_at_is_proposed_and_no_longer_once_it_was_issued() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        assertThat(proposals(office, directive).at("/tasks")).isEmpty();
        looksAt(office, directive, "消防安全排查");
        assertThat(proposals(office, directive).at("/tasks")).hasSize(1);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        assertThat(issue(office, directive, List.of(row(no, city.cityRegulator("fire"))))
                        .status())
                .isEqualTo(200);
        assertThat(proposals(office, directive).at("/tasks")).isEmpty();
    }

    @Test
    void a_task_for_every_county_is_proposed_to_each_county_and_the_verifier_is_of_the_issuer() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        looksAt(office, directive, "冷库逐一排查");
        JsonNode proposed = proposals(office, directive);
        JsonNode rows = taskOf(proposed, "冷库").at("/rows");
        assertThat(rows.size()).isGreaterThan(1);
        rows.forEach(row -> {
            assertThat(row.at("/region/name").asString()).isNotEmpty();
            assertThat(row.at("/because").asString()).isNotEmpty();
        });
        assertThat(proposed.at("/verifiers/0/id").asString())
                .isEqualTo(city.cityOffice().post().toString());
    }

    @Test
    void who_did_not_enter_it_is_proposed_nothing() {
        String directive = enter(at(city.cityOffice()), freshTitle(), SPEECH);
        assertThat(at(city.siblingOffice())
                        .get("/api/directives/" + directive + "/proposals")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void whom_words_only_address_together_can_be_given_a_task_in_one_go() {
        JsonNode groups =
                at(city.cityOffice()).get("/api/directive-tasks/addressees").body();
        assertThat(groups.at("/0/name").asString()).isEqualTo("各县（市、区）");
        assertThat(groups.at("/0/rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/region/name").asString()).isNotEmpty());
        assertThat(groups.at("/1/rows"))
                .as("each department once")
                .extracting(row -> row.at("/party/id").asString())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_department_is_offered_its_own_kind_below_and_no_other_department() {
        JsonNode groups = at(city.cityRegulator("fire"))
                .get("/api/directive-tasks/addressees")
                .body();
        assertThat(groups).extracting(group -> group.at("/id").asString()).containsExactly("below");
        assertThat(groups.at("/0/rows"))
                .filteredOn(row -> !row.at("/party").isNull())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/party/name").asString()).contains("消防"));
    }

    @Test
    void only_what_was_confirmed_as_a_task_goes_out_and_only_as_it_was_read() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        int start =
                draft(office, directive).at("/sentences/" + (no - 1) + "/start").asInt();
        Visitor.Answer unconfirmed =
                issueAsItIs(office, directive, List.of(row(no, city.cityRegulator("fire"), "start", start)));
        assertThat(unconfirmed.status()).isEqualTo(400);
        assertThat(unconfirmed.toString()).contains("还没有校核");
        assertThat(issueAsItIs(office, directive, List.of(row(1, city.cityRegulator("fire"))))
                        .toString())
                .contains("没有校核为任务");
        looksAt(office, directive, "消防安全排查");
        assertThat(issueAsItIs(office, directive, List.of(row(no, city.cityRegulator("fire"), "start", start - 1)))
                        .toString())
                .contains("被拆分或合并过");
        assertThat(issueAsItIs(office, directive, List.of(row(no, city.cityRegulator("fire"), "start", start)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void usual_periods_are_offered_as_the_houses_rule_and_filled_in_by_nobody() {
        Visitor office = at(city.cityOffice());
        JsonNode proposed = proposals(office, enter(office, freshTitle(), SPEECH));
        assertThat(proposed.at("/periods"))
                .isNotEmpty()
                .allSatisfy(
                        period -> assertThat(period.at("/house").asBoolean()).isTrue());
    }
}
