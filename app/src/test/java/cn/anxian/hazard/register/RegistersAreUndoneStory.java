package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Hazards;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Role;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("一批导入可以撤销，直到有人在上面办了事")
class RegistersAreUndoneStory extends RegisterStory {

    @Autowired
    private Hazards hazards;

    @Test
    void undoing_voids_every_hazard_lets_the_duties_off_and_deletes_nothing() {
        String id = imported(twoRows());
        assertThat(undo(id).status()).isEqualTo(200);
        workOff();
        assertThat(register(id).text("/state")).isEqualTo("undone");
        assertThat(count(id, "undone")).isEqualTo(2);
        assertThat(voided()).isEqualTo(2);
        String hazard = town.get("/api/hazards?list=void&party=" + mill).text("/items/0/id");
        Answer shown = town.get("/api/hazards/" + hazard);
        assertThat(shown.text("/voided/groundName")).isEqualTo("撤销导入");
        assertThat(shown.text("/voided/reason")).isEqualTo("导错了企业");
        assertThat(town.get("/api/obligations?view=region&q="
                                + "%E9%85%8D%E7%94%B5%E7%AE%B1%E6%B2%A1%E6%9C%89%E6%8E%A5%E5%9C%B0")
                        .toString())
                .doesNotContain(millName);
        assertThat(town.get("/api/journal?subjectType=hazard&subjectId=" + hazard)
                        .toString())
                .contains("撤销导入，作废");
    }

    @Test
    void after_undoing_the_same_file_can_come_in_again() {
        String id = imported(twoRows());
        assertThat(undo(id).status()).isEqualTo(200);
        workOff();
        String again = imported(twoRows());
        assertThat(count(again, "importedClosed") + count(again, "importedOpen"))
                .isEqualTo(2);
    }

    @Test
    void what_was_taken_back_is_found_after_all_that_counts_and_each_says_how_it_stands() {
        String id = imported(twoRows());
        undo(id);
        workOff();
        imported(twoRows());
        Answer found = town.get("/api/search?q=" + URLEncoder.encode(millName, StandardCharsets.UTF_8));
        assertThat(found.body().at("/groups/0/items"))
                .extracting(hit -> hit.at("/stateName").asString())
                .containsExactly("待交单", "历史清单", "已作废", "已作废");
        assertThat(found.body().at("/groups/0/items"))
                .extracting(hit -> hit.at("/voided").asBoolean())
                .containsExactly(false, false, true, true);
    }

    @Test
    void of_the_newest_happenings_a_batch_is_one_line_and_its_undoing_another() {
        String id = imported(twoRows());
        undo(id);
        workOff();
        Answer recent = town.get("/api/journal/recent?size=20");
        assertThat(recent.text("/0/title")).isEqualTo("撤销导入登记表“台账.csv”：作废 2 条");
        assertThat(recent.text("/1/title")).isEqualTo("导入登记表“台账.csv”：录入 2 条");
        assertThat(recent.text("/1/subject/id")).isEqualTo(id);
        assertThat(recent.toString()).doesNotContain("据登记表录入历史清单", "撤销导入，作废", "开始导入登记表");
    }

