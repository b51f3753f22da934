package cn.anxian.directive.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 进展通报 tells what happened within its days, and how it stood at their end: no more on the day after, and no less. */
class BulletinStory extends DirectiveStory {

    private static final String SEPTEMBER = "?from=2026-09-01&to=2026-09-30";
    private static final String THIRD_WEEK = "?from=2026-09-14&to=2026-09-20";
    private static final String FOURTH_WEEK = "?from=2026-09-21&to=2026-09-27";
    private static final String FIRST_OF_OCTOBER = "?from=2026-10-01&to=2026-10-01";
    private static final String OCTOBER_SO_FAR = "?from=2026-10-01&to=2026-10-12";

    @Test
    void each_week_has_what_happened_in_it_and_the_state_at_its_end() {
        String directive = twoTasksUntilTheMiddleOfOctober();

        assertThat(happened(directive, THIRD_WEEK))
                .containsOnly(
                        entry("交办", 2),
                        entry("签收", 2),
                        entry("报请办结", 0),
                        entry("办结", 0),
                        entry("发生逾期", 0),
                        entry("填报进展", 1));
        assertThat(standing(directive, THIRD_WEEK))
                .containsEntry("全部任务", 2L)
                .containsEntry("办理中", 2L)
                .containsEntry("已办结", 0L)
                .containsEntry("逾期", 0L);

        assertThat(happened(directive, FOURTH_WEEK))
                .containsEntry("交办", 0L)
                .containsEntry("报请办结", 1L)
                .containsEntry("验收退回重办", 1L)
                .containsEntry("办结", 0L);
        assertThat(standing(directive, FOURTH_WEEK)).containsEntry("办理中", 2L).containsEntry("待验收", 0L);

        assertThat(happened(directive, SEPTEMBER))
                .containsEntry("报请办结", 1L)
                .containsEntry("办结", 1L)
                .containsEntry("发生逾期", 0L);
        assertThat(standing(directive, SEPTEMBER))
                .containsEntry("办理中", 1L)
                .containsEntry("已办结", 1L)
                .containsEntry("逾期", 0L)
                .doesNotContainKey("蓝色提醒单");
    }

    @Test
    void what_fell_due_at_midnight_is_late_on_the_day_after_and_late_once() {
        String directive = twoTasksUntilTheMiddleOfOctober();

        assertThat(happened(directive, FIRST_OF_OCTOBER)).containsEntry("发生逾期", 1L);
        assertThat(standing(directive, FIRST_OF_OCTOBER))
                .containsEntry("逾期", 1L)
                .containsEntry("蓝色提醒单", 1L);
        assertThat(happened(directive, "?from=2026-10-02&to=2026-10-12")).containsEntry("发生逾期", 0L);
        assertThat(standing(directive, OCTOBER_SO_FAR))
                .as("reported late on the 9th, and settled")
                .containsEntry("待验收", 1L)
                .containsEntry("逾期", 0L)
                .doesNotContainKey("蓝色提醒单");
    }

    @Test
    void each_missed_duty_of_a_task_stands_with_the_slip_of_its_own() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        assertThat(issue(office, directive, List.of(row(no, city.cityRegulator("fire"))))
                        .status())
                .isEqualTo(200);
        clock.moveTo(OffsetDateTime.parse("2026-10-01T01:00:00+08:00").toInstant());
        bell.sweep(clock.now());

        JsonNode bulletin = at(city.cityOffice())
                .get("/api/directives/" + directive + "/bulletin")
                .body();

