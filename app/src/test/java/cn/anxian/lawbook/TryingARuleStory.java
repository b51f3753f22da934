package cn.anxian.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.decide.Asked;
import cn.anxian.law.decide.Book;
import cn.anxian.law.decide.Decide;
import cn.anxian.law.decide.Desk;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A rule is tried: the same verdict as {@code ./anxian decide} gives, and nothing is changed by asking. */
class TryingARuleStory extends Story {

    private static final String FIVE_WORKDAYS =
            "{\"from\":\"2026-02-13T09:30:00+08:00\",\"count\":5,\"unit\":\"workday\"}";

    @Autowired
    private SmallCity city;

    @Autowired
    @Qualifier("sealer")
    private DataSource sealer;

    private Visitor inspector;

    @BeforeEach
    void sign_in() {
        inspector = visitorAt(city.townInspector().post());
    }

    static List<String> judges() {
        return Desk.rules().stream().map(Asked::name).toList();
    }

    @ParameterizedTest
    @MethodSource("judges")
    void every_rule_that_can_be_asked_answers_letter_for_letter_as_the_library_does(String judge) {
        Asked asked = Desk.rules().stream()
                .filter(each -> each.name().equals(judge))
                .findFirst()
                .orElseThrow();
        Desk desk = Desk.of(judge, Book.NATIONAL).orElseThrow();
        for (String example : asked.examples()) {
            assertThat(new String(ask(judge, example).bytes(), StandardCharsets.UTF_8))
                    .isEqualTo(desk.verdict(example));
        }
    }

    @Test
    void and_as_the_command_does() throws Exception {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(Decide.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                + ":"
                                + Path.of(tools.jackson.core.json.JsonFactory.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI()),
                        Decide.class.getName(),
                        "deadline")
                .start();
        try (var in = command.outputWriter(StandardCharsets.UTF_8)) {
            in.write(FIVE_WORKDAYS + "\n");
        }
        String line = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(line).contains("2026-02-28T00:00:00+08:00");
        assertThat(new String(ask("deadline", FIVE_WORKDAYS).bytes(), StandardCharsets.UTF_8) + "\n")
                .isEqualTo(line);
    }

    @Test
    @DisplayName("提问不是操作：不要回执号，不留痕，什么也不改")
    void asking_changes_nothing() throws IOException {
        long before = entries();

        assertThat(ask("deadline", FIVE_WORKDAYS).text("/lastDay")).isEqualTo("2026-02-27");

        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accident-grade | {\"deaths\":-1} | deaths",
                "accident-grade | {} | deaths",
                "accident-grade | {\"deaths\":1,\"day\":2} | day",
                "deadline | {\"from\":\"2026-02-30T09:30:00+08:00\",\"count\":5,\"unit\":\"day\"} | from",
                "deadline | {\"from\":\"2026-02-13T09:30:00\",\"count\":5,\"unit\":\"day\"} | from",
                "major-hazard-installation | {\"substances\":[{\"name\":\"氨\",\"tonnes\":1e308}],\"residents500m\":0} | substances[0].tonnes",
                "major-hazard-installation | {\"substances\":[{\"name\":\"液胺\",\"tonnes\":1}],\"residents500m\":0} | substances[0].name",
                "deadline | 不是 JSON | ''"
            })
    void a_question_that_cannot_be_judged_names_the_field(String judge, String question, String field) {
        Visitor.Answer refused = ask(judge, question);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("bad-input");
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(refused.text("/detail")).containsPattern("\\p{IsHan}");
    }

