package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 退回重办 makes nothing late punctual, and takes from nobody the days that he has. */
class SentBackStory extends DirectiveStory {

    private static final String OWN_DAY = END_OF_SEPTEMBER;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_was_reported_late_is_sent_back_as_late_as_it_was() {
        String task = underWay();
        ring("2026-10-23T00:00:00+08:00");
        assertThat(seen(task).at("/colour").asString()).isEqualTo("red");

        reports(at(city.cityRegulator("fire")), task);
        takes(at(city.cityOffice()), task, "send-back", "reason", "附的不是台账");

        JsonNode again = seen(task);
        assertThat(again.at("/dueAt").asString()).isEqualTo(OWN_DAY);
        assertThat(again.at("/overdue").asBoolean()).isTrue();
        assertThat(again.at("/colour").asString()).isEqualTo("red");
        assertThat(again.at("/progress").toString()).contains("逾期照计").contains("重办请于2026年10月30日24时前完成");
        JsonNode owed = openCarryOut(task);
        assertThat(owed.at("/dueAt").asString()).isEqualTo(OWN_DAY);
        assertThat(owed.at("/missedAt").isNull()).isFalse();
    }

    @Test
    void what_was_sent_back_late_is_one_duty_that_fell_due_and_each_day_counts_what_was_so_by_then() {
        String task = underWay();
        clock.moveTo(moment("2026-10-09T10:00:00+08:00"));
        reports(at(city.cityRegulator("fire")), task);
        Instant reported = clock.now();
        assertThat(fellDue(task, reported)).containsExactly("DISCHARGED");

        clock.moveTo(moment("2026-10-12T10:00:00+08:00"));
        takes(at(city.cityOffice()), task, "send-back", "reason", "附的不是台账");
        assertThat(fellDue(task, clock.now())).containsExactly("OPEN");
        assertThat(fellDue(task, reported)).containsExactly("DISCHARGED");

        clock.moveTo(moment("2026-10-13T10:00:00+08:00"));
        reports(at(city.cityRegulator("fire")), task);
        assertThat(fellDue(task, clock.now())).containsExactly("DISCHARGED");
        assertThat(seen(task)
                        .at("/obligations")
                        .valueStream()
                        .filter(duty -> duty.at("/kind").asString().equals("directive.carry-out")))
                .hasSize(2);
    }

    @Test
    void its_ladder_goes_on_where_it_stood_and_no_slip_goes_out_twice() {
        String task = underWay();
        ring("2026-10-13T09:00:00+08:00");
        assertThat(seen(task).at("/slips")).hasSize(2);

        reports(at(city.cityRegulator("fire")), task);
        takes(at(city.cityOffice()), task, "send-back", "reason", "附的不是台账", "dueAt", "2026-10-21T00:00:00+08:00");
        ring("2026-10-15T09:00:00+08:00");

        assertThat(seen(task).at("/slips")).hasSize(2);
        assertThat(seen(task).at("/colour").asString()).isEqualTo("yellow");
        assertThat(seen(task).at("/dueAt").asString()).isEqualTo(OWN_DAY);
        ring("2026-10-23T00:00:00+08:00");
        assertThat(seen(task).at("/slips")).hasSize(3);
        assertThat(seen(task).at("/colour").asString()).isEqualTo("red");
    }

    @Test
    void reported_before_its_day_it_keeps_its_day_where_that_is_later_than_the_rework() {
        String task = underWay();
        reports(at(city.cityRegulator("fire")), task);
        String because = seen(task).at("/dueBecause").asString();

        takes(at(city.cityOffice()), task, "send-back", "reason", "没有台账");

        assertThat(seen(task).at("/dueAt").asString()).isEqualTo(OWN_DAY);
        assertThat(seen(task).at("/dueBecause").asString()).isEqualTo(because);
        assertThat(seen(task).at("/overdue").asBoolean()).isFalse();
    }

