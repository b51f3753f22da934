package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is late in the ledger is late on every page and paper, and with whom; each figure opens just what it counts. */
class WhatIsLateStory extends DirectiveStory {

    @Autowired
    private OwnedLot lot;

    @Test
    void what_nobody_signed_for_is_late_everywhere() throws IOException {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        String directive = directiveOf(task);

        ring("2026-09-16T01:00:00+08:00");

        assertThat(late(task))
                .containsExactly("签收任务 " + city.cityRegulator("fire").partyName());
        countedAs(1, directive, task);
        assertThat(bulletin(directive))
                .contains("逾期1项", "蓝色提醒单1项", "签收任务")
                .doesNotContain("黄色督办单")
                .contains(city.cityRegulator("fire").partyName());
    }

    @Test
    void signed_for_late_it_is_late_no_more_until_its_own_day_has_passed() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        String directive = directiveOf(task);
        ring("2026-09-16T01:00:00+08:00");

        takes(at(brigade), task, "signing");
        countedAs(0, directive, task);

        ring("2026-10-01T00:30:00+08:00");
        assertThat(late(task)).containsExactly("落实任务 " + brigade.partyName());
        countedAs(1, directive, task);
    }

    @Test
    void reported_in_time_and_not_accepted_in_time_it_is_late_with_the_issuer() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        takes(at(brigade), task, "signing");
        reports(at(brigade), task);

        ring("2026-10-20T09:00:00+08:00");

        assertThat(late(task)).containsExactly("验收任务 " + city.cityOffice().partyName());
        countedAs(1, directiveOf(task), task);
    }

    @Test
    void what_is_ended_stands_behind_what_is_still_owed_whichever_was_due_first() {
        Visitor office = at(city.cityOffice());
        Caller brigade = city.cityRegulator("fire");
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer issued = issue(
                office,
                directive,
                List.of(
                        row(no, brigade),
                        row(no, city.cityRegulator("construction"), "dueAt", "2026-10-11T00:00:00+08:00")));
        String done = issued.text("/issued/0/id");
        takes(at(brigade), done, "signing");
        reports(at(brigade), done);
        takes(office, done, "acceptance");

        Answer first = office.get("/api/directive-tasks?size=1&directive=" + directive);
        assertThat(first.text("/items/0/id")).isEqualTo(issued.text("/issued/1/id"));
        Answer next = office.get("/api/directive-tasks?size=1&directive=" + directive + "&page=" + first.text("/next"));
        assertThat(next.text("/items/0/id")).isEqualTo(done);
    }

    @Test
    void an_extension_asked_for_and_not_answered_is_late_with_the_issuer_and_granted_the_new_day_counts() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        takes(at(brigade), task, "signing");
        takes(at(brigade), task, "extension", "until", "2026-10-31T00:00:00+08:00", "reason", "点位太多");

        ring("2026-09-28T09:00:00+08:00");
        assertThat(late(task)).containsExactly("答复展期 " + city.cityOffice().partyName());
        countedAs(1, directiveOf(task), task);

        takes(at(city.cityOffice()), task, "extension-answer", "grant", true, "reason", "同意");
        countedAs(0, directiveOf(task), task);
        ring("2026-10-08T09:00:00+08:00");
        countedAs(0, directiveOf(task), task);
    }

    @Test
    void what_was_returned_is_no_longer_with_the_one_who_returned_it() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        takes(at(brigade), task, "return", "reason", "不属于消防职责");

        ring("2026-10-01T09:00:00+08:00");

        assertThat(late(task)).containsExactly("重新交办 " + city.cityOffice().partyName());
        countedAs(1, directiveOf(task), task);
    }

    @Test
    void a_look_back_that_nobody_makes_is_late_with_the_verifier_and_what_is_withdrawn_is_never_late() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        String withdrawn = issued(city.cityOffice(), brigade);
        takes(at(brigade), task, "signing");
        reports(at(brigade), task);
        lot.next(0);
        takes(at(city.cityOffice()), task, "acceptance");
        takes(at(city.cityOffice()), withdrawn, "withdrawal", "reason", "与另一项重复");

        ring("2026-12-01T09:00:00+08:00");

        assertThat(late(task)).containsExactly("回头看 " + city.cityOffice().partyName());
        countedAs(1, directiveOf(task), task);
        countedAs(0, directiveOf(withdrawn), withdrawn);
    }

    private void ring(String moment) {
        clock.moveTo(OffsetDateTime.parse(moment).toInstant());
        bell.sweep(clock.now());
    }

    private String directiveOf(String task) {
        return task(at(city.cityOffice()), task).text("/directive/id");
    }

    private List<String> late(String task) {
        return task(at(city.cityOffice()), task)
                .body()
                .at("/owing")
                .valueStream()
                .filter(duty -> duty.at("/missed").asBoolean())
                .map(duty -> duty.at("/name").asString() + " "
                        + duty.at("/party/name").asString())
                .toList();
    }

    /** The task, the figure on the page of its document, the records that it opens, the list of documents and every other figure. */
    private void countedAs(int late, String directive, String task) {
        Visitor office = at(city.cityOffice());
        assertThat(task(office, task).body().at("/overdue").asBoolean()).isEqualTo(late > 0);
        JsonNode tree = office.get("/api/directives/" + directive + "/tree").body();
        for (JsonNode figure : tree.at("/figures/tasks")) {
            assertThat(records(office, figure.at("/href").asString()))
                    .as(figure.toString())
                    .isEqualTo(figure.at("/count").asInt());
            if (figure.at("/name").asString().equals("逾期")) {
                assertThat(figure.at("/count").asInt()).isEqualTo(late);
            }
        }
        assertThat(tree.at("/directive/tasks/overdue").asInt()).isEqualTo(late);
        assertThat(ledgerSaysMissed(office, task)).isEqualTo(late > 0);
    }

    private static int records(Visitor who, String href) {
        Answer list = who.get("/api" + href + "&size=100");
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return list.body().at("/items").size();
    }

    private static boolean ledgerSaysMissed(Visitor who, String task) {
        return task(who, task)
                .body()
                .at("/obligations")
                .valueStream()
                .anyMatch(duty -> duty.at("/state").asString().equals("OPEN")
                        && !duty.at("/missedAt").isMissingNode()
                        && !duty.at("/missedAt").isNull());
    }

    private String bulletin(String directive) throws IOException {
        Answer paper = at(city.cityOffice()).get("/api/directives/" + directive + "/bulletin.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
