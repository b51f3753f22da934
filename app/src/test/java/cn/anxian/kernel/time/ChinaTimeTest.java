package cn.anxian.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Written for Chinese readers, wherever the server stands. */
class ChinaTimeTest {

    private static final Instant MORNING =
            OffsetDateTime.parse("2026-09-30T08:05:09+08:00").toInstant();
    private static final Instant MIDNIGHT =
            OffsetDateTime.parse("2026-10-01T00:00:00+08:00").toInstant();

    @Test
    void a_moment_is_written_in_beijing_time() {
        assertThat(ChinaTime.minute(MORNING)).isEqualTo("2026-09-30 08:05");
        assertThat(ChinaTime.secondOrBlank(MORNING)).isEqualTo("2026-09-30 08:05:09");
        assertThat(ChinaTime.minuteInWords(MORNING)).isEqualTo("2026年9月30日 08:05");
    }

    @Test
    void what_has_not_happened_is_blank() {
        assertThat(ChinaTime.minuteOrBlank(null)).isEmpty();
        assertThat(ChinaTime.secondOrBlank(null)).isEmpty();
    }

    @Test
    void a_deadline_at_midnight_is_the_end_of_the_day_before() {
        assertThat(ChinaTime.deadline(MIDNIGHT)).isEqualTo("2026-09-30 24:00");
        assertThat(ChinaTime.deadlineInWords(MIDNIGHT)).isEqualTo("2026年9月30日24时");
        assertThat(ChinaTime.deadline(MIDNIGHT.plusSeconds(60))).isEqualTo("2026-10-01 00:01");
        assertThat(ChinaTime.deadline(MORNING)).isEqualTo("2026-09-30 08:05");
    }

    @Test
    void a_deadline_on_paper_is_a_day_and_its_hour_where_that_is_not_the_end() {
        assertThat(ChinaTime.lastDayInWords(MIDNIGHT)).isEqualTo("2026年9月30日");
        assertThat(ChinaTime.lastDayInWords(MORNING)).isEqualTo("2026年9月30日 08:05");
    }

    @Test
    void the_end_of_a_day_belongs_to_it() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(ChinaTime.endOf(day)).isEqualTo(MIDNIGHT);
        assertThat(ChinaTime.lastDay(MIDNIGHT)).isEqualTo(day);
        assertThat(ChinaTime.lastDay(MORNING)).isEqualTo(day);
        assertThat(ChinaTime.lastDay(MIDNIGHT.plusSeconds(1))).isEqualTo(day.plusDays(1));
    }

    @Test
    void a_day_that_is_looked_back_on_ends_at_its_end_and_today_now() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(ChinaTime.endOrNow(day, MIDNIGHT.plusSeconds(1))).isEqualTo(MIDNIGHT);
        assertThat(ChinaTime.endOrNow(day, MORNING)).isEqualTo(MORNING);
    }

    @Test
    void a_day_is_written_as_in_tables_and_as_in_sentences() {
        LocalDate day = LocalDate.of(2026, 9, 3);
        assertThat(ChinaTime.day(day)).isEqualTo("2026-09-03");
        assertThat(ChinaTime.dayInWords(day)).isEqualTo("2026年9月3日");
    }
}
