package cn.anxian.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.story.Printed;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers of a speech, as another program opens and prints them. */
class PrintedPapersStory extends DirectiveStory {

    @BeforeEach
    void where_libre_office_is() {
        assumeTrue(Printed.isPossible(), "没有安装 LibreOffice，跳过打印效果的检查");
    }

    @Test
    void the_table_the_sheet_the_bulletin_and_the_slip_are_drawn_in_chinese_letters_within_their_margins() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int fires = sentenceOf(draft(office, directive), "消防安全排查");
        int stores = sentenceOf(draft(office, directive), "冷库逐一排查");
        Answer issued = issue(
                office,
                directive,
                List.of(
                        row(
                                fires,
                                city.cityRegulator("fire"),
                                "coParties",
                                List.of(city.cityRegulator("construction")
                                        .party()
                                        .toString())),
                        row(stores, city.office()),
                        row(stores, city.siblingOffice())));
        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        clock.moveTo(OffsetDateTime.parse("2026-10-01T01:00:00+08:00").toInstant());
        bell.sweep(clock.now());
        office = at(city.cityOffice());
        String slip = task(office, issued.text("/issued/0/id")).text("/slips/0/href");

        assertThat(Printed.whole(office.get("/api/directives/" + directive + "/tasks.docx"), "任务分解表.docx"))
                .contains("任务分解表", "牵头单位", "消防安全排查", city.siblingOffice().partyName());
        assertThat(Printed.whole(office.get("/api/directives/" + directive + "/tasks.xlsx"), "任务分解表（表格）.xlsx"))
                .contains("牵头单位", "消防安全排查");
        assertThat(Printed.whole(office.get("/api/directives/" + directive + "/bulletin.docx"), "进展通报.docx"))
                .contains("进展通报", "逾期3项");
        assertThat(Printed.whole(office.get(slip), "督办单.docx")).contains("蓝色提醒单", "蓝督〔2026〕");
    }
}
