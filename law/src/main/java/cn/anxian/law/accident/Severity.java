package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** SERIOUS-INJURY, DIRECT-LOSS-1986, DIRECT-LOSS-2025: by which standard of the day harm is measured. */
public final class Severity {
    private final Rules rules;

    /** @param rules with the subject accident-grading */
    public Severity(Rules rules) {
        this.rules = rules;
    }

    /** How badly somebody was hurt. */
    public enum Injury {
        NONE("不构成轻伤"),
        LIGHT("轻伤"),
        SERIOUS("重伤");

        private final String label;

        Injury(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * By the workdays lost.
     *
     * @throws BadInput when the days are negative or no death would count as many, or on a day of the standard that
     *     follows from 2027, whose numbers are not in the library
     */
    public Ruling<Injury> injury(int lostWorkdays, LocalDate on) {
        var rule = rules.get("SERIOUS-INJURY");
        var numbers = rule.parameters();
        if (lostWorkdays < 0 || lostWorkdays > numbers.integer("death")) {
            throw new BadInput(
                    "number-out-of-range", "损失工作日须在 0 至 " + numbers.integer("death") + " 之间", "lostWorkdays");
        }
        var injury = lostWorkdays >= numbers.integer("seriousFrom")
                ? Injury.SERIOUS
                : lostWorkdays >= numbers.integer("lightFrom") ? Injury.LIGHT : Injury.NONE;
        var because = "损失工作日" + lostWorkdays + "日，" + injury.label() + "。";
        return new Ruling<>(injury, rule.groundsOn(on, Facts.of("损失工作日", lostWorkdays), because));
    }

    /**
     * What counts as direct loss; the new standard leaves open whether fines do, so it is provisional.
     *
     * @throws BadInput when no standard was in force on that day
     */
    public Ruling<List<String>> directLoss(LocalDate on) {
        var rule = Optional.of(rules.get("DIRECT-LOSS-2025"))
                .filter(it -> it.force().covers(on))
                .orElseGet(() -> rules.get("DIRECT-LOSS-1986"));
        var counts = rule.parameters().words("counts");
        var because = Told.day(on) + "适用" + rule.bases().first().law() + "，计入" + String.join("、", counts) + "。";
        return new Ruling<>(counts, rule.groundsOn(on, Facts.of("日期", Told.day(on)), because));
    }
}
