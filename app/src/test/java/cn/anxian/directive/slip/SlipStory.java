package cn.anxian.directive.slip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 三色督办: a missed task climbs from blue over yellow to red, and then a person decides. */
class SlipStory extends DirectiveStory {

    @Autowired
    private Directory directory;

    private static final String TOMORROW = "2026-09-15T00:00:00+08:00";

    private static final String LONG_SPEECH = "消防救援支队要会同有关部门对全市沿街商铺、老旧小区、仓储场所的消防通道和用电线路逐户排查，逐项登记，建立台账，不留死角，9月底前完成。";

    @Test
    void a_missed_task_climbs_to_red_and_its_slips_are_numbered_and_kept() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(at(city.cityRegulator("fire")), task, "signing");

        ring("2026-10-01T00:30:00+08:00");
        assertThat(colour(task)).isEqualTo("none");
        ring("2026-10-01T01:00:00+08:00");
        assertThat(colour(task)).isEqualTo("blue");
        ring("2026-10-15T00:00:00+08:00");
        assertThat(colour(task)).isEqualTo("yellow");
        ring("2026-10-23T00:00:00+08:00");
        ring("2026-10-23T00:00:00+08:00");

        JsonNode missed = task(at(city.cityOffice()), task).body();
        assertThat(missed.at("/colour").asString()).isEqualTo("red");
        assertThat(missed.at("/overdue").asBoolean()).isTrue();
        assertThat(missed.at("/slips")).hasSize(3);
        assertThat(missed.at("/slips/0/number").asString()).contains("蓝督〔2026〕");
        assertThat(missed.at("/slips/2/name").asString()).isEqualTo("红色督办单");
        assertThat(at(city.cityOffice())
                        .get("/api/directive-tasks?colour=red&overdue=true&directive="
                                + missed.at("/directive/id").asString())
                        .toString())
                .contains(task);
    }

    @Test
    void done_late_the_colour_goes_and_the_slips_stay() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(at(city.cityRegulator("fire")), task, "signing");
        ring("2026-10-01T01:00:00+08:00");

        reports(at(city.cityRegulator("fire")), task);

        JsonNode late = task(at(city.cityOffice()), task).body();
        assertThat(late.at("/colour").asString()).isEqualTo("none");
        assertThat(late.at("/slips")).hasSize(1);
    }

    @Test
    void a_task_that_nobody_signs_for_turns_blue_by_itself_and_signing_late_settles_it() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));

        ring("2026-09-16T01:00:00+08:00");
        assertThat(colour(task)).isEqualTo("blue");
        takes(at(city.cityRegulator("fire")), task, "signing");

        assertThat(colour(task)).isEqualTo("none");
    }

    @Test
    void signing_and_carrying_out_that_were_missed_at_one_moment_are_named_by_one_slip_and_settled_each_for_itself()
            throws IOException {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), LONG_SPEECH);
        int no = sentenceOf(draft(office, directive), "逐户排查");
        String task = issue(office, directive, List.of(row(no, city.cityRegulator("fire"), "dueAt", TOMORROW)))
                .text("/issued/0/id");

        ring("2026-09-15T01:00:00+08:00");
        ring("2026-09-15T01:30:00+08:00");

        JsonNode slips = task(at(city.cityOffice()), task).body().at("/slips");
        assertThat(slips).hasSize(1);
        assertThat(slips.at("/0/duty").asString()).isEqualTo("签收任务、落实任务");
        assertThat(printed(slips.at("/0/href").asString())).contains("下列任务的“签收任务”“落实任务”责任已经逾期");
        assertThat(at(city.cityOffice())
                        .get("/api/directives/" + directive + "/bulletin")
                        .body()
                        .at("/overdue")
                        .valueStream()
                        .map(late -> late.at("/duty").asString() + " "
                                + late.at("/slip").asString()))
                .containsExactlyInAnyOrder("签收任务 蓝色提醒单", "落实任务 蓝色提醒单");
        takes(at(city.cityRegulator("fire")), task, "signing");
        assertThat(colour(task)).as("it is still to be carried out").isEqualTo("blue");
        reports(at(city.cityRegulator("fire")), task);
        assertThat(colour(task)).isEqualTo("none");
    }

    @Test
    void a_slip_prints_as_it_was_issued_whoever_has_the_task_now() throws IOException {
        Caller brigade = city.cityRegulator("fire");
        Caller housing = city.cityRegulator("construction");
        String task = issued(city.cityOffice(), brigade);
        ring("2026-09-16T01:00:00+08:00");
        String href = task(at(city.cityOffice()), task).text("/slips/0/href");
        String asIssued = printed(href);
        assertThat(asIssued).contains(brigade.partyName() + "：", "发出时尚未了结");

        takes(at(brigade), task, "return", "reason", "不属于消防职责");
        takes(at(city.cityOffice()), task, "reissue", "leadPost", housing.post());
        takes(at(housing), task, "signing");

        assertThat(printed(href)).isEqualTo(asIssued).doesNotContain(housing.partyName() + "：");
    }

    @Test
    void and_whoever_succeeded_to_the_post() throws IOException {
        Caller old = city.hire("commerce", SmallCity.CITY, "临时逾期岗", Role.REGULATOR, "fire");
        Caller next = city.hire("market", SmallCity.CITY, "承接逾期岗", Role.REGULATOR, "fire");
        String task = issued(city.cityOffice(), old);
        ring("2026-09-16T01:00:00+08:00");
        String href = task(at(city.cityOffice()), task).text("/slips/0/href");
        String asIssued = printed(href);

        Answer abolished = at(city.citySystemAdministrator())
                .post(
                        "/api/posts/" + old.post() + "/abolition",
                        Map.of(
                                "reason",
                                "机构改革",
                                "version",
                                city.asLoader(() -> directory.post(old.post())).version(),
                                "successorId",
                                next.post()));
        assertThat(abolished.status()).as(abolished.toString()).isEqualTo(200);

        assertThat(printed(href))
                .isEqualTo(asIssued)
                .contains(old.partyName() + "：", "临时逾期岗")
                .doesNotContain("承接逾期岗");
    }

    private String printed(String href) throws IOException {
        Answer slip = at(city.cityOffice()).get(href);
        assertThat(slip.status()).as(slip.toString()).isEqualTo(200);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(slip.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void its_time_line_names_the_task_in_brief_at_every_bell_and_whole_where_it_begins() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), LONG_SPEECH);
        int no = sentenceOf(draft(office, directive), "逐户排查");
        Answer issued = issue(office, directive, List.of(row(no, city.cityRegulator("fire"))));
        String task = issued.text("/issued/0/id");

        ring("2026-10-01T01:00:00+08:00");

        JsonNode entries = at(city.cityOffice())
                .get("/api/journal?subjectType=task&subjectId=" + task)
                .body();
        String number = issued.text("/issued/0/number");
        assertThat(entries)
                .filteredOn(entry -> entry.at("/kind").asString().startsWith("obligation."))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.toString())
                        .contains(number + " ", "任务：消防救援支队", "…")
                        .doesNotContain("不留死角"));
        assertThat(entries.get(0).toString()).contains("不留死角");
    }

    private void ring(String moment) {
        clock.moveTo(OffsetDateTime.parse(moment).toInstant());
        bell.sweep(clock.now());
    }

    private String colour(String task) {
        return task(at(city.cityOffice()), task).text("/colour");
    }
}
