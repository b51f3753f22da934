package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-06-03",
                "2019/6/3",
                "2019.6.3",
                "2019年6月3日",
                "2019年6月3日上午",
                "2019年6月3日 上午9时30分",
                "2019-06-03 14:20",
                "2019-06-03 00:00:00",
                "2019-06-03T08:00:00+08:00",
                "2019-06-03(周一)",
                "2019年6月3日（星期一）",
                "二〇一九年六月三日",
                "20190603",
                "43619"
            })
    void one_day_is_read_however_it_is_written(String cell) {
        assertThat(StatedDay.read(cell, Optional.empty())).isEqualTo(new StatedDay.Known(LocalDate.of(2019, 6, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月2日 至 2026年3月4日",
                "2026-03-02 / 2026-03-04",
                "2026年3月2日（3月4日复查）",
                "2026年3月2日、4日",
                "2026年3月2日以前",
                "2026-02-30",
                "2026年3月",
                "26.3.2",
                "近日"
            })
    void what_may_be_another_day_is_asked_and_never_guessed(String cell) {
        assertThat(StatedDay.read(cell, Optional.of(2026))).isInstanceOf(StatedDay.Unreadable.class);
    }
}
