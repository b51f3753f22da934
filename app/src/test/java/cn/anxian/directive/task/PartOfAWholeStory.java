package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A part ends no later than its whole, and outlives it on every page and paper alike. */
class PartOfAWholeStory extends DirectiveStory {

    private static final String LATER = "2026-10-21T00:00:00+08:00";

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
        takes(fire, whole, "extension", "until", LATER, "reason", "点位太多");
        takes(at(city.cityOffice()), whole, "extension-answer", "grant", true, "reason", "同意");

        takes(county, part, "extension", "until", LATER, "reason", "商场正在装修");
        takes(fire, part, "extension-answer", "grant", true, "reason", "同意");

        assertThat(task(county, part).text("/dueAt")).isEqualTo(LATER);
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
        assertThat(tree.at("/sentences/0/all").asInt()).isEqualTo(1);
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

    private String wholeUnderWay() {
        Caller brigade = city.cityRegulator("fire");
        Visitor fire = at(brigade);
        String whole = issued(city.cityOffice(), brigade);
        takes(fire, whole, "signing");
        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", city.regulator("fire").post().toString())));
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