    @Test
    void what_is_no_question_at_all_is_refused_in_chinese() {
        assertThat(ask("no-such-rule", "{}").status()).isEqualTo(404);
        assertThat(ask("deadline", " ".repeat(Desk.LONGEST + 1)).text("/detail"))
                .contains("不得超过");
        assertThat(send("deadline", new byte[] {'{', (byte) 0xff, '}'}).text("/detail"))
                .contains("UTF-8");
        assertThat(visitor().post("/api/law/decide/deadline", FIVE_WORKDAYS).status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("邻县特级动火作业票四小时有效，本县八小时")
    void where_a_locality_is_stricter_the_trial_is_too() {
        String question = "{\"level\":\"特级\",\"lelPct\":5,\"measuredVolPct\":0.2,"
                + "\"sampledAt\":\"2026-09-14T08:40:00+08:00\",\"startsAt\":\"2026-09-14T09:00:00+08:00\"}";

        Visitor there = visitorAt(city.otherCountysTownInspector().post());

        assertThat(there.post("/api/law/decide/hot-work-permit", question).text("/validUntil"))
                .isEqualTo("2026-09-14T13:00:00+08:00");
        assertThat(ask("hot-work-permit", question).text("/validUntil")).isEqualTo("2026-09-14T17:00:00+08:00");
    }

    @Test
    void the_page_of_a_rule_with_a_clock_can_ask_when_it_runs_out() {
        Visitor.Answer rule = inspector.get("/api/law/rules/HZ-HAND");

        assertThat(rule.text("/judges/0/name")).isEqualTo("clock");
        assertThat(rule.text("/judges/0/given/rule")).isEqualTo("HZ-HAND");
        assertThat(rule.text("/judges/0/fields/0/name")).isEqualTo("from");
        assertThat(ask("clock", "{\"rule\":\"HZ-HAND\",\"from\":\"2026-09-30T10:00:00+08:00\"}")
                        .text("/lastDay"))
                .isEqualTo("2026-10-08");
    }

    static List<String> rules() {
        return Rules.load().all().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("每一条规则的页上都有试算")
    void every_rule_has_a_form_to_try_it_on_its_page(String id) {
        JsonNode judges = inspector.get("/api/law/rules/" + id).body().at("/judges");

        assertThat(judges.findValuesAsString("name")).contains("rule");
        assertThat(judges.get(judges.size() - 1).at("/given/id").asString()).isEqualTo(id);
    }

    @Test
    @DisplayName("某日在某地怎么规定：本县照全国，邻县四小时，施行前不答")
    void what_a_rule_says_is_asked_for_a_day_and_a_place() {
        String question = "{\"id\":\"HOT-VALIDITY\",\"on\":\"2026-09-14\"}";
        Visitor there = visitorAt(city.otherCountysTownInspector().post());

        assertThat(ask("rule", question).text("/numbers/0/value")).isEqualTo("8");
        assertThat(there.post("/api/law/decide/rule", question).text("/numbers/0/value"))
                .isEqualTo("4");
        assertThat(there.post("/api/law/decide/rule", question).text("/numbers/0/source"))
                .contains("演示动火作业管理规定");
        assertThat(there.post("/api/law/decide/rule", question.replace("2026-09-14", "2025-12-31"))
                        .text("/numbers/0/value"))
                .isEqualTo("8");
        assertThat(ask("rule", question.replace("2026-09-14", "2022-09-30")).text("/errors/0/field"))
                .isEqualTo("on");
    }

    @Test
    void a_form_knows_every_field_its_chinese_name_and_its_choices() {
        Visitor.Answer rule = inspector.get("/api/law/rules/GRADE-TABLE");

        assertThat(rule.body().at("/judges").findValuesAsString("name")).contains("accident-grade");
        assertThat(rule.text("/judges/0/fields/0/label")).isEqualTo("死亡人数");
        assertThat(rule.text("/judges/0/fields/0/kind")).isEqualTo("WHOLE");
        assertThat(rule.body().at("/judges/0/fields/0/required").asBoolean()).isTrue();
        assertThat(rule.text("/judges/0/example")).contains("deaths");
        assertThat(rule.text("/judges/0/words/grade")).isEqualTo("等级");
    }

    private Visitor.Answer ask(String judge, String question) {
        return inspector.post("/api/law/decide/" + judge, question);
    }

    private Visitor.Answer send(String judge, byte[] question) {
        return inspector.send(inspector
                .request("/api/law/decide/" + judge)
                .header("X-XSRF-TOKEN", inspector.cookie("XSRF-TOKEN").orElseThrow())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(question)));
    }

    private long entries() {
        return JdbcClient.create(sealer)
                .sql("select count(*) from journal.entry")
                .query(Long.class)
                .single();
    }
}
