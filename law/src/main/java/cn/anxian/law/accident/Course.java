package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Line;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an accident and of what was done about it.
 *
 * @param headLearned when the head of the enterprise was told
 * @param received when each level of government was told
 * @param extensionDays by how many days the investigation was extended
 * @param appraisalDays how many days technical appraisal took: they do not count
 * @param investigated when the government received the investigation's report
 * @param replied when it replied; on the railways, when those who set up the investigation agreed to its report
 */
public record Course(
        Grade grade,
        Line line,
        Instant occurred,
        Optional<Instant> headLearned,
        Map<Level, Instant> received,
        int extensionDays,
        int appraisalDays,
        Optional<Instant> investigated,
        Optional<Instant> replied) {
    private static final int MOST_DAYS = 3_650;

    public Course {
        received = Map.copyOf(received);
        headLearned.ifPresent(it -> notBefore(occurred, it, "headLearnedAt", "单位负责人接到报告"));
        received.forEach((level, it) -> notBefore(occurred, it, "receivedAt." + level.code(), level.label() + "接到报告"));
        investigated.ifPresent(it -> notBefore(occurred, it, "reportReceivedAt", "收到调查报告"));
        replied.ifPresent(it -> notBefore(investigated.orElse(occurred), it, "repliedAt", "批复"));
        days(extensionDays, "extensionDays");
        days(appraisalDays, "appraisalDays");
    }

    public static Course of(Grade grade, Line line, Instant occurred, Instant headLearned) {
        return new Course(
                grade, line, occurred, Optional.of(headLearned), Map.of(), 0, 0, Optional.empty(), Optional.empty());
    }

    Optional<Instant> received(Level level) {
        return Optional.ofNullable(received.get(level));
    }

    private static void notBefore(Instant first, Instant then, String field, String what) {
        if (then.isBefore(first)) {
            throw new BadInput("before-it-happened", what + "的时刻早于它之前的事", field);
        }
    }

    private static void days(int days, String field) {
        if (days < 0 || days > MOST_DAYS) {
            throw new BadInput("number-out-of-range", field + " 须在 0 至 " + MOST_DAYS + " 日之间", field);
        }
    }
}