    @Test
    void reported_on_its_last_day_it_has_the_days_of_the_rework_and_late_again_counts_from_these() {
        String task = underWay();
        clock.moveTo(moment("2026-09-30T10:00:00+08:00"));
        reports(at(city.cityRegulator("fire")), task);

        takes(at(city.cityOffice()), task, "send-back", "reason", "没有台账");

        String day = seen(task).at("/dueAt").asString();
        assertThat(moment(day)).isAfter(moment(OWN_DAY));
        assertThat(seen(task).at("/overdue").asBoolean()).isFalse();
    }

    @Test
    void the_days_that_are_still_his_are_not_taken_from_him_and_the_form_says_which() {
        String task = underWay();
        reports(at(city.cityRegulator("fire")), task);

        Answer refused =
                step(at(city.cityOffice()), task, "send-back", "reason", "没有台账", "dueAt", "2026-09-30T00:00:00+08:00");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("dueAt");
        assertThat(refused.toString()).contains("重办期限不能早于原期限（2026年9月30日24时）");
        assertThat(seen(task).at("/state").asString()).isEqualTo("reported");

        takes(at(city.cityOffice()), task, "send-back", "reason", "没有台账", "dueAt", OWN_DAY);
        assertThat(seen(task).at("/dueAt").asString()).isEqualTo(OWN_DAY);
    }

    @Test
    void what_is_to_be_done_again_is_marked_until_it_is_reported_again() {
        Visitor brigade = at(city.cityRegulator("fire"));
        String task = underWay();
        assertThat(seen(task).at("/sentBack").asBoolean()).isFalse();
        reports(brigade, task);
        assertThat(seen(task).at("/sentBack").asBoolean()).isFalse();

        takes(at(city.cityOffice()), task, "send-back", "reason", "没有台账");
        assertThat(seen(task).at("/sentBack").asBoolean()).isTrue();

        reports(brigade, task);
        assertThat(seen(task).at("/sentBack").asBoolean()).isFalse();
    }

    @Test
    void an_office_may_set_a_later_day_itself_and_it_says_so() {
        String task = underWay();
        reports(at(city.cityRegulator("fire")), task);

        takes(at(city.cityOffice()), task, "send-back", "reason", "点位太多", "dueAt", "2026-10-21T00:00:00+08:00");

        assertThat(seen(task).at("/dueAt").asString()).isEqualTo("2026-10-21T00:00:00+08:00");
        assertThat(seen(task).at("/dueBecause").asString()).contains("退回重办时由", "另定");
        assertThat(openCarryOut(task).at("/periodBasis").toString()).contains("交办单位另定");
    }

    private String underWay() {
        Caller brigade = city.cityRegulator("fire");
        String task = issued(city.cityOffice(), brigade);
        takes(at(brigade), task, "signing");
        return task;
    }

    private JsonNode seen(String task) {
        return task(at(city.cityOffice()), task).body();
    }

    private JsonNode openCarryOut(String task) {
        return seen(task)
                .at("/obligations")
                .valueStream()
                .filter(duty -> duty.at("/kind").asString().equals("directive.carry-out")
                        && duty.at("/state").asString().equals("OPEN"))
                .findFirst()
                .orElseThrow();
    }

    /** The states of its duties to carry it out that are counted as fallen due, when they are counted at that moment. */
    private List<String> fellDue(String task, Instant until) {
        return as(
                city.cityOffice(),
                () -> jdbc.sql("""
                select state from obligation.fell_due('', null, null, array['directive.carry-out'], null, :after, :until)
                where subject_id = :task
                """)
                        .param("after", OffsetDateTime.parse("2026-09-01T00:00:00+08:00"))
                        .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                        .param("task", UUID.fromString(task))
                        .query(String.class)
                        .list());
    }

    private void ring(String moment) {
        clock.moveTo(moment(moment));
        bell.sweep(clock.now());
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
