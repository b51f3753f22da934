package cn.anxian.law.supervision;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Line;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** SV-ORG: who must have safety staff of which kind; here 一百人以下 includes a hundred. */
public final class Staffing {
    private static final int MOST_PEOPLE = 10_000_000;

    /** 矿山、金属冶炼、建筑施工、运输单位和危险物品的生产、经营、储存、装卸单位. */
    private static final Set<Line> NAMED = EnumSet.of(
            Line.COAL,
            Line.MINE,
            Line.TAILINGS,
            Line.METALLURGY,
            Line.CONSTRUCTION,
            Line.ROAD,
            Line.RAIL,
            Line.WATER,
            Line.HAZCHEM,
            Line.FIREWORKS,
            Line.GAS);

    private final Rule rule;

    /** @param rules with the subject supervision */
    public Staffing(Rules rules) {
        rule = rules.get("SV-ORG");
    }

    /** What article 24 asks for. */
    public enum Required {
        ORGAN_OR_FULL_TIME("设置安全生产管理机构或者配备专职安全生产管理人员"),
        FULL_OR_PART_TIME("配备专职或者兼职的安全生产管理人员");

        private final String label;

        Required(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param on the day asked about, where it matters
     * @throws BadInput when the rule was not law on that day
     */
    public Ruling<Required> of(Line line, int headcount, Optional<LocalDate> on) {
        if (headcount < 0) {
            throw new BadInput("negative", "从业人员人数不能是负数", "headcount");
        }
        if (headcount > MOST_PEOPLE) {
            throw new BadInput("number-out-of-range", "从业人员人数大得不可能", "headcount");
        }
        var most = rule.parameters().integer("headcount");
        var facts = Facts.of("领域", line.label()).and("从业人员", headcount + "人");
        if (NAMED.contains(line)) {
            var because = line.label() + "属于第一款所列单位，不论人数，应当" + Required.ORGAN_OR_FULL_TIME.label() + "。";
            return new Ruling<>(Required.ORGAN_OR_FULL_TIME, rule.grounds(on, facts, because));
        }
        var required = headcount > most ? Required.ORGAN_OR_FULL_TIME : Required.FULL_OR_PART_TIME;
        var because = line.label() + "不属于第一款所列单位，从业人员" + headcount + "人，"
                + (headcount > most ? "超过" + most + "人" : "在" + most + "人以下（含本数）") + "，应当" + required.label() + "。";
        return new Ruling<>(required, rule.grounds(on, facts, because));
    }
}