        assertThat(bulletin.at("/overdueTasks").asInt()).isOne();
        assertThat(bulletin.at("/overdue")
                        .valueStream()
                        .map(each -> each.at("/duty").asString() + " "
                                + each.at("/slip").asString()))
                .containsExactlyInAnyOrder("签收任务 红色督办单", "落实任务 蓝色提醒单");
    }

    @Test
    void every_figure_opens_exactly_the_records_that_it_counts() {
        String directive = twoTasksUntilTheMiddleOfOctober();
        Visitor office = at(city.cityOffice());

        for (String days : List.of(THIRD_WEEK, FOURTH_WEEK, SEPTEMBER, FIRST_OF_OCTOBER, OCTOBER_SO_FAR, "")) {
            JsonNode bulletin = bulletin(directive, days).body();
            for (String part : List.of("/happened/tasks", "/standing/tasks")) {
                bulletin.at(part).forEach(figure -> {
                    String href = figure.at("/href").asString();
                    Answer list = office.get("/api" + href);
                    assertThat(list.status()).as(href + list).isEqualTo(200);
                    assertThat(list.body().at("/items").size())
                            .as(days + " " + figure)
                            .isEqualTo(figure.at("/count").asInt());
                });
            }
        }
    }

    @Test
    void the_records_of_a_past_day_are_shown_as_they_stood_on_it() {
        String directive = twoTasksUntilTheMiddleOfOctober();

        JsonNode then = at(city.cityOffice())
                .get("/api/directive-tasks?directive=" + directive + "&on=2026-09-20&state=working&sort=number")
                .body()
                .at("/items");

        assertThat(then).hasSize(2);
        then.forEach(task -> {
            assertThat(task.at("/stateName").asString()).isEqualTo("办理中");
            assertThat(task.at("/overdue").asBoolean()).isFalse();
            assertThat(task.at("/acceptedAt").isNull()).isTrue();
            assertThat(task.at("/owing/0/name").asString()).isEqualTo("落实任务");
        });
    }

    @Test
    void the_paper_says_what_the_screen_says() {
        String directive = twoTasksUntilTheMiddleOfOctober();

        JsonNode screen = bulletin(directive, SEPTEMBER).body();
        String paper = Sheets.text(at(city.cityOffice()).get(paper(directive, SEPTEMBER)));

        assertThat(paper)
                .contains("2026年9月1日至2026年9月30日", "截至2026年9月30日的情况", "没有逾期的任务")
                .as("dated on the day when it is drawn up")
                .contains("2026年10月12日");
        for (String part : List.of("/happened/tasks", "/standing/tasks")) {
            screen.at(part)
                    .forEach(figure -> assertThat(paper)
                            .contains(figure.at("/name").asString()
                                    + figure.at("/count").asInt() + "项"));
        }
        assertThat(screen.at("/closed")).hasSize(1);
        assertThat(paper)
                .contains(screen.at("/closed/0/title").asString())
                .contains(screen.at("/closed/0/party").asString());
    }

    @Test
    void todays_bulletin_and_the_page_of_the_document_have_one_state() {
        String directive = twoTasksUntilTheMiddleOfOctober();

        Map<String, Long> page = figures(at(city.cityOffice())
                .get("/api/directives/" + directive + "/tree")
                .body()
                .at("/figures/tasks"));

        assertThat(standing(directive, "")).isEqualTo(page);
    }

    @Test
    void days_that_end_before_they_begin_or_are_still_to_come_are_refused_in_words() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);

        assertRefused(directive, "?from=2026-09-10&to=2026-09-01", "from", "起始日期（2026年9月10日）不能晚于截止日期（2026年9月1日）");
        assertRefused(directive, "?from=2026-09-10&to=2026-09-15", "to", "截止日期（2026年9月15日）还没有到，最晚只能到今天（2026年9月14日）");
        assertRefused(directive, "?from=2026-02-30", "from", "日期须写成 2026-09-30 这样");
        assertThat(office.get("/api/directive-tasks?on=2026-09-15").toString()).contains("还没有到");
    }

    private void assertRefused(String directive, String days, String field, String why) {
        for (Answer refused :
                List.of(bulletin(directive, days), at(city.cityOffice()).get(paper(directive, days)))) {
            assertThat(refused.status()).as(days).isEqualTo(400);
            assertThat(refused.text("/errors/0/field")).isEqualTo(field);
            assertThat(refused.toString()).contains(why);
        }
    }

    /**
     * Issued on Monday the 14th until the end of September. The office of the county reports on the 22nd, has it back on the 23rd and
     * is done on the 28th; the brigade reports on 9 October, which is late, and waits on the 12th.
     */
    private String twoTasksUntilTheMiddleOfOctober() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        JsonNode draft = draft(office, directive);
        Answer issued = issue(
                office,
                directive,
                List.of(
                        row(sentenceOf(draft, "消防安全排查"), city.cityRegulator("fire")),
                        row(sentenceOf(draft, "冷库逐一排查"), city.office())));
        String fire = issued.text("/issued/0/id");
        String county = issued.text("/issued/1/id");
        takes(at(city.cityRegulator("fire")), fire, "signing");
        takes(at(city.cityRegulator("fire")), fire, "progress", "text", "已排查三家");
        takes(at(city.office()), county, "signing");
        on("2026-09-22");
        reports(at(city.office()), county);
        on("2026-09-23");
        takes(at(city.cityOffice()), county, "send-back", "reason", "没有台账");
        on("2026-09-28");
        reports(at(city.office()), county);
        takes(at(city.cityOffice()), county, "acceptance");
        on("2026-10-01");
        bell.sweep(clock.now());
        on("2026-10-09");
        reports(at(city.cityRegulator("fire")), fire);
        on("2026-10-12");
        return directive;
    }

    private Answer bulletin(String directive, String days) {
        return at(city.cityOffice()).get("/api/directives/" + directive + "/bulletin" + days);
    }

    private static String paper(String directive, String days) {
        return "/api/directives/" + directive + "/bulletin.docx" + days;
    }

    private Map<String, Long> happened(String directive, String days) {
        return figures(bulletin(directive, days).body().at("/happened/tasks"));
    }

    private Map<String, Long> standing(String directive, String days) {
        return figures(bulletin(directive, days).body().at("/standing/tasks"));
    }

    private static Map.Entry<String, Long> entry(String name, long count) {
        return Map.entry(name, count);
    }
}
