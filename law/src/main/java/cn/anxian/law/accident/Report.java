package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import java.time.Instant;
import java.util.Optional;

/**
 * How an accident was reported.
 *
 * @param reported empty where it never was
 * @param reportedDeaths empty where nothing was reported
 * @param deliberate empty where nobody has found out yet
 */
public record Report(
        Instant headLearned,
        Optional<Instant> reported,
        Optional<Integer> reportedDeaths,
        int actualDeaths,
        Optional<Boolean> deliberate) {
    public Report {
        if (actualDeaths < 0) {
            throw new BadInput("negative", "实际死亡人数不能是负数", "actualDeaths");
        }
        if (reportedDeaths.map(it -> it < 0).orElse(false)) {
            throw new BadInput("negative", "报告的死亡人数不能是负数", "reportedDeaths");
        }
        if (reported.isPresent() && reportedDeaths.isEmpty()) {
            throw new BadInput("missing-field", "已经报告的，须写明报告的死亡人数", "reportedDeaths");
        }
    }
}
