package cn.anxian.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.story.Sheets;
import cn.anxian.story.TestHome;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.junit.jupiter.api.Test;

/** What goes out on paper says what the records say. */
class PapersStory extends DirectiveStory {

    private static final Path KEPT = TestHome.folder("papers");

    @Test
    void the_table_of_tasks_the_bulletin_and_the_slip_say_what_the_records_say() throws IOException {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        int other = sentenceOf(draft(office, directive), "冷库逐一排查");
        Answer issued = issue(
                office,
                directive,
                List.of(
                        row(
                                no,
                                city.cityRegulator("fire"),
                                "coParties",
                                List.of(city.cityRegulator("construction")
                                        .party()
                                        .toString())),
                        row(other, city.office())));
        String task = issued.text("/issued/0/id");

        takes(at(city.cityRegulator("fire")), task, "signing");

        String table = words(office.get("/api/directives/" + directive + "/tasks.docx"), "任务分解表.docx");
        String sheet = Sheets.text(office.get("/api/directives/" + directive + "/tasks.xlsx"));
        for (String paper : List.of(table, sheet)) {
            assertThat(paper)
                    .contains("牵头单位", "完成时限", "消防安全排查")
                    .contains(city.cityRegulator("fire").partyName())
                    .contains(city.cityRegulator("construction").partyName());
        }
        assertThat(table).contains("2026年9月30日", "\t—\t");
        clock.moveTo(OffsetDateTime.parse("2026-10-01T01:00:00+08:00").toInstant());
        bell.sweep(clock.now());
        office = at(city.cityOffice());
        Answer bulletin = office.get("/api/directives/" + directive + "/bulletin.docx");
        assertThat(words(bulletin, "进展通报.docx")).contains("全部任务2项", "逾期2项", "蓝色提醒单", "本期没有办结的任务");
        assertThat(links(bulletin))
                .contains("/directive-tasks?directive=" + directive + "&level=whole&on=2026-10-01&overdue=true");
        String slip = task(office, task).text("/slips/0/href");
        assertThat(words(office.get(slip), "督办单.docx"))
                .contains("蓝色提醒单", "蓝督〔2026〕", "消防安全排查", "尚未了结")
                .contains(city.cityRegulator("fire").partyName() + "：")
                .contains(city.cityOffice().partyName() + "\n2026年10月1日\n");
        assertThat(at(city.siblingOffice()).get(slip).status()).isEqualTo(404);
    }

    @Test
    void what_goes_to_several_in_the_same_words_is_one_item_of_the_table_and_a_row_each_of_the_sheet()
            throws IOException {
        Visitor office = at(city.cityOffice());
        String title = freshTitle();
        String directive = enter(office, title, SPEECH);
        int no = sentenceOf(draft(office, directive), "冷库逐一排查");
        Answer issued = issue(office, directive, List.of(row(no, city.office()), row(no, city.siblingOffice())));
        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);

        String table = words(office.get("/api/directives/" + directive + "/tasks.docx"), "分给几家的任务分解表.docx");

        assertThat(table)
                .contains("分解任务1项，交办2件次。")
                .contains(
                        city.office().partyName() + "\t" + city.siblingOffice().partyName())
                .doesNotContain("配合单位")
                .containsOnlyOnce("冷库逐一排查");
        Answer sheet = office.get("/api/directives/" + directive + "/tasks.xlsx");
        assertThat(Sheets.text(sheet)).contains("《" + title + "》任务分解表", "2026年9月14日");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            Sheet rows = book.getSheetAt(0);
            assertThat(rows.getLastRowNum())
                    .as("title, who, heading, one row each")
                    .isEqualTo(4);
            for (int at : List.of(3, 4)) {
                assertThat(rows.getRow(at).getCell(0).getStringCellValue())
                        .as("one item on paper")
                        .isEqualTo("1");
                assertThat(rows.getRow(at).getCell(2).getStringCellValue()).contains("冷库逐一排查");
            }
        }
    }

    @Test
    void what_several_owe_in_the_same_words_by_the_same_day_is_one_row_of_the_bulletin() throws IOException {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "冷库逐一排查");
        issue(office, directive, List.of(row(no, city.office()), row(no, city.siblingOffice())));
        clock.moveTo(OffsetDateTime.parse("2026-10-01T01:00:00+08:00").toInstant());
        bell.sweep(clock.now());

        Answer bulletin = at(city.cityOffice()).get("/api/directives/" + directive + "/bulletin.docx");

        assertThat(words(bulletin, "几家同一责任的进展通报.docx"))
                .contains("逾期任务2项，没有按期履行的责任4件。")
                .contains("\t" + city.office().partyName() + "\t"
                        + city.siblingOffice().partyName() + "\t");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bulletin.bytes()))) {
            assertThat(document.getTables().getFirst().getNumberOfRows())
                    .as("heading, signing, carrying out")
                    .isEqualTo(3);
        }
        assertThat(links(bulletin)).contains("/directives/" + directive + "/bulletin?from=");
    }

    private static String words(Answer paper, String name) throws IOException {
        assertThat(paper.status()).as(paper.toString()).isEqualTo(200);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), paper.bytes());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String links(Answer paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.bytes()))) {
            return java.util.Arrays.stream(document.getHyperlinks())
                    .map(XWPFHyperlink::getURL)
                    .collect(Collectors.joining("\n"));
        }
    }
}
