package cn.anxian.law.permit;

import cn.anxian.law.OfficialCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the sample is fresh: before the start, and after a long break once more.
 *
 * @param longestWait from the sample to the start
 * @param longestPause after a longer one the air is analysed again
 */
record Sampling(
        Of work,
        Instant sampledAt,
        Instant startsAt,
        Optional<HotWork.Pause> pause,
        Duration longestWait,
        Duration longestPause) {
    private static final int SECONDS = 60;

    /** The work before which the air is analysed. */
    enum Of {
        /** 每日动火前均应进行气体分析。 */
        HOT_WORK("动火", "动火开始", "恢复动火"),
        ENTRY("进入", "进入", "恢复作业");

        private final String work;
        private final String start;
        private final String restart;

        Of(String work, String start, String restart) {
            this.work = work;
            this.start = start;
            this.restart = restart;
        }
    }

    void faults(List<String> faults) {
        var again = pause.filter(it -> !sampledAt.isBefore(it.from())).isPresent();
        if (!again) {
            fresh(startsAt, work.start, faults);
        }
        pause.ifPresent(it -> afterPause(it, again, faults));
    }

    private void afterPause(HotWork.Pause pause, boolean again, List<String> faults) {
        if (again) {
            fresh(pause.until(), work.restart, faults);
        } else if (pause.length().compareTo(longestPause) > 0) {
            faults.add("中断" + minutes(pause.length()) + "，超过" + minutes(longestPause) + "，须重新进行气体分析");
        } else if (work == Of.HOT_WORK && day(pause.until()).isAfter(day(pause.from()))) {
            faults.add("隔日恢复动火，每日动火前均应进行气体分析");
        }
    }

    private void fresh(Instant start, String what, List<String> faults) {
        var wait = Duration.between(sampledAt, start);
        if (wait.isNegative()) {
            faults.add("取样晚于" + what + "，须先分析后" + work.work);
        } else if (wait.compareTo(longestWait) > 0) {
            faults.add("取样至" + what + minutes(wait) + "，超过" + minutes(longestWait) + "，须重新取样分析");
        }
    }

    static String minutes(Duration length) {
        var seconds = length.getSeconds();
        var rest = Math.abs(seconds % SECONDS);
        return seconds / SECONDS + "分钟" + (rest == 0 ? "" : rest + "秒");
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(OfficialCalendar.CHINA).toLocalDate();
    }
}
