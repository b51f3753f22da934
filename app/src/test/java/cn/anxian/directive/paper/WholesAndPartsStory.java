package cn.anxian.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 层层分解 makes no more tasks of a document: what is given onward is counted beside the task from which it comes. */
class WholesAndPartsStory extends DirectiveStory {

    private static final String FIRST_WEEK = "?from=2026-09-14&to=2026-09-20";
    private static final String SECOND_WEEK = "?from=2026-09-21&to=2026-09-27";
    private static final String END_OF_THE_MONTH = "?from=2026-09-28&to=2026-09-30";
    private static final String SEPTEMBER = "?from=2026-09-01&to=2026-09-30";
    private static final String TWENTY_FIFTH = "2026-09-26T00:00:00+08:00";

    private String directive = "";
    private String whole = "";
    private String ofTheCounty = "";
    private String ofItsSibling = "";

    @Test
    void two_tasks_stay_two_however_many_parts_one_of_them_has() {
        oneOfTwoTasksIsGivenOnward();

        JsonNode page = page();

        assertThat(figures(page.at("/figures/tasks")))
                .containsEntry("全部任务", 2L)
                .containsEntry("办理中", 2L)
                .containsEntry("已办结", 0L);
        assertThat(figures(page.at("/figures/parts")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("合计", 2L, "待签收", 1L, "已办结", 1L, "逾期", 1L));
        for (String counted : List.of("/directive", "/sentences/0")) {
            String tasks = counted.equals("/directive") ? "/tasks" : "/tally";
            assertThat(page.at(counted + tasks + "/accepted").asInt())
                    .as("by their own acceptance")
                    .isZero();
            assertThat(page.at(counted + "/parts/all").asInt()).isEqualTo(2);
            assertThat(page.at(counted + "/parts/accepted").asInt()).isEqualTo(1);
        }
        assertThat(page.at("/directive/tasks/all").asInt()).isEqualTo(2);
        assertThat(page.at("/sentences/0/tally/all").asInt()).isEqualTo(1);
        JsonNode row = atTheOffice("/api/directives/" + directive + "/grid").at("/rows/0");
        assertThat(List.of(row.at("/tally/all").asInt(), row.at("/parts/all").asInt()))
                .containsExactly(1, 2);
        assertThat(Sheets.text(office().get("/api/directives/" + directive + "/tasks.docx")))
                .contains("分解任务2项；承办单位再分解下达2项，不计在内。");
    }

    @Test
    void a_part_that_is_late_is_shown_though_its_whole_is_not() {
        oneOfTwoTasksIsGivenOnward();
        on("2026-09-27");
        bell.sweep(clock.now());

        JsonNode bulletin = bulletin(SECOND_WEEK);

        assertThat(figures(bulletin.at("/standing/tasks"))).containsEntry("逾期", 0L);
        assertThat(figures(bulletin.at("/standing/parts"))).containsEntry("逾期", 1L);
        assertThat(figures(bulletin.at("/happened/tasks"))).containsEntry("发生逾期", 0L);
        assertThat(figures(bulletin.at("/happened/parts"))).containsEntry("发生逾期", 1L);
        assertThat(bulletin.at("/overdue")).isNotEmpty().allSatisfy(late -> {
            assertThat(late.at("/task").asString()).isEqualTo(ofItsSibling);
            assertThat(late.at("/level").asString()).isEqualTo("part");
        });
        assertThat(Sheets.text(office().get("/api/directives/" + directive + "/bulletin.docx" + SECOND_WEEK)))
                .contains("逾期任务0项，另有逾期的分解任务1项", "另有分解任务（由上列任务再分解下去，不计入任务数）：合计2项，", "（分解任务）");
        assertThat(page().at("/directive/tasks/overdue").asInt()).isZero();
        assertThat(page().at("/directive/parts/overdue").asInt()).isEqualTo(1);
    }

    @Test
    void every_figure_of_tasks_and_of_parts_opens_exactly_its_records_whatever_the_days() {
        oneOfTwoTasksIsGivenOnward();
        theWholeIsWithdrawn();

        for (String days : List.of(FIRST_WEEK, SECOND_WEEK, END_OF_THE_MONTH, SEPTEMBER, "?to=2026-09-28", "")) {
            JsonNode bulletin = bulletin(days);
            for (String counted : List.of("/happened", "/standing")) {
                opensItsRecords(days, bulletin.at(counted));
            }
        }
        opensItsRecords("the page", page().at("/figures"));
    }

    @Test
    void a_past_day_keeps_its_figures_when_the_whole_is_withdrawn_and_its_accepted_part_stands_in_its_place() {
        oneOfTwoTasksIsGivenOnward();
        theWholeIsWithdrawn();

        JsonNode then = bulletin(FIRST_WEEK);
        assertThat(figures(then.at("/standing/tasks")))
                .containsEntry("全部任务", 2L)
                .containsEntry("已办结", 0L);
        assertThat(figures(then.at("/standing/parts"))).containsEntry("合计", 2L).containsEntry("已办结", 1L);
        assertThat(figures(then.at("/happened/tasks"))).containsEntry("交办", 2L).containsEntry("办结", 0L);
        assertThat(figures(then.at("/happened/parts"))).containsEntry("交办", 2L).containsEntry("办结", 1L);

        JsonNode now = page();
        assertThat(figures(now.at("/figures/tasks"))).containsEntry("全部任务", 2L).containsEntry("已办结", 1L);
        assertThat(now.at("/figures/parts")).isEmpty();
    }

    @Test
    void whoever_sees_only_the_part_has_it_as_his_task_and_learns_of_no_whole() {
        oneOfTwoTasksIsGivenOnward();
        Visitor sibling = at(city.siblingRegulator("fire"));
        takes(sibling, ofItsSibling, "signing");
        String toTheTown = givenOnward(sibling, ofItsSibling, city.otherCountysTownInspector())
                .getFirst();

        for (Caller there : List.of(city.siblingRegulator("fire"), city.siblingCountyLeader())) {
            assertThat(of(there, "whole")).containsExactly(ofItsSibling);
            assertThat(of(there, "part")).containsExactly(toTheTown);
            assertThat(task(at(there), ofItsSibling).body().at("/parent").isNull())
                    .isTrue();
        }
        assertThat(of(city.otherCountysTownInspector(), "whole")).containsExactly(toTheTown);
        assertThat(of(city.otherCountysTownInspector(), "part")).isEmpty();
        assertThat(of(city.cityRegulator("fire"), "whole")).containsExactly(whole);
        assertThat(of(city.cityOffice(), "part")).containsExactlyInAnyOrder(ofTheCounty, ofItsSibling, toTheTown);
        assertThat(task(office(), ofItsSibling).text("/parent")).isEqualTo(whole);
    }

    @Test
    void a_level_that_there_is_not_is_refused_in_words() {
        Answer refused = office().get("/api/directive-tasks?level=half");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.toString()).contains("只能是 whole、part");
    }

