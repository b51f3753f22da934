package cn.anxian.accountability.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.accountability.PledgeStory;
import cn.anxian.story.Sheets;
import cn.anxian.story.TestHome;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What goes out on paper says what was promised, by whom, and what came of it. */
class PledgePapersStory extends PledgeStory {

    private static final Path KEPT = TestHome.folder("papers");

    @Test
    void the_pledge_bears_its_targets_and_the_drawn_signature_and_the_table_says_what_came_of_them()
            throws IOException {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String pledge = issued(leader, form(city.countyLeader(), ONE_OF_EACH));
        assertThat(words(leader.get("/api/pledges/" + pledge + ".docx"), "责任状-未签.docx"))
                .contains("尚未签订");
        signs(county, pledge);
        step(
                county,
                pledge,
                "breakdown",
                "children",
                List.of(Map.of(
                        "postId", city.townInspector().post(),
                        "title", freshTitle(),
                        "targets",
                                List.of(counted(
                                        "hazard-rectified-in-time", 96, "parentTarget", target(county, pledge, 1))))));

        Answer paper = leader.get("/api/pledges/" + pledge + ".docx");
        assertThat(words(paper, "责任状.docx"))
                .contains("一、责任目标", "1．隐患在期限内整改到位（本地区隐患按期整改率不低于95%，由责任台账计数）")
                .contains("2．不发生较大以上生产安全事故（不超过0起，由人填报）", "3．健全党政同责、一岗双责、齐抓共管的责任体系（由人认定）")
                .contains(city.countyLeader().personName(), city.cityLeader().partyName());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(paper.bytes()))) {
            assertThat(read.getAllPictures()).hasSize(1);
        }
        String table = words(leader.get("/api/pledges/" + pledge + "/results.docx"), "目标完成情况对照表.docx");
        String sheet = Sheets.text(leader.get("/api/pledges/" + pledge + "/results.xlsx"));
        for (String said : List.of(table, sheet)) {
            assertThat(said)
                    .contains(
                            city.countyLeader().partyName(),
                            city.townInspector().partyName())
                    .contains("不低于95%", "不低于96%", "还没有填报", "还没有认定");
        }
        assertThat(at(city.siblingOffice())
                        .get("/api/pledges/" + pledge + ".docx")
                        .status())
                .isEqualTo(404);
        assertThat(Sheets.text(leader.get("/api/pledges/export"))).contains("待签订", "已签订");
    }

    @Test
    void the_table_counts_up_to_the_chosen_day_as_the_screen_does() throws IOException {
        Visitor leader = at(city.cityLeader());
        Visitor county = at(city.countyLeader());
        String pledge =
                issued(leader, form(city.countyLeader(), List.of(counted("duty-in-time", 95), stated("事故", 0))));
        signs(county, pledge);
        takes(leader, pledge, "outcome", "no", 2, "value", 3, "source", "统计表");
        String then = "2026-03-31";
        Answer screen = leader.get("/api/pledges/" + pledge + "/results?at=" + then);
        assertThat(screen.text("/targets/0/because")).isEqualTo("本期没有到期的责任。");

        String table = words(leader.get("/api/pledges/" + pledge + "/results.docx?at=" + then), "对照表-选定日.docx");
        String sheet = Sheets.text(leader.get("/api/pledges/" + pledge + "/results.xlsx?at=" + then));
        assertThat(table).contains("截至2026年3月31日24时", "本期没有到期的责任", "还没有填报").doesNotContain("由人填报：3起");
        assertThat(sheet).contains("2026-03-31 24:00", "本期没有到期的责任", "还没有填报").doesNotContain("由人填报：3起");
        assertThat(words(leader.get("/api/pledges/" + pledge + "/results.docx?at="), "对照表-今天.docx"))
                .contains("由人填报：3起");
        for (String file : List.of("docx", "xlsx")) {
            Answer refused = leader.get("/api/pledges/" + pledge + "/results." + file + "?at=2027-03-31");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.toString()).contains("请选择这一年里的日子");
        }
    }

    private static String words(Answer answer, String name) throws IOException {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), answer.bytes());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
