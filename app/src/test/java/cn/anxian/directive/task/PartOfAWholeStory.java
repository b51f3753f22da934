package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A part ends no later than its whole, and outlives it on every page and paper alike. */
class PartOfAWholeStory extends DirectiveStory {

    private static final String LATER = "2026-10-21T00:00:00+08:00";

    @Autowired
    private OwnedLot lot;

    @Test
    void an_extension_past_the_whole_is_refused_with_the_day_of_the_whole() {
        Visitor county = at(city.regulator("fire"));
        String part = part(wholeUnderWay());
        takes(county, part, "signing");

        Answer asked = step(county, part, "extension", "until", LATER, "reason", "商场正在装修");

        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.text("/errors/0/field")).isEqualTo("until");
        assertThat(asked.toString()).contains("展期不能晚于上级任务的期限（2026年9月30日24时）");
        assertThat(task(county, part).body().at("/asked").isNull()).isTrue();
    }

    @Test
    void once_the_whole_was_extended_its_part_may_be_too() {
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor county = at(city.regulator("fire"));
        String whole = wholeUnderWay();
        String part = part(whole);
        takes(county, part, "signing");
        extend(whole);

        takes(county, part, "extension", "until", LATER, "reason", "商场正在装修");
        takes(fire, part, "extension-answer", "grant", true, "reason", "同意");

        assertThat(task(county, part).text("/dueAt")).isEqualTo(LATER);
    }

    @Test
    void an_extension_that_was_asked_for_is_not_granted_past_a_whole_that_ends_earlier_by_then() {
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor county = at(city.regulator("fire"));
        String whole = wholeUnderWay();
        String part = part(whole);
        takes(county, part, "signing");
        extend(whole);
        takes(county, part, "extension", "until", LATER, "reason", "商场正在装修");
        takes(fire, whole, "completion", "text", "大部分办完", "evidence", List.of(photo(fire)), "unfinished", "县里一处正在装修");
        lot.next(0);
        Visitor office = at(city.cityOffice());
        takes(office, whole, "acceptance", "opinion", "属实");
        List<String> seen = List.of(photo(office));
        takes(
                office,
                whole,
                "look-back",
                "holds",
                false,
                "opinion",
                "汛期将到，还差得远",
                "evidence",
                seen,
                "dueAt",
                "2026-09-26T00:00:00+08:00");

        Answer granted = step(fire, part, "extension-answer", "grant", true, "reason", "同意");

        assertThat(granted.status()).isEqualTo(409);
        assertThat(granted.text("/code")).isEqualTo("past-the-whole");
        assertThat(granted.toString())
                .contains("展期不能晚于上级任务的期限（2026年9月25日24时）")
                .contains("答复“不同意”")
                .contains("分解任务的期限不晚于上级任务的期限");
        assertThat(task(county, part).text("/dueAt")).isEqualTo(END_OF_SEPTEMBER);
        takes(fire, part, "extension-answer", "grant", false, "reason", "上级任务提前了");
    }

    @Test
    void sent_back_with_a_day_past_the_whole_it_stays_where_it_is() {
        Visitor fire = at(city.cityRegulator("fire"));
        String part = reportedPart();

        Answer refused = step(fire, part, "send-back", "reason", "没有台账", "dueAt", LATER);

        assertPastTheWhole(refused);
        assertThat(state(fire, part)).isEqualTo("reported");
    }

    @Test
    void sent_back_without_a_day_it_ends_with_the_whole_where_the_usual_days_would_go_on() {
        String part = reportedPart();
        on("2026-09-28");
        Visitor fire = at(city.cityRegulator("fire"));

        takes(fire, part, "send-back", "reason", "没有台账");

        assertThat(task(fire, part).text("/dueAt")).isEqualTo(END_OF_SEPTEMBER);
        assertThat(task(fire, part).text("/dueBecause")).contains("分解任务的期限不晚于上级任务的期限");
    }

    @Test
    void once_the_day_of_the_whole_has_passed_the_part_has_its_days_and_it_is_said_that_the_whole_is_late() {
        String part = reportedPart();
        on("2026-10-09");
        Visitor fire = at(city.cityRegulator("fire"));

        takes(fire, part, "send-back", "reason", "没有台账", "dueAt", LATER);

        assertThat(task(fire, part).text("/dueAt")).isEqualTo(LATER);
        assertThat(task(fire, part).body().at("/progress").toString())
                .contains("上级任务的期限（2026年9月30日24时）已过，新的期限不受其限；上级任务逾期照计。");
    }

    @Test
    void a_whole_that_is_late_can_still_be_broken_down_to_days_that_are_ahead() {
        String whole = wholeUnderWay();
        on("2026-10-09");
        Visitor fire = at(city.cityRegulator("fire"));

        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", city.office().post().toString(), "dueAt", LATER)));

        assertThat(task(fire, whole).body().at("/children/1/dueAt").asString()).isEqualTo(LATER);
        assertThat(task(fire, whole).body().at("/progress").toString()).contains("上级任务逾期照计");
    }

    @Test
    void opened_again_after_a_look_back_it_ends_no_later_than_the_whole_either() {
        Visitor fire = at(city.cityRegulator("fire"));
        String part = reportedPart();
        lot.next(0);
        takes(fire, part, "acceptance");
        List<String> photo = List.of(photo(fire));

        assertPastTheWhole(
                step(fire, part, "look-back", "holds", false, "opinion", "现场没有台账", "evidence", photo, "dueAt", LATER));

        on("2026-09-25");
        fire = at(city.cityRegulator("fire"));
        takes(fire, part, "look-back", "holds", false, "opinion", "现场没有台账", "evidence", photo);
        assertThat(task(fire, part).text("/dueAt")).isEqualTo(END_OF_SEPTEMBER);
    }

    @Test
    void handed_to_another_it_ends_no_later_than_the_whole() {
        Visitor fire = at(city.cityRegulator("fire"));
        String part = part(wholeUnderWay());
        takes(at(city.regulator("fire")), part, "return", "reason", "不属于本单位职责");
        String post = city.regulator("fire").post().toString();

        assertPastTheWhole(step(fire, part, "reissue", "leadPost", post, "dueAt", LATER));

        takes(fire, part, "reissue", "leadPost", post, "dueAt", END_OF_SEPTEMBER);
        assertThat(task(fire, part).text("/dueAt")).isEqualTo(END_OF_SEPTEMBER);
    }

    @Test
    void the_whole_withdrawn_its_accepted_part_stands_where_it_is_counted() throws IOException {
        Visitor office = at(city.cityOffice());
        String whole = wholeUnderWay();
        String part = part(whole);
        finish(part);
        takes(office, whole, "withdrawal", "reason", "与另一项重复");
        String directive = task(office, part).text("/directive/id");

        JsonNode tree = office.get("/api/directives/" + directive + "/tree").body();
        assertThat(tree.at("/sentences/0/tally/all").asInt()).isEqualTo(1);
        assertThat(tree.at("/sentences/0/tasks/0/task/id").asString()).isEqualTo(part);
        String paper = words(office.get("/api/directives/" + directive + "/tasks.docx"));
        assertThat(paper).contains("分解任务1项").doesNotContain("分解任务0项");
        assertThat(paper).contains(city.regulator("fire").partyName());
        assertThat(Sheets.text(office.get("/api/directives/" + directive + "/tasks.xlsx")))
                .contains(task(office, part).text("/number"));
    }

    @Test
    void a_part_that_was_withdrawn_holds_nothing_up() {
        Visitor fire = at(city.cityRegulator("fire"));
        String whole = wholeUnderWay();
        takes(fire, part(whole), "withdrawal", "reason", "不用分解");

        takes(fire, whole, "completion", "text", "办完", "evidence", List.of(photo(fire)));

        assertThat(state(fire, whole)).isEqualTo("reported");
    }

    private static void assertPastTheWhole(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("dueAt");
        assertThat(refused.toString()).contains("期限不能晚于上级任务的期限（2026年9月30日24时）", "先由上级任务的承办单位申请展期");
    }

    private void extend(String whole) {
        takes(at(city.cityRegulator("fire")), whole, "extension", "until", LATER, "reason", "点位太多");
        takes(at(city.cityOffice()), whole, "extension-answer", "grant", true, "reason", "同意");
    }

    /** Due on the 25th, five days before its whole, and reported at once. */
    private String reportedPart() {
        String part = part(wholeUnderWay(Map.of("dueAt", "2026-09-26T00:00:00+08:00")));
        takes(at(city.regulator("fire")), part, "signing");
        reports(at(city.regulator("fire")), part);
        return part;
    }

    private String wholeUnderWay() {
        return wholeUnderWay(Map.of());
    }

    /** @param said of its only part, besides who carries it out */
    private String wholeUnderWay(Map<String, String> said) {
        Caller brigade = city.cityRegulator("fire");
        Visitor fire = at(brigade);
        String whole = issued(city.cityOffice(), brigade);
        takes(fire, whole, "signing");
        Map<String, String> part = new HashMap<>(said);
        part.put("leadPost", city.regulator("fire").post().toString());
        takes(fire, whole, "breakdown", "parts", List.of(part));
        return whole;
    }

    private String part(String whole) {
        return task(at(city.cityRegulator("fire")), whole).text("/children/0/id");
    }

    private void finish(String part) {
        Visitor county = at(city.regulator("fire"));
        takes(county, part, "signing");
        reports(county, part);
        takes(at(city.cityRegulator("fire")), part, "acceptance", "opinion", "属实");
    }

    private static String words(Answer paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
