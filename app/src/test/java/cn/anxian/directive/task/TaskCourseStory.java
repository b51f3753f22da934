package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From words to done: 讲话二“把‘说过了’当成‘做过了’”. */
class TaskCourseStory extends DirectiveStory {

    @Test
    void a_sentence_becomes_a_task_that_is_signed_for_carried_out_and_accepted_by_another_post() {
        Visitor office = at(city.cityOffice());
        Caller brigade = city.cityRegulator("fire");
        Visitor fire = at(brigade);
        String task = issued(city.cityOffice(), brigade);

        assertThat(state(fire, task)).isEqualTo("issued");
        assertThat(next(fire, task)).contains("signing", "return").doesNotContain("acceptance");
        JsonNode owed = task(fire, task).body().at("/obligations");
        assertThat(owed.findValuesAsString("kind").toString()).contains("directive.sign", "directive.carry-out");
        assertThat(owed.toString()).contains("消防安全排查").contains("speech").contains("演示会议上的讲话");
        takes(fire, task, "signing");
        takes(fire, task, "progress", "text", "已排查三个商场", "evidence", List.of(photo(fire)));
        reports(fire, task);
        assertThat(next(office, task)).contains("acceptance", "send-back");
        takes(office, task, "acceptance", "opinion", "抽查三处，属实");

        JsonNode done = task(office, task).body();
        assertThat(done.at("/state").asString()).isEqualTo("accepted");
        assertThat(done.at("/quote").asString()).contains("消防安全排查");
        assertThat(done.at("/progress").toString()).contains("已排查三个商场", "已经排查完毕", "抽查三处，属实");
        assertThat(done.at("/obligations").toString()).doesNotContain("\"state\":\"OPEN\",\"kind\":\"directive.accept");
    }

