package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void only_what_a_person_has_looked_at_is_proposed_and_who_has_it_is_named_and_not_offered_again() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        assertThat(proposals(office, directive).at("/tasks")).isEmpty();
        looksAt(office, directive, "消防安全排查");
        assertThat(proposals(office, directive).at("/tasks")).hasSize(1);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        assertThat(issue(office, directive, List.of(row(no, city.cityRegulator("fire"))))
                        .status())
                .isEqualTo(200);
        JsonNode given = taskOf(proposals(office, directive), "消防安全排查");
        assertThat(given.at("/issued")).singleElement().satisfies(has -> {
            assertThat(has.at("/post/id").asString())
                    .isEqualTo(city.cityRegulator("fire").post().toString());
            assertThat(has.at("/number").asString()).startsWith("RW-");
            assertThat(has.at("/stateName").asString()).isEqualTo("待签收");
        });
        assertThat(given.at("/rows")).isEmpty();
    }

    @Test
    void what_was_refused_at_issuing_can_still_be_issued_later() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "冷库逐一排查");
        Visitor.Answer some = issue(
                office,
                directive,
                List.of(row(no, city.siblingOffice()), row(no, city.office(), "dueAt", "2026-09-01T00:00:00+08:00")));
        assertThat(some.body().at("/issued")).hasSize(1);
        assertThat(some.body().at("/refused")).hasSize(1);

        JsonNode open = taskOf(proposals(office, directive), "冷库").at("/rows");
        assertThat(open)
                .isNotEmpty()
                .extracting(row -> row.at("/region/id").asInt())
                .contains(SmallCity.COUNTY.value())
                .doesNotContain(SmallCity.SIBLING_COUNTY.value());
        assertThat(issueAsItIs(office, directive, List.of(row(no, city.office())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobody_is_proposed_twice_for_the_same_sentence() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        looksAt(office, directive, "消防安全排查");
        JsonNode draft = draft(office, directive);
        int no = sentenceOf(draft, "消防安全排查");
        Map<String, Object> brigade =
                Map.of("partyId", city.cityRegulator("fire").party().toString());
        Visitor.Answer twice = office.put(
                "/api/directives/" + directive + "/sentences/" + no,
                Map.of("version", draft.at("/version").asInt(), "lead", List.of(brigade, brigade)));
        assertThat(twice.status()).as(twice.toString()).isEqualTo(200);
        assertThat(taskOf(proposals(office, directive), "消防安全排查").at("/rows")).hasSize(1);
    }

    @Test
    void the_same_post_is_not_given_the_same_sentence_twice_and_is_named() {
        Visitor office = at(city.cityOffice());
        Caller brigade = city.cityRegulator("fire");
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Visitor.Answer first = issue(office, directive, List.of(row(no, brigade), row(no, brigade)));
        assertThat(first.body().at("/issued")).hasSize(1);
        assertThat(first.text("/refused/0/why")).contains("已经交办给", brigade.postName());

        Visitor.Answer again = issueAsItIs(office, directive, List.of(row(no, brigade)));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-given");
        assertThat(again.text("/detail")).contains("已经交办给", brigade.postName());
        assertThat(again.text("/errors/0/field")).isEqualTo("tasks[0]");

        takes(office, first.text("/issued/0/id"), "withdrawal", "reason", "改由别的岗位承办");
        assertThat(issueAsItIs(office, directive, List.of(row(no, brigade))).status())
                .as("what was withdrawn can be given again")
                .isEqualTo(200);
    }

    @Test
    void the_same_command_once_more_is_a_repeat_and_no_refusal() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        looksAt(office, directive, "消防安全排查");
        String path = "/api/directives/" + directive + "/tasks";
        Map<String, Object> body = Map.of("tasks", List.of(row(no, city.cityRegulator("fire"))));
        UUID command = UUID.randomUUID();
        Visitor.Answer first = office.post(path, body, command);
        Visitor.Answer repeat = office.post(path, body, command);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.body().at("/receipt/repeated").asBoolean()).isTrue();
        assertThat(repeat.body().at("/issued")).isEqualTo(first.body().at("/issued"));
    }

    @Test
    void of_two_who_issue_at_once_one_is_refused() throws Exception {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        looksAt(office, directive, "消防安全排查");
        List<Map<String, Object>> rows = List.of(row(no, city.cityRegulator("fire")));
        List<Visitor> both = List.of(office, at(city.cityOffice()));
        CountDownLatch ready = new CountDownLatch(both.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(both.size())) {
            List<Future<Integer>> answers = both.stream()
                    .map(who -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return issueAsItIs(who, directive, rows).status();
                    }))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(taskOf(proposals(office, directive), "消防安全排查").at("/issued")).hasSize(1);
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
