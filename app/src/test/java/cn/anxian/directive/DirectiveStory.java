package cn.anxian.directive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.evidence.Images;
import cn.anxian.kernel.Caller;
import cn.anxian.obligation.Bell;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** People who enter speeches, issue tasks from them and carry these out; each says in one line what he does. */
public abstract class DirectiveStory extends Story {

    protected static final String END_OF_SEPTEMBER = "2026-10-01T00:00:00+08:00";

    protected static final String SPEECH = """
            在全市安全生产工作会议上的讲话
            （2026年9月14日）
            同志们：今年以来，全市安全生产形势总体平稳。
            一、突出重点领域
            消防救援支队要牵头对全市商场、市场开展消防安全排查，9月底前完成。
            各县（市、区）要立即对冷库逐一排查，建立台账。
            二、压实责任
            责任重于泰山，大家务必绷紧安全生产这根弦。
            """;

    private static final AtomicInteger TITLES = new AtomicInteger(1);
    private static final AtomicInteger PICTURES = new AtomicInteger(70_000);

    @Autowired
    protected SmallCity city;

    @Autowired
    protected Bell bell;

    protected Visitor at(Caller caller) {
        return visitorAt(caller.post());
    }

    /** At ten in the morning. */
    protected void on(String day) {
        clock.moveTo(OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant());
    }

    protected static String freshTitle() {
        return "在演示会议上的讲话之" + TITLES.getAndIncrement();
    }

    protected static String enter(Visitor who, String title, String text) {
        Answer entered = who.post(
                "/api/directives", Map.of("title", title, "kind", "speech", "heldOn", "2026-09-14", "text", text));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
        return entered.text("/subject/id");
    }

    protected static JsonNode draft(Visitor who, String directive) {
        Answer answer = who.get("/api/directives/" + directive);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    /** The number of the first sentence in which these words stand. */
    protected static int sentenceOf(JsonNode draft, String words) {
        for (JsonNode sentence : draft.at("/sentences")) {
            if (sentence.at("/quote").asString().contains(words)) {
                return sentence.at("/no").asInt();
            }
        }
        throw new AssertionError("no sentence says " + words);
    }

    protected static Map<String, Object> row(int no, Caller lead, Object... more) {
        Map<String, Object> row =
                new HashMap<>(Map.of("no", no, "leadPost", lead.post().toString()));
        row.put("dueAt", END_OF_SEPTEMBER);
        for (int at = 0; at < more.length; at += 2) {
            row.put(more[at].toString(), more[at + 1]);
        }
        return row;
    }

    /** Whoever may correct the draft has confirmed the sentences as tasks by then. */
    protected static Answer issue(Visitor who, String directive, List<Map<String, Object>> rows) {
        rows.forEach(row -> confirms(who, directive, (int) row.get("no")));
        return issueAsItIs(who, directive, rows);
    }

    private static void confirms(Visitor who, String directive, int no) {
        Answer draft = who.get("/api/directives/" + directive);
        if (draft.status() == 200 && draft.body().at("/sentences").has(no - 1)) {
            who.put(
                    "/api/directives/" + directive + "/sentences/" + no,
                    Map.of("version", draft.body().at("/version").asInt(), "kind", "task", "reviewed", true));
        }
    }

    protected static Answer issueAsItIs(Visitor who, String directive, List<Map<String, Object>> rows) {
        return who.post("/api/directives/" + directive + "/tasks", Map.of("tasks", rows));
    }

    /** One task from a speech of its own, issued by the office of the city to this post. */
    protected String issued(Caller issuer, Caller lead) {
        Visitor office = at(issuer);
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer issued = issue(office, directive, List.of(row(no, lead)));
        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        return issued.text("/issued/0/id");
    }

    protected static Answer task(Visitor who, String task) {
        return who.get("/api/directive-tasks/" + task);
    }

    /** Takes a step with the version that he sees. */
    protected static Answer step(Visitor who, String task, String step, Object... said) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", task(who, task).body().at("/version").asInt());
        for (int at = 0; at < said.length; at += 2) {
            body.put(said[at].toString(), said[at + 1]);
        }
        return who.post("/api/directive-tasks/" + task + "/" + step, body);
    }

    protected static void takes(Visitor who, String task, String step, Object... said) {
        Answer answer = step(who, task, step, said);
        assertThat(answer.status()).as(step + " " + answer).isEqualTo(200);
    }

    protected static String photo(Visitor who) {
        Answer kept = who.upload(
                "/api/evidence",
                "现场.jpg",
                "image/jpeg",
                Images.jpeg(PICTURES.getAndIncrement()),
                Map.of("kind", "photo"));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        return kept.text("/id");
    }

    protected static void reports(Visitor lead, String task) {
        takes(lead, task, "completion", "text", "已经排查完毕", "evidence", List.of(photo(lead)));
    }

    protected static String state(Visitor who, String task) {
        return task(who, task).text("/state");
    }

    protected static List<String> next(Visitor who, String task) {
        List<String> steps = new ArrayList<>();
        task(who, task)
                .body()
                .at("/next")
                .forEach(step -> steps.add(step.at("/step").asString()));
        return steps;
    }

    /** What is counted, by its name. */
    protected static Map<String, Long> figures(JsonNode named) {
        Map<String, Long> figures = new HashMap<>();
        named.forEach(figure ->
                figures.put(figure.at("/name").asString(), figure.at("/count").asLong()));
        return figures;
    }
}