    @Test
    void it_can_be_traced_who_held_and_did_what_for_it() {
        Caller brigade = city.cityRegulator("fire");
        Visitor fire = at(brigade);
        String task = issued(city.cityOffice(), brigade);
        takes(fire, task, "signing");
        String query = "?size=100&kind=task&id=" + task;

        Visitor office = at(city.cityOffice());
        Answer page = office.get("/api/trace" + query);
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.text("/title")).contains("消防安全排查");
        assertThat(page.text("/href")).isEqualTo("/directive-tasks/" + task);
        assertThat(page.body().at("/people").toString()).contains(brigade.personName());
        assertThat(office.get("/api/trace/duties" + query).toString()).contains("按期办结", "未结");
        assertThat(office.get("/api/trace/acts" + query).toString()).contains(brigade.personName());
        assertThat(at(city.siblingRegulator("fire")).get("/api/trace" + query).status())
                .isEqualTo(404);
    }

    @Test
    void nobody_accepts_what_he_reported_himself() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, task, "signing");
        reports(fire, task);

        Answer own = step(fire, task, "acceptance", "opinion", "自己看过了");

        assertThat(own.status()).isEqualTo(409);
        assertThat(own.code()).isEqualTo("same-person");
        assertThat(own.text("/detail")).contains("不能自己验收");
        assertThat(state(office, task)).isEqualTo("reported");
    }

    @Test
    void without_proof_nothing_is_reported_as_done() {
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, task, "signing");

        Answer bare = step(fire, task, "completion", "text", "已经办完");

        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.toString()).contains("请附上办结的证明");
    }

    @Test
    void what_is_not_done_well_is_sent_back_with_a_new_day() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, task, "signing");
        reports(fire, task);

        Answer past = step(office, task, "send-back", "reason", "没有台账", "dueAt", "2026-09-10T00:00:00+08:00");
        takes(office, task, "send-back", "reason", "没有台账", "dueAt", "2026-10-16T00:00:00+08:00");

        assertThat(past.status()).isEqualTo(400);
        assertThat(past.toString()).contains("已经过去");
        assertThat(task(fire, task).text("/dueAt")).isEqualTo("2026-10-16T00:00:00+08:00");
        assertThat(next(fire, task)).contains("completion");
    }

    @Test
    void a_task_that_went_to_the_wrong_one_comes_back_and_goes_to_another() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor housing = at(city.cityRegulator("construction"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));

        takes(fire, task, "return", "reason", "不属于消防职责");
        assertThat(task(office, task).body().at("/obligations").toString()).contains("directive.reissue");
        takes(
                office,
                task,
                "reissue",
                "leadPost",
                city.cityRegulator("construction").post());

        assertThat(state(housing, task)).isEqualTo("issued");
        assertThat(task(fire, task).status()).isEqualTo(404);
    }

    @Test
    void an_issuer_takes_a_task_back_with_a_reason_and_its_duties_are_let_off() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));

        assertThat(step(fire, task, "withdrawal", "reason", "不想做").status()).isEqualTo(409);
        takes(office, task, "withdrawal", "reason", "与另一项重复");

        JsonNode withdrawn = task(office, task).body();
        assertThat(withdrawn.at("/state").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.at("/obligations").toString()).contains("WAIVED").doesNotContain("\"OPEN\"");
        String directive = withdrawn.at("/directive/id").asString();
        JsonNode all =
                office.get("/api/directives/" + directive + "/tree").body().at("/figures/tasks/0");
        assertThat(office.get("/api" + all.at("/href").asString()).body().at("/items"))
                .as("the figure opens just what it counts")
                .hasSize(all.at("/count").asInt());
        assertThat(office.get("/api/directive-tasks?directive=" + directive)
                        .body()
                        .at("/items")
                        .toString())
                .as("and what was taken back is found all the same")
                .contains(task);
    }

    @Test
    void a_department_breaks_it_down_to_counties_and_each_sees_only_its_part() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor here = at(city.regulator("fire"));
        Visitor there = at(city.siblingRegulator("fire"));
        String whole = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, whole, "signing");

        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(
                        Map.of(
                                "title",
                                "湖滨区商场排查",
                                "leadPost",
                                city.regulator("fire").post().toString()),
                        Map.of(
                                "title",
                                "陕州区商场排查",
                                "leadPost",
                                city.siblingRegulator("fire").post().toString())));

        JsonNode children = task(fire, whole).body().at("/children");
        assertThat(children).hasSize(2);
        String mine = children.at("/0/id").asString();
        String theirs = children.at("/1/id").asString();
        assertThat(task(here, mine).text("/quote"))
                .isEqualTo(task(office, whole).text("/quote"));
        assertThat(task(here, mine).body().at("/whole").isNull()).isTrue();
        assertThat(task(here, theirs).status()).isEqualTo(404);
        assertThat(task(here, whole).status()).isEqualTo(404);
        assertThat(here.get("/api/directive-tasks?size=100&q=商场排查").toString())
                .contains("湖滨区商场排查")
                .doesNotContain("陕州区商场排查");
        assertThat(at(city.siblingOffice())
                        .get("/api/directive-tasks?size=100&q=商场排查")
                        .toString())
                .contains("陕州区商场排查")
                .doesNotContain("湖滨区商场排查");
        assertThat(here.get("/api/directives?size=100").body().at("/items")).isEmpty();
        assertThat(task(office, theirs).status()).isEqualTo(200);
        assertThat(state(there, theirs)).isEqualTo("issued");
    }

    @Test
    void the_whole_is_not_reported_before_its_parts_are_done_unless_it_is_said_why() {
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor county = at(city.regulator("fire"));
        String whole = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, whole, "signing");
        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", city.regulator("fire").post().toString())));
        String part = task(fire, whole).body().at("/children/0/id").asString();

        Answer early = step(fire, whole, "completion", "text", "办完", "evidence", List.of(photo(fire)));
        takes(county, part, "signing");
        reports(county, part);
        takes(fire, part, "acceptance", "opinion", "属实");
        takes(fire, whole, "completion", "text", "办完", "evidence", List.of(photo(fire)));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/detail")).contains("还有1项没有办结").contains("说明");
        assertThat(state(fire, whole)).isEqualTo("reported");
    }

    @Test
    void a_part_is_never_due_after_the_whole_and_never_given_outside_ones_own_reach() {
        Visitor fire = at(city.cityRegulator("fire"));
        String whole = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, whole, "signing");

        Answer wrong = step(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(
                        Map.of(
                                "leadPost",
                                city.regulator("fire").post().toString(),
                                "dueAt",
                                "2026-11-01T00:00:00+08:00"),
                        Map.of(
                                "leadPost",
                                city.cityRegulator("construction").post().toString())));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.toString()).contains("不能晚于上级任务的期限").contains("部门之间不能交办");
        assertThat(task(fire, whole).body().at("/children")).isEmpty();
    }

    @Test
    void nobody_is_given_a_part_for_a_place_that_is_not_his() {
        Visitor fire = at(city.cityRegulator("fire"));
        String whole = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, whole, "signing");
        PostId there = city.siblingRegulator("fire").post();

        Answer elsewhere = step(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", there, "regionId", SmallCity.COUNTY.value())));

        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.text("/errors/0/message")).contains("不管", "请选那里的岗位");
        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", there, "regionId", SmallCity.SIBLING_COUNTY.value())));
    }

    @Test
    void the_same_post_is_not_given_the_same_part_twice() {
        Visitor fire = at(city.cityRegulator("fire"));
        String whole = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, whole, "signing");
        List<Map<String, String>> parts =
                List.of(Map.of("leadPost", city.regulator("fire").post().toString()));
        takes(fire, whole, "breakdown", "parts", parts);

        Answer again = step(fire, whole, "breakdown", "parts", parts);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-given");
        assertThat(again.text("/detail"))
                .contains("第1项", "已经交办给", city.regulator("fire").postName());
        assertThat(again.text("/errors/0/field")).isEqualTo("parts[0]");
        assertThat(task(fire, whole).body().at("/children")).hasSize(1);
    }

    @Test
    void what_came_back_does_not_go_to_somebody_who_has_the_same_sentence_already() {
        Visitor office = at(city.cityOffice());
        Caller brigade = city.cityRegulator("fire");
        Caller housing = city.cityRegulator("construction");
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer both = issue(office, directive, List.of(row(no, brigade), row(no, housing)));
        String task = both.text("/issued/0/id");
        takes(at(brigade), task, "return", "reason", "不属于消防职责");

        Answer again = step(office, task, "reissue", "leadPost", housing.post());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/detail")).contains("已经交办给", housing.postName());
        assertThat(state(office, task)).isEqualTo("returned");
    }

    @Test
    void what_came_back_does_not_go_to_somebody_who_helps_with_it() {
        Visitor office = at(city.cityOffice());
        Caller housing = city.cityRegulator("construction");
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer issued = issue(
                office,
                directive,
                List.of(row(
                        no,
                        city.cityRegulator("fire"),
                        "coParties",
                        List.of(housing.party().toString()))));
        String task = issued.text("/issued/0/id");
        takes(at(city.cityRegulator("fire")), task, "return", "reason", "不属于消防职责");

        Answer again = step(office, task, "reissue", "leadPost", housing.post());

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.toString()).contains("leadPost", "是这项任务的配合单位，不能同时承办");
        assertThat(state(office, task)).isEqualTo("returned");
    }

    @Test
    void urging_is_once_a_day() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));

        takes(office, task, "urging", "text", "请抓紧签收");
        Answer again = step(office, task, "urging", "text", "再催");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/detail")).contains("每天最多催办一次");
        assertThat(task(fire, task).body().at("/progress").toString()).contains("请抓紧签收");
        clock.pass(java.time.Duration.ofDays(1));
        takes(at(city.cityOffice()), task, "urging", "text", "第二天再催");
        assertThat(task(at(city.cityRegulator("fire")), task)
                        .body()
                        .at("/urged")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void who_is_urged_hears_it_among_his_tidings_and_nobody_else_does() {
        Visitor office = at(city.cityOffice());
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);

        takes(office, task, "urging", "text", "请今天签收，照此" + task);

        JsonNode heard = at(brigade).get("/api/tidings?size=5").body();
        assertThat(heard.at("/items/0/text").asString())
                .startsWith("催办：签收任务")
                .contains("请今天签收，照此" + task)
                .contains(city.cityOffice().personName());
        assertThat(heard.at("/items/0/subject/id").asString()).isEqualTo(task);
        assertThat(at(city.cityRegulator("construction"))
                        .get("/api/tidings?size=20")
                        .toString())
                .doesNotContain(task);
        clock.pass(java.time.Duration.ofDays(1));
        takes(at(city.cityOffice()), task, "urging", "text", "明天之前签收，照此" + task);
        assertThat(at(brigade).get("/api/tidings?size=20").toString())
                .contains("请今天签收，照此" + task)
                .contains("明天之前签收，照此" + task);
    }

    @Test
    void who_is_urged_sees_it_on_the_duty_that_he_owes_first_until_he_has_done_it() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        takes(at(city.cityOffice()), task, "urging", "text", "请抓紧签收");
        clock.pass(java.time.Duration.ofDays(1));
        takes(at(city.cityOffice()), task, "urging", "text", "请今天签收");

        assertThat(urged(at(brigade), task, "directive.sign")).isEqualTo("2");
        assertThat(urged(at(brigade), task, "directive.carry-out")).isEmpty();

        takes(at(brigade), task, "signing");
        clock.pass(java.time.Duration.ofDays(1));
        takes(at(city.cityOffice()), task, "urging", "text", "请抓紧办理");
        assertThat(urged(at(brigade), task, "directive.carry-out")).isEqualTo("1");
    }

    @Test
    void nobody_urges_himself_or_what_is_not_under_him() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));

        assertThat(step(at(city.cityRegulator("fire")), task, "urging", "text", "自己催自己")
                        .text("/code"))
                .isEqualTo("not-yours");
        assertThat(step(at(city.siblingOffice()), task, "urging", "text", "不归我管")
                        .status())
                .isEqualTo(404);
        takes(at(city.cityLeader()), task, "urging", "text", "请抓紧");
    }

    /** How often, as his own list of duties says. */
    private static String urged(Visitor who, String task, String kind) {
        return who.get("/api/obligations?size=100&kind=" + kind)
                .body()
                .at("/items")
                .valueStream()
                .filter(duty -> duty.at("/subject/id").asString().equals(task))
                .map(duty -> duty.at("/urged/times").asString())
                .collect(java.util.stream.Collectors.joining());
    }

    @Test
    void an_extension_is_asked_before_it_is_due_and_the_old_duty_is_superseded_and_linked() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, task, "signing");

        takes(fire, task, "extension", "until", "2026-10-21T00:00:00+08:00", "reason", "商场正在装修");
        assertThat(next(fire, task)).doesNotContain("extension");
        takes(office, task, "extension-answer", "grant", true, "reason", "情况属实");

        JsonNode extended = task(fire, task).body();
        assertThat(extended.at("/dueAt").asString()).isEqualTo("2026-10-21T00:00:00+08:00");
        assertThat(extended.at("/extensions").asInt()).isEqualTo(1);
        assertThat(extended.at("/obligations").toString()).contains("SUPERSEDED");
        clock.moveTo(java.time.OffsetDateTime.parse("2026-10-22T09:00:00+08:00").toInstant());
        Answer late = step(
                at(city.cityRegulator("fire")),
                task,
                "extension",
                "until",
                "2026-11-21T00:00:00+08:00",
                "reason",
                "还没有装修好");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/detail")).contains("展期只能在到期以前申请");
    }

    @Test
    void what_was_not_true_is_opened_again_and_stays_marked() {
        Visitor office = at(city.cityOffice());
        Visitor fire = at(city.cityRegulator("fire"));
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(fire, task, "signing");
        reports(fire, task);
        takes(office, task, "acceptance");

        takes(office, task, "look-back", "holds", false, "opinion", "现场没有台账", "evidence", List.of(photo(office)));

        JsonNode again = task(fire, task).body();
        assertThat(again.at("/state").asString()).isEqualTo("working");
        assertThat(again.at("/reopened").asInt()).isEqualTo(1);
        assertThat(again.at("/progress").toString()).contains("现场没有台账");
        reports(fire, task);
        takes(office, task, "acceptance");
        assertThat(task(fire, task).body().at("/reopened").asInt()).isEqualTo(1);
    }
}
