package cn.anxian.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.evidence.Images;
import cn.anxian.kernel.Caller;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** People who promise each other something for a year; each says in one line what he does. */
public abstract class PledgeStory extends Story {

    private static final AtomicInteger TITLES = new AtomicInteger(1);
    private static final AtomicInteger PICTURES = new AtomicInteger(90_000);

    @Autowired
    protected SmallCity city;

    protected Visitor at(Caller caller) {
        return visitorAt(caller.post());
    }

    protected static String freshTitle() {
        return "演示年度安全生产目标管理责任书之" + TITLES.getAndIncrement();
    }

    /** A target that the ledger is counted for. */
    protected static Map<String, Object> counted(String measure, Object value, Object... more) {
        return said(new Object[] {"text", "按期完成年度任务", "measure", measure, "scope", "region", "value", value}, more);
    }

    /** A target whose result a person states. */
    protected static Map<String, Object> stated(String text, Object value, Object... more) {
        return said(new Object[] {"text", text, "value", value, "unit", "起", "better", "atMost"}, more);
    }

    /** A target of words only. */
    protected static Map<String, Object> words(String text, Object... more) {
        return said(new Object[] {"text", text}, more);
    }

    /** Counted by the ledger, stated by a person, and of words only. */
    protected static final List<Map<String, Object>> ONE_OF_EACH = List.of(
            counted("hazard-rectified-in-time", 95, "text", "隐患在期限内整改到位"),
            stated("不发生较大以上生产安全事故", 0),
            words("健全党政同责、一岗双责、齐抓共管的责任体系。"));

    protected static Map<String, Object> form(Caller receiver, List<Map<String, Object>> targets, Object... more) {
        return said(
                new Object[] {
                    "year",
                    2026,
                    "title",
                    freshTitle(),
                    "receivers",
                    List.of(Map.of("postId", receiver.post())),
                    "lines",
                    List.of(),
                    "targets",
                    targets,
                    "preamble",
                    "为落实安全生产责任，签订本责任书。",
                    "issue",
                    true
                },
                more);
    }

    protected static String issued(Visitor issuer, Map<String, Object> form) {
        Answer made = issuer.post("/api/pledges", form);
        assertThat(made.status()).as(made.toString()).isEqualTo(200);
        assertThat(made.body().at("/failed").size()).as(made.toString()).isZero();
        return made.text("/receipts/0/subject/id");
    }

    protected static Answer pledge(Visitor who, String pledge) {
        return who.get("/api/pledges/" + pledge);
    }

    /** Takes a step with the version that he sees. */
    protected static Answer step(Visitor who, String pledge, String step, Object... said) {
        Map<String, Object> body = said(
                new Object[] {
                    "version", pledge(who, pledge).body().at("/version").asInt()
                },
                said);
        return who.post("/api/pledges/" + pledge + "/" + step, body);
    }

    protected static void takes(Visitor who, String pledge, String step, Object... said) {
        Answer answer = step(who, pledge, step, said);
        assertThat(answer.status()).as(step + " " + answer).isEqualTo(200);
    }

    protected static void signs(Visitor who, String pledge) {
        takes(who, pledge, "signing", "signature", who.draws());
    }

    protected static String photo(Visitor who) {
        Answer kept = who.upload(
                "/api/evidence",
                "统计表.jpg",
                "image/jpeg",
                Images.jpeg(PICTURES.getAndIncrement()),
                Map.of("kind", "photo"));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        return kept.text("/id");
    }

    protected static String state(Visitor who, String pledge) {
        return pledge(who, pledge).text("/state");
    }

    protected static JsonNode result(Visitor who, String pledge, int no) {
        Answer results = who.get("/api/pledges/" + pledge + "/results");
        assertThat(results.status()).as(results.toString()).isEqualTo(200);
        return results.body().at("/targets/" + (no - 1));
    }

    /** The id of the target that stands there now. */
    protected static String target(Visitor who, String pledge, int no) {
        return pledge(who, pledge).text("/targets/" + (no - 1) + "/id");
    }

    protected static List<String> next(Visitor who, String pledge) {
        List<String> steps = new ArrayList<>();
        pledge(who, pledge)
                .body()
                .at("/next")
                .forEach(step -> steps.add(step.at("/step").asString()));
        return steps;
    }

    protected static Map<String, Object> said(Object[] first, Object... more) {
        Map<String, Object> body = new HashMap<>();
        for (Object[] some : List.of(first, more)) {
            for (int at = 0; at < some.length; at += 2) {
                body.put(some[at].toString(), some[at + 1]);
            }
        }
        return body;
    }
}
