package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 校核: what the engine proposes, people correct; nothing of the text and nothing of their work is lost. */
class ReviewStory extends DirectiveStory {

    @Autowired
    private Directory directory;

    private Visitor office;
    private String id;

    @BeforeEach
    void theOfficeEntersASpeech() {
        office = at(city.cityOffice());
        id = enter(office, freshTitle(), SPEECH);
    }

    @Test
    void every_character_of_the_speech_is_in_exactly_one_sentence_and_tasks_are_told_from_the_rest() {
        JsonNode draft = draft(office, id);

        assertThat(together(draft)).isEqualTo(SPEECH);
        JsonNode task = draft.at("/sentences").get(sentenceOf(draft, "消防安全排查") - 1);
        assertThat(task.at("/kind").asString()).isEqualTo("task");
        assertThat(task.at("/dueAt").asString()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(task.at("/lead/0/partyId").asString())
                .isEqualTo(city.cityRegulator("fire").party().toString());
        JsonNode undated = draft.at("/sentences").get(sentenceOf(draft, "绷紧安全生产这根弦") - 1);
        assertThat(undated.at("/dueAt").isNull()).isTrue();
    }

    @Test
    void a_correction_stays_on_reload_and_can_be_undone_and_done_again() {
        int no = sentenceOf(draft(office, id), "绷紧安全生产这根弦");
        Answer corrected = correct(office, no, 1, Map.of("kind", "task", "reviewed", true));
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(draft(office, id).at("/sentences/" + (no - 1) + "/kind").asString())
                .isEqualTo("task");

        Answer undone = office.post("/api/directives/" + id + "/undo", Map.of("version", 2));
        assertThat(undone.body().at("/redo").asBoolean()).isTrue();
        assertThat(draft(office, id).at("/sentences/" + (no - 1) + "/kind").asString())
                .isNotEqualTo("task");
        office.post("/api/directives/" + id + "/redo", Map.of("version", 3));
        assertThat(draft(office, id).at("/sentences/" + (no - 1) + "/kind").asString())
                .isEqualTo("task");
        assertThat(office.post("/api/directives/" + id + "/redo", Map.of("version", 4))
                        .code())
                .isEqualTo("nothing-to-redo");
    }

    @Test
    @DisplayName("一并确认几句是一步：中间没有选的不动，撤销时一并撤销；漏选的说明要选")
    void sentences_confirmed_together_are_one_step_and_are_undone_together() {
        JsonNode before = draft(office, id);
        int first = sentenceOf(before, "消防安全排查");
        int last = sentenceOf(before, "绷紧安全生产这根弦");
        List<Integer> starts = List.of(startOf(before, last), startOf(before, first));

        Answer confirmed = confirm(1, starts);
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(confirmed.body().at("/from").asInt()).isEqualTo(first);
        assertThat(confirmed.body().at("/replaced").asInt())
                .isEqualTo(confirmed.body().at("/sentences").size())
                .isEqualTo(last - first + 1);
        assertThat(reviewed(draft(office, id))).containsExactly(first, last);

        Answer undone = office.post("/api/directives/" + id + "/undo", Map.of("version", 2));
        assertThat(undone.body().at("/replaced").asInt()).isEqualTo(last - first + 1);
        assertThat(draft(office, id).at("/sentences")).isEqualTo(before.at("/sentences"));
        office.post("/api/directives/" + id + "/redo", Map.of("version", 3));
        assertThat(reviewed(draft(office, id))).containsExactly(first, last);

        assertThat(confirm(4, List.of()).toString()).contains("请选定要确认的句子");
        assertThat(confirm(4, List.of(startOf(before, first), 100_000)).status())
                .isEqualTo(400);
        assertThat(confirm(1, starts).text("/detail")).contains("一并确认2句");
    }

    @Test
    void splitting_and_merging_lose_no_character() {
        JsonNode before = draft(office, id);
        int no = sentenceOf(before, "消防安全排查");
        int middle = before.at("/sentences/" + (no - 1) + "/start").asInt() + 10;

        Answer split = office.post(
                "/api/directives/" + id + "/sentences/" + no + "/split", Map.of("version", 1, "at", middle));
        assertThat(split.body().at("/sentences")).hasSize(2);
        assertThat(together(draft(office, id))).isEqualTo(SPEECH);
        Answer merged = office.post(
                "/api/directives/" + id + "/sentences/merge", Map.of("version", 2, "from", no, "to", no + 1));
        assertThat(merged.body().at("/replaced").asInt()).isEqualTo(2);
        assertThat(together(draft(office, id))).isEqualTo(SPEECH);
        assertThat(draft(office, id).at("/sentences")).hasSameSizeAs(before.at("/sentences"));
        Answer outside =
                office.post("/api/directives/" + id + "/sentences/" + no + "/split", Map.of("version", 3, "at", 0));
        assertThat(outside.toString()).contains("须在这一句的中间");
    }

    @Test
    @DisplayName("拆开的两句由系统重新读：各有各的单位、期限和理由；一句里的第二个期限不会丢")
    void the_parts_of_a_sentence_are_read_again_and_no_deadline_is_lost() {
        String text = "现就有关事项通知如下：\n一、9月20日前完成冷库摸排，9月底前市住建局要完成燃气管网检查。\n";
        String mine = enter(office, freshTitle(), text);
        JsonNode before = draft(office, mine);
        JsonNode whole = before.at("/sentences/1");
        assertThat(whole.at("/deadlineText").asString()).isEqualTo("9月底前");
        assertThat(whole.at("/otherDues/0/text").asString()).isEqualTo("9月20日前");
        int start = whole.at("/otherDues/0/start").asInt();
        assertThat(text.substring(start, whole.at("/otherDues/0/end").asInt())).isEqualTo("9月20日前");

        Answer split = office.post(
                "/api/directives/" + mine + "/sentences/2/split", Map.of("version", 1, "at", text.indexOf("9月底前")));
        JsonNode first = split.body().at("/sentences/0");
        JsonNode second = split.body().at("/sentences/1");
        assertThat(first.at("/deadlineText").asString()).isEqualTo("9月20日前");
        assertThat(first.at("/otherDues")).isEmpty();
        assertThat(first.at("/because").asString()).doesNotContain("拆分");
        assertThat(first.at("/lines/0/id").asString()).isEqualTo("cold-store");
        assertThat(second.at("/deadlineText").asString()).isEqualTo("9月底前");
        assertThat(second.at("/lead/0/name").asString()).isEqualTo("市住建局");
        assertThat(together(draft(office, mine))).isEqualTo(text);

        office.put("/api/directives/" + mine + "/sentences/2", Map.of("version", 2, "kind", "situation"));
        Answer byHand = office.post(
                "/api/directives/" + mine + "/sentences/2/split", Map.of("version", 3, "at", text.indexOf("完成冷库")));
        assertThat(byHand.body().at("/sentences/1/kind").asString()).isEqualTo("situation");
        assertThat(byHand.body().at("/sentences/1/because").asString()).contains("拆分");
        assertThat(byHand.body().at("/sentences/1/confidence").asDouble()).isEqualTo(0.5);
    }

    @Test
    void who_comes_second_is_told_what_the_first_has_changed() {
        int no = sentenceOf(draft(office, id), "绷紧安全生产这根弦");
        correct(office, no, 1, Map.of("kind", "task"));

        Answer second = correct(office, no, 1, Map.of("kind", "situation"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("stale");
        assertThat(second.text("/detail"))
                .contains(city.cityOffice().personName())
                .contains("修改第" + no + "句");
        assertThat(draft(office, id).at("/sentences/" + (no - 1) + "/kind").asString())
                .isEqualTo("task");
    }

    @Test
    void a_year_that_is_a_slip_of_the_hand_is_named_and_nothing_is_changed() {
        int no = sentenceOf(draft(office, id), "消防安全排查");

        Answer deadline = correct(office, no, 1, Map.of("dueAt", "1230-02-03T00:00:00+08:00"));
        Answer meeting = office.post(
                "/api/directives",
                Map.of("title", freshTitle(), "kind", "speech", "heldOn", "0026-09-14", "text", SPEECH));

        assertThat(deadline.status()).isEqualTo(400);
        assertThat(deadline.text("/errors/0/field")).isEqualTo("dueAt");
        assertThat(deadline.text("/detail")).isEqualTo("日期应在1900年到2199年之间，请核对年份。");
        assertThat(meeting.status()).isEqualTo(400);
        assertThat(meeting.text("/errors/0/field")).isEqualTo("heldOn");
        assertThat(draft(office, id).at("/sentences/" + (no - 1) + "/dueAt").asString())
                .isEqualTo(END_OF_SEPTEMBER);
    }

    @Test
    void what_cannot_be_issued_is_named_and_the_others_go_out() {
        JsonNode draft = draft(office, id);
        int good = sentenceOf(draft, "消防安全排查");
        int other = sentenceOf(draft, "冷库逐一排查");

        Answer issued = issue(
                office,
                id,
                List.of(
                        row(good, city.cityRegulator("fire")),
                        row(other, city.cityRegulator("fire"), "dueAt", "2026-09-01T00:00:00+08:00")));
        Answer again = correct(office, good, version(), Map.of("kind", "background"));

        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        assertThat(issued.body().at("/issued")).hasSize(1);
        assertThat(issued.body().at("/refused/0/why").asString())
                .contains("2026年8月31日")
                .contains("已经过去");
        assertThat(again.code()).isEqualTo("already-issued");
        assertThat(draft(office, id)
                        .at("/sentences/" + (good - 1) + "/issuedTasks/0/number")
                        .asString())
                .startsWith("RW-");
        JsonNode tree = office.get("/api/directives/" + id + "/tree").body();
        assertThat(tree.at("/sentences")).hasSize(1);
        assertThat(tree.at("/figures/tasks/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void every_task_of_a_sentence_is_shown_with_who_answers() {
        int no = sentenceOf(draft(office, id), "消防安全排查");

        issue(office, id, List.of(row(no, city.cityRegulator("fire")), row(no, city.cityRegulator("construction"))));

        JsonNode tasks = draft(office, id).at("/sentences/" + (no - 1) + "/issuedTasks");
        assertThat(tasks.findValuesAsString("lead"))
                .containsExactly(
                        city.cityRegulator("fire").partyName(),
                        city.cityRegulator("construction").partyName());
        String numbers = String.join("、", tasks.findValuesAsString("number"));
        assertThat(correct(office, no, version(), Map.of("kind", "background")).text("/detail"))
                .contains(numbers);
    }

    @Test
    void what_the_words_only_call_together_stays_when_agencies_are_corrected() {
        int no = sentenceOf(draft(office, id), "冷库逐一排查");
        JsonNode together = draft(office, id).at("/sentences/" + (no - 1) + "/lead/0");
        assertThat(together.at("/partyId").isNull()).isTrue();
        String name = together.at("/name").asString();
        String fire = city.cityRegulator("fire").party().toString();

        Answer added = correct(office, no, 1, Map.of("lead", List.of(Map.of("name", name), Map.of("partyId", fire))));
        Answer moved = correct(
                office, no, 2, Map.of("lead", List.of(Map.of("partyId", fire)), "co", List.of(Map.of("name", name))));
        Answer madeUp = correct(office, no, 3, Map.of("co", List.of(Map.of("name", "各有关单位"))));

        assertThat(added.body().at("/sentences/0/lead").findValuesAsString("name"))
                .hasSize(2)
                .startsWith(name);
        assertThat(added.body().at("/sentences/0/lead/0/because")).isEqualTo(together.at("/because"));
        assertThat(moved.body().at("/sentences/0/co/0/name").asString()).isEqualTo(name);
        assertThat(madeUp.status()).isEqualTo(400);
        assertThat(madeUp.toString()).contains("没有“各有关单位”这个统称");
    }

    @Test
    void an_abolished_post_is_refused_and_its_successor_is_named() {
        Caller old = city.hire("market", SmallCity.CITY, "旧监管岗" + id.substring(24), Role.REGULATOR, "fire");
        Caller next = city.hire("market", SmallCity.CITY, "新监管岗" + id.substring(24), Role.REGULATOR, "fire");
        as(city.citySystemAdministrator(), () -> {
            directory.abolish(
                    old.post(),
                    Optional.of(next.post()),
                    directory.post(old.post()).version());
            return old;
        });
        int no = sentenceOf(draft(office, id), "消防安全排查");

        Answer refused = issue(office, id, List.of(row(no, old)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.toString()).contains("已经撤销").contains("新监管岗").contains("请改交");
    }

    @Test
    void two_meetings_with_one_title_are_asked_about() {
        String title = draft(office, id).at("/title").asString();

        Answer asked = office.post("/api/directives", Map.of("title", title, "kind", "speech", "text", SPEECH));
        Answer meant = office.post(
                "/api/directives", Map.of("title", title, "kind", "speech", "text", SPEECH, "acceptSameTitle", true));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.code()).isEqualTo("same-title");
        assertThat(asked.text("/detail")).contains("另一次会议");
        assertThat(meant.status()).isEqualTo(200);
    }

    @Test
    void files_of_another_encoding_are_read_and_empty_ones_are_refused() {
        Answer gbk = office.upload(
                "/api/directives/reading", "讲话.txt", "text/plain", SPEECH.getBytes(Charset.forName("GBK")), Map.of());
        Answer empty = office.upload("/api/directives/reading", "空.txt", "text/plain", new byte[0], Map.of());
        Answer blank = office.upload(
                "/api/directives/reading", "空白.txt", "text/plain", " \n ".getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(gbk.text("/title")).isEqualTo("在全市安全生产工作会议上的讲话");
        Answer entered = office.post(
                "/api/directives", Map.of("title", freshTitle(), "kind", "speech", "fileId", gbk.text("/id")));
        assertThat(together(draft(office, entered.text("/subject/id")))).isEqualTo(SPEECH);
        assertThat(empty.status()).isEqualTo(400);
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.toString()).contains("没有文字");
    }

    @Test
    @DisplayName("任务分解表读成任务，种类按文种提出；校核时说明表格已转写")
    void a_table_of_tasks_is_entered_as_tasks_and_the_review_says_what_became_of_it() {
        String title = freshTitle();
        Answer read = office.upload(
                "/api/directives/reading",
                "任务.txt",
                "text/plain",
                "关于做好年底检查的通知\n序号\t工作任务\t牵头单位\t完成时限\n1\t开展商场消防检查\t市消防救援支队\t9月底前\n".getBytes(StandardCharsets.UTF_8),
                Map.of());
        assertThat(read.text("/kind")).isEqualTo("notice");
        assertThat(read.text("/warnings/0")).contains("任务表", "转写");

        Answer entered = office.post(
                "/api/directives",
                Map.of("title", title, "kind", "plan", "heldOn", "2026-09-14", "fileId", read.text("/id")));
        JsonNode draft = draft(office, entered.text("/subject/id"));

        assertThat(draft.at("/kindName").asString()).isEqualTo("方案");
        assertThat(draft.at("/remarks/0").asString()).isEqualTo(read.text("/warnings/0"));
        JsonNode task = draft.at("/sentences").get(sentenceOf(draft, "商场消防检查") - 1);
        assertThat(task.at("/kind").asString()).isEqualTo("task");
        assertThat(task.at("/dueAt").asString()).isEqualTo(END_OF_SEPTEMBER);
    }

    @Test
    @DisplayName("有“（一）”“1.”的文件不说没有层次；扩展名是 Word 而内容不是的，说明损坏")
    void a_text_with_numbered_parts_is_not_warned_of_and_a_broken_word_file_is_refused() {
        byte[] numbered = "（一）市公安局要开展夜查。\n（二）市教育局要核查校车。\n".getBytes(StandardCharsets.UTF_8);
        Answer read = office.upload("/api/directives/reading", "通知.txt", "text/plain", numbered, Map.of());
        assertThat(read.body().at("/warnings")).isEmpty();
        Answer plain = office.upload(
                "/api/directives/reading",
                "通知.txt",
                "text/plain",
                "市公安局要开展夜查。".getBytes(StandardCharsets.UTF_8),
                Map.of());
        assertThat(plain.text("/warnings/0")).contains("没有看到", "层次");
        Answer broken = office.upload("/api/directives/reading", "通知.docx", "text/plain", numbered, Map.of());
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.toString()).contains("已经损坏");
    }

    @Test
    void leaders_above_read_it_and_a_county_or_another_department_does_not() {
        assertThat(at(city.cityLeader())
                        .get("/api/directives/" + id)
                        .body()
                        .at("/edits")
                        .asBoolean())
                .isFalse();
        assertThat(at(city.office()).get("/api/directives/" + id).status()).isEqualTo(404);
        assertThat(at(city.cityRegulator("fire")).get("/api/directives/" + id).status())
                .isEqualTo(404);
        assertThat(correct(at(city.cityLeader()), 1, 1, Map.of("reviewed", true))
                        .status())
                .isEqualTo(403);
    }

    private Answer correct(Visitor who, int no, int version, Map<String, Object> said) {
        Map<String, Object> body = new java.util.HashMap<>(said);
        body.put("version", version);
        return who.put("/api/directives/" + id + "/sentences/" + no, body);
    }

    private Answer confirm(int version, List<Integer> starts) {
        return office.post(
                "/api/directives/" + id + "/sentences/confirm", Map.of("version", version, "starts", starts));
    }

    private static int startOf(JsonNode draft, int no) {
        return draft.at("/sentences/" + (no - 1) + "/start").asInt();
    }

    private static List<Integer> reviewed(JsonNode draft) {
        return StreamSupport.stream(draft.at("/sentences").spliterator(), false)
                .filter(sentence -> sentence.at("/reviewed").asBoolean())
                .map(sentence -> sentence.at("/no").asInt())
                .toList();
    }

    private static String together(JsonNode draft) {
        StringBuilder all = new StringBuilder();
        draft.at("/sentences")
                .forEach(sentence -> all.append(sentence.at("/quote").asString()));
        return all.toString();
    }

    private int version() {
        return draft(office, id).at("/version").asInt();
    }
}
