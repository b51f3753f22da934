package cn.anxian.directive.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.Directory;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 长文: read in the background, with progress; neither a restart nor a text that cannot be read loses anything. */
class LongTextStory extends DirectiveStory {

    private static final String LONG = SPEECH + "要组织企业自查自改，逐项建立台账，及时消除隐患。\n".repeat(3_000);
    private static final int CHARACTERS = LONG.codePointCount(0, LONG.length());

    @Autowired
    private ReadingWork work;

    @Autowired
    private Reading reading;

    @Autowired
    private DirectiveTable table;

    @Autowired
    private DraftTable drafts;

    @Autowired
    private Directory directory;

    private Visitor office;
    private String id;

    @BeforeEach
    void theOfficeEntersALongSpeech() {
        office = at(city.cityOffice());
        id = enter(office, freshTitle(), LONG);
    }

    @AfterEach
    void nothingIsLeftToBeRead() {
        work.proceed(() -> false);
    }

    @Test
    void it_is_kept_at_once_and_read_in_the_background() {
        assertThat(progress().at("/done").asInt()).isZero();
        assertThat(progress().at("/all").asInt()).isEqualTo(CHARACTERS);
        assertThat(progress().at("/state").asString()).isEqualTo("reading");
        JsonNode waiting = draft(office, id);
        assertThat(waiting.at("/text").asString()).isEqualTo(LONG);
        assertThat(waiting.at("/sentences")).isEmpty();

        work.proceed(() -> false);

        assertThat(progress().at("/done").asInt()).isEqualTo(CHARACTERS);
        assertThat(progress().at("/state").asString()).isEqualTo("reviewing");
        assertThat(together()).isEqualTo(LONG);
    }

    @Test
    void how_far_it_is_read_is_seen_while_it_is_read() {
        List<Integer> seen = new ArrayList<>();
        Reading watched = (content, heldOn, region, cuts) -> reading.read(content, heldOn, region, cuts)
                .peek(sentence -> {
                    if (sentence.start() > CHARACTERS / 4 * (seen.size() + 1)) {
                        seen.add(progress().at("/done").asInt());
                    }
                });
        new ReadingWork(table, drafts, watched, directory, callers, transactions).proceed(() -> false);

        assertThat(seen).hasSize(3).isSorted().doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isPositive();
        assertThat(together()).isEqualTo(LONG);
    }

    @Test
    void until_it_is_read_nobody_corrects_or_issues_and_is_told_why() {
        Answer corrected = office.put("/api/directives/" + id + "/sentences/1", Map.of("version", 1, "kind", "task"));
        Answer issued = issue(office, id, List.of(row(1, city.cityRegulator("fire"))));
        Answer again = office.post("/api/directives/" + id + "/reading", Map.of());

        assertThat(List.of(corrected.status(), issued.status(), again.status())).containsOnly(409);
        assertThat(corrected.code()).isEqualTo("not-read-yet");
        assertThat(corrected.text("/detail")).contains("还在读取").contains("原文已经存好");
        assertThat(again.text("/detail")).contains("读取中").contains("不用重新读取");
    }

    @Test
    void a_restart_in_the_middle_goes_on_and_keeps_no_sentence_twice() {
        AtomicInteger parts = new AtomicInteger();
        work.proceed(() -> parts.incrementAndGet() > 3);
        assertThat(progress().at("/done").asInt()).isBetween(1, CHARACTERS - 1);
        assertThat(progress().at("/state").asString()).isEqualTo("reading");

        work.proceed(() -> false);

        assertThat(together()).isEqualTo(LONG);
    }

    @Test
    void what_cannot_be_read_is_set_aside_with_its_text_and_is_read_again_when_asked() {
        Reading fails = (content, heldOn, region, cuts) -> {
            throw new IllegalStateException("a sentence that nobody has thought of");
        };
        new ReadingWork(table, drafts, fails, directory, callers, transactions).proceed(() -> false);
        assertThat(progress().at("/state").asString()).isEqualTo("unread");
        assertThat(draft(office, id).at("/text").asString()).isEqualTo(LONG);
        assertThat(at(city.cityLeader())
                        .post("/api/directives/" + id + "/reading", Map.of())
                        .status())
                .isEqualTo(403);

        assertThat(office.post("/api/directives/" + id + "/reading", Map.of()).status())
                .isEqualTo(200);
        work.proceed(() -> false);

        assertThat(together()).isEqualTo(LONG);
    }

    @Test
    void what_is_too_long_is_refused_with_what_to_do_and_nothing_is_kept() {
        Answer refused = office.upload(
                "/api/directives/reading",
                "年鉴.txt",
                "text/plain",
                "安".repeat(1_000_001).getBytes(StandardCharsets.UTF_8),
                Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.toString()).contains("超过1000000字").contains("拆成几份");
    }

    @Test
    void who_may_not_read_it_does_not_see_how_far_it_is() {
        assertThat(at(city.siblingOffice())
                        .get("/api/directives/" + id + "/reading")
                        .status())
                .isEqualTo(404);
        assertThat(table.find(new DirectiveId(java.util.UUID.fromString(id)))).isEmpty();
    }

    private JsonNode progress() {
        Answer answer = office.get("/api/directives/" + id + "/reading");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private String together() {
        StringBuilder all = new StringBuilder();
        draft(office, id)
                .at("/sentences")
                .forEach(sentence -> all.append(sentence.at("/quote").asString()));
        return all.toString();
    }
}