    /**
     * On Monday the 14th the brigade has one of two tasks, until the end of the month, and gives it onward to two counties until the
     * 25th. One of these is accepted on the 16th, the other is not even signed for.
     */
    private void oneOfTwoTasksIsGivenOnward() {
        directive = enter(office(), freshTitle(), SPEECH);
        JsonNode draft = draft(office(), directive);
        Answer issued = issue(
                office(),
                directive,
                List.of(
                        row(sentenceOf(draft, "消防安全排查"), city.cityRegulator("fire")),
                        row(sentenceOf(draft, "冷库逐一排查"), city.office())));
        whole = issued.text("/issued/0/id");
        takes(at(city.office()), issued.text("/issued/1/id"), "signing");
        takes(at(city.cityRegulator("fire")), whole, "signing");
        List<String> parts = givenOnward(
                at(city.cityRegulator("fire")), whole, city.regulator("fire"), city.siblingRegulator("fire"));
        ofTheCounty = parts.getFirst();
        ofItsSibling = parts.getLast();
        takes(at(city.regulator("fire")), ofTheCounty, "signing");
        on("2026-09-15");
        reports(at(city.regulator("fire")), ofTheCounty);
        on("2026-09-16");
        takes(at(city.cityRegulator("fire")), ofTheCounty, "acceptance");
    }

    /** The part that is not accepted on the 28th, and the whole on the 29th. */
    private void theWholeIsWithdrawn() {
        on("2026-09-28");
        takes(at(city.cityRegulator("fire")), ofItsSibling, "withdrawal", "reason", "不用分解");
        on("2026-09-29");
        takes(office(), whole, "withdrawal", "reason", "与另一项重复");
        on("2026-10-12");
    }

    private static List<String> givenOnward(Visitor lead, String task, Caller... to) {
        takes(
                lead,
                task,
                "breakdown",
                "parts",
                List.of(to).stream()
                        .map(each -> Map.of("leadPost", each.post().toString(), "dueAt", TWENTY_FIFTH))
                        .toList());
        return ids(task(lead, task).body().at("/children"));
    }

    private void opensItsRecords(String days, JsonNode counted) {
        for (String level : List.of("/tasks", "/parts")) {
            counted.at(level)
                    .forEach(figure -> assertThat(
                                    atTheOffice("/api" + figure.at("/href").asString())
                                            .at("/items"))
                            .as(days + " " + figure)
                            .hasSize(figure.at("/count").asInt()));
        }
    }

    private List<String> of(Caller who, String level) {
        Answer list = at(who).get("/api/directive-tasks?directive=" + directive + "&level=" + level);
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return ids(list.body().at("/items"));
    }

    private static List<String> ids(JsonNode tasks) {
        List<String> ids = new ArrayList<>();
        tasks.forEach(task -> ids.add(task.at("/id").asString()));
        return ids;
    }

    private Visitor office() {
        return at(city.cityOffice());
    }

    private JsonNode page() {
        return atTheOffice("/api/directives/" + directive + "/tree");
    }

    private JsonNode bulletin(String days) {
        return atTheOffice("/api/directives/" + directive + "/bulletin" + days);
    }

    private JsonNode atTheOffice(String address) {
        Answer answer = office().get(address);
        assertThat(answer.status()).as(address + answer).isEqualTo(200);
        return answer.body();
    }
}
