package cn.anxian.hazard.step;

import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.life.Finding;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day of rectifying that somebody sets; its 24:00 and any moment of it mean the same day. */
final class LastDay {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private LastDay() {}

    /** Empty: the usual period, which a major hazard does not have. */
    static Optional<LocalDate> read(Finding finding, @Nullable Instant said, Instant now, Faults faults) {
        return finding.isMajor()
                ? must("rectifyBy", "整改期限", finding, said, now, faults)
                : perhaps("rectifyBy", "整改期限", finding, said, now, faults);
    }

    static Optional<LocalDate> must(
            String field, String name, Finding finding, @Nullable Instant said, Instant now, Faults faults) {
        if (said == null) {
            faults.add(field, "请选择" + name + "。");
        }
        return perhaps(field, name, finding, said, now, faults);
    }

    /** Empty where none was said. */
    static Optional<LocalDate> day(@Nullable Instant said) {
        return Optional.ofNullable(said).map(moment -> moment.isAfter(FAR) ? LocalDate.MAX : ChinaTime.lastDay(moment));
    }

    private static Optional<LocalDate> perhaps(
            String field, String name, Finding finding, @Nullable Instant said, Instant now, Faults faults) {
        if (said == null) {
            return Optional.empty();
        }
        if (!said.isAfter(now)) {
            faults.add(field, name + "不能早于现在。");
            return Optional.empty();
        }
        LocalDate longest = Dues.longest(finding, now);
        Optional<LocalDate> day = day(said);
        if (day.filter(longest::isBefore).isPresent()) {
            faults.add(
                    field,
                    name + "最迟到" + ChinaTime.dayInWords(longest) + "："
                            + Dues.longestBasis(finding).article() + "。");
        }
        return day;
    }
}
