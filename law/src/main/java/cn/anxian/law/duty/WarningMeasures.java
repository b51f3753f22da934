package cn.anxian.law.duty;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** DW-WARN-34, DW-WARN-12: what a government does once it has warned. */
public final class WarningMeasures {
    private final Rule lower;
    private final Rule upper;

    /** @param rules with the subject duty */
    public WarningMeasures(Rules rules) {
        lower = rules.get("DW-WARN-34");
        upper = rules.get("DW-WARN-12");
    }

    /** @throws cn.anxian.law.BadInput when the law was not in force on that day */
    public Ruling<List<String>> of(WarningLevel level, LocalDate on) {
        var facts = Facts.of("预警级别", level.label() + "（" + level.colour() + "）");
        return switch (level) {
            case THIRD, FOURTH -> {
                var measures = lower.parameters().words("measures");
                yield new Ruling<>(
                        measures, lower.groundsOn(on, facts, level.label() + "预警，采取所列" + measures.size() + "项措施。"));
            }
            case FIRST, SECOND -> {
                var measures = Stream.concat(
                                lower.parameters().words("measures").stream(),
                                upper.parameters().words("measures").stream())
                        .toList();
                var because = level.label() + "预警，除三级、四级的全部措施外，还采取所列措施，共" + measures.size() + "项。";
                yield new Ruling<>(measures, upper.groundsOn(on, facts, because).and(lower));
            }
        };
    }
}