    @Test
    void what_somebody_has_begun_to_deal_with_is_named_and_nothing_is_undone() {
        String id = imported(twoRows());
        Answer open = town.get("/api/hazards?list=listed&party=" + mill);
        HazardId hazard = HazardId.of(open.text("/items/0/id"));
        as(
                inspector,
                () -> hazards.handOver(
                        new CommandId(UUID.randomUUID()),
                        hazard,
                        new HazardCommand.HandOver(1, city.safety(mill).post(), null, null)));
        Answer refused = undo(id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("built-on");
        assertThat(refused.text("/detail")).contains("第 3 行", open.text("/items/0/number"));
        assertThat(voided()).isZero();
    }

    @Test
    void what_was_found_again_since_is_marked_on_both_and_keeps_its_import() {
        String id = imported(twoRows());
        HazardId closed = HazardId.of(
                town.get("/api/hazards?list=struck-off&party=" + mill).text("/items/0/id"));
        clock.pass(Duration.ofDays(1));
        town = visitorAt(inspector.post());
        Receipt again = as(
                inspector,
                () -> hazards.list(
                        new CommandId(UUID.randomUUID()),
                        new HazardCommand.Listing(
                                mill,
                                Source.INSPECTION,
                                Power.PATROL_NOTICE,
                                "construction",
                                Cause.THING,
                                "北侧临边",
                                "北侧临边又没有护栏",
                                null,
                                clock.now(),
                                List.of(),
                                null,
                                closed)));
        assertThat(town.get("/api/hazards/" + again.subject().id())
                        .body()
                        .at("/repeatOf/refound")
                        .asBoolean())
                .isTrue();
        assertThat(town.get("/api/hazards/" + closed)
                        .body()
                        .at("/repeatedBy/0/refound")
                        .asBoolean())
                .isTrue();
        Answer refused = undo(id);
        assertThat(refused.code()).isEqualTo("built-on");
        assertThat(voided()).isZero();
    }

    @Test
    void an_import_goes_on_where_it_stopped_and_enters_nothing_twice() {
        StringBuilder text = new StringBuilder(HEADING);
        for (int no = 1; no <= 130; no++) {
            text.append(row(no, "第" + no + "处脚手架没有连墙件", "2024-06-03", "", no % 2 == 0 ? "已整改" : "整改中"));
        }
        String id = brought(text.toString());
        check(id);
        assertThat(start(id).status()).isEqualTo(200);
        assertThat(work.proceed())
                .as("one part, then the machine is switched off")
                .isTrue();
        assertThat(count(id, "importedClosed") + count(id, "importedOpen")).isEqualTo(50);
        assertThat(register(id).text("/state")).isEqualTo("importing");
        workOff();
        assertThat(count(id, "importedClosed")).isEqualTo(65);
        assertThat(count(id, "importedOpen")).isEqualTo(65);
        assertThat(hazards("")).isEqualTo(130);
        assertThat(start(id).code()).as("a second import of the same batch").isEqualTo("wrong-state");
    }

    @Test
    void an_import_stops_when_its_importer_has_left_the_post() {
        var second = city.hire("town-government", SmallCity.TOWN, "导入岗" + millName, Role.TOWN);
        town = visitorAt(second.post());
        String id = brought(twoRows());
        check(id);
        assertThat(start(id).status()).isEqualTo(200);
        clock.pass(Duration.ofHours(1));
        city.asLoader(() -> {
            directory.endHolding(second.post(), clock.now());
            return second;
        });
        workOff();
        Visitor colleague = visitorAt(inspector.post());
        Answer stopped = colleague.get("/api/registers/" + id);
        assertThat(stopped.text("/state")).isEqualTo("stopped");
        assertThat(stopped.text("/stoppedBecause")).contains("不在原来的岗位");
        assertThat(hazards(colleague, "")).isZero();
        assertThat(colleague
                        .post(
                                "/api/registers/" + id + "/import",
                                Map.of("version", stopped.body().at("/version").asInt()))
                        .status())
                .isEqualTo(200);
        workOff();
        assertThat(hazards(colleague, "")).isEqualTo(2);
    }

    @Autowired
    private cn.anxian.directory.Directory directory;

    private long voided() {
        return town.get("/api/hazards?party=" + mill).body().at("/counts/void").asLong();
    }

    private String twoRows() {
        return HEADING
                + row(1, millName + "北侧临边没有护栏", "2024-06-03", "2024-06-05", "已整改")
                + row(2, millName + "配电箱没有接地", "2024-06-04", "2024-06-06", "整改中");
    }

    private long hazards(Visitor visitor, String filter) {
        return visitor.get("/api/hazards?party=" + mill + filter)
                .body()
                .at("/counts/total")
                .asLong();
    }
}
