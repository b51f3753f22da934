package cn.anxian.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.Caller;
import cn.anxian.story.Sheets;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 投诉建议: said by anybody, answered by an office in its time, and nobody else's business. */
class SuggestionStory extends Story {

    @Autowired
    private SmallCity city;

    private Visitor head;
    private Visitor office;

    @BeforeEach
    void aHeadOfAnEnterpriseAndTheOfficeSignIn() {
        head = visitorAt(city.head(city.enterprise()).post());
        office = visitorAt(city.office().post());
    }

    @Test
    void what_an_enterprise_says_is_answered_by_the_office_of_its_county() {
        String id = say(head, "complaint", "检查当天没有出示证件", false);

        Answer listed = office.get("/api/suggestions?whose=office&state=open&size=100");
        assertThat(listed.toString()).contains("检查当天没有出示证件");
        assertThat(office.get("/api/obligations?kind=suggestion.answer&size=100")
                        .toString())
                .contains("答复一条投诉")
                .contains("/suggestions/" + id)
                .contains("2026-10-11T00:00:00+08:00");
        Answer answered = answer(office, id, "已核实并提醒检查人员，今后先出示证件");

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        Answer mine = head.get("/api/suggestions/" + id);
        assertThat(mine.text("/answer/words")).isEqualTo("已核实并提醒检查人员，今后先出示证件");
        assertThat(mine.text("/answer/by")).contains(city.office().personName());
        assertThat(office.get("/api/obligations?state=closed&kind=suggestion.answer&size=100")
                        .toString())
                .contains("DISCHARGED");
        assertThat(head.get("/api/journal?subjectType=suggestion&subjectId=" + id)
                        .toString())
                .contains("提交投诉");
    }

    @Test
    void a_complaint_about_the_office_goes_to_the_one_above() {
        String id = say(head, "complaint", "安委办三个月没有回音", true);

        assertThat(office.get("/api/suggestions/" + id).status()).isEqualTo(404);
        assertThat(visitorAt(city.cityOffice().post())
                        .get("/api/suggestions/" + id)
                        .body()
                        .at("/answers")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoever_is_complained_about_learns_neither_who_nor_what() {
        String id = say(head, "complaint", "街道检查太频繁甲", false);

        for (Caller other : List.of(
                city.townInspector(), city.countyLeader(), city.emergencyOfficer(), city.safety(city.enterprise()))) {
            Visitor visitor = visitorAt(other.post());
            assertThat(visitor.get("/api/suggestions/" + id).status()).isEqualTo(404);
            assertThat(visitor.get("/api/suggestions?size=100").toString()).doesNotContain("街道检查太频繁甲");
            assertThat(visitor.get("/api/journal/recent?size=100").toString()).doesNotContain("提交投诉");
            assertThat(visitor.get("/api/obligations?view=party&size=100&q=").toString())
                    .doesNotContain("街道检查太频繁甲");
        }
        Answer seenByTheLeader = visitorAt(city.countyLeader().post())
                .get("/api/obligations?view=region&kind=suggestion.answer&size=100");
        assertThat(seenByTheLeader.toString())
                .contains("答复一条投诉")
                .doesNotContain("街道检查太频繁甲")
                .doesNotContain(city.file(city.enterprise()).party().name());
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_kept() {
        Answer empty = head.post("/api/suggestions", Map.of("kind", "praise", "words", " "));
        Answer tooLong = head.post("/api/suggestions", Map.of("kind", "fault", "words", "字".repeat(1001)));

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.toString()).contains("请选择类别").contains("请填写内容");
        assertThat(tooLong.toString()).contains("内容最多1000个字，现在有1001个字");
    }

    @Test
    void only_the_first_answer_counts_and_only_its_offices() {
        String id = say(head, "suggestion", "希望能按车间筛选", false);

        assertThat(answer(visitorAt(city.townInspector().post()), id, "不归我").status())
                .isEqualTo(403);
        assertThat(answer(visitorAt(city.siblingOffice().post()), id, "不归我").status())
                .isEqualTo(404);
        answer(office, id, "已经转给承建单位");
        Answer second = answer(office, id, "再答一次");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/detail")).contains(city.office().personName()).contains("没有提交");
    }

    @Test
    void what_was_said_is_exported_by_whoever_may_read_it() {
        say(head, "fault", "=打不开导出", false);

        assertThat(Sheets.text(head.get("/api/suggestions/export")))
                .contains("平台故障")
                .contains("打不开导出");
        assertThat(Sheets.text(visitorAt(city.townInspector().post()).get("/api/suggestions/export")))
                .doesNotContain("打不开导出");
    }

    private static String say(Visitor who, String kind, String words, boolean above) {
        Answer said =
                who.post("/api/suggestions", Map.of("kind", kind, "words", words, "page", "/hazards", "above", above));
        assertThat(said.status()).as(said.toString()).isEqualTo(200);
        return said.text("/subject/id");
    }

    private static Answer answer(Visitor who, String id, String words) {
        return who.post("/api/suggestions/" + id + "/answer", Map.of("version", 1, "words", words));
    }
}
