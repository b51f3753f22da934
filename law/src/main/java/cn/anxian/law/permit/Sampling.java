package cn.anxian.law.permit;

import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whether the sample is fresh: before the start, and after a long break or on a new day once more. */
final class Sampling {
    private static final int SECONDS = 60;

    private final HotWork work;
    private final Duration longestWait;
    private final Duration longestPause;

    Sampling(Rules rules, HotWork work, HotWorkLevel level) {
        this.work = work;
        this.longestWait =
                Duration.ofMinutes(rules.get("HOT-SAMPLE").parameters().integer("minutes"));
        this.longestPause =
                Duration.ofMinutes(rules.get("HOT-BREAK").parameters().integer("minutes", level.label()));
    }

    void faults(List<String> faults) {
        var again = work.pause()
                .filter(pause -> !work.sampledAt().isBefore(pause.from()))
                .isPresent();
        if (!again) {
            fresh(work.startsAt(), "动火开始", faults);
        }
        work.pause().ifPresent(pause -> afterPause(pause, again, faults));
    }

    private void afterPause(HotWork.Pause pause, boolean again, List<String> faults) {
        if (again) {
            fresh(pause.until(), "恢复动火", faults);
        } else if (pause.length().compareTo(longestPause) > 0) {
            faults.add("中断" + minutes(pause.length()) + "，超过" + minutes(longestPause) + "，须重新进行气体分析");
        } else if (day(pause.until()).isAfter(day(pause.from()))) {
            faults.add("隔日恢复动火，每日动火前均应进行气体分析");
        }
    }

    private void fresh(Instant start, String what, List<String> faults) {
        var wait = Duration.between(work.sampledAt(), start);
        if (wait.isNegative()) {
            faults.add("取样晚于" + what + "，须先分析后动火");
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
