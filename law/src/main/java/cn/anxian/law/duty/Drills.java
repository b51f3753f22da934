package cn.anxian.law.duty;

import cn.anxian.law.Facts;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Roll;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** DW-DRILL-GOV, DW-DRILL-HIGHRISK, DW-DRILL-GENERAL, DW-DRILL-SITE: by when the next drill is owed. */
public final class Drills {
    private final OfficialCalendar calendar;
    private final Rules rules;

    /** @param rules with the subject duty */
    public Drills(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** Who drills. */
    public enum Body {
        GOVERNMENT("government", "政府、部门、乡镇街道", List.of("DW-DRILL-GOV")),
        HIGH_RISK("high-risk", "高危和人员密集单位", List.of("DW-DRILL-HIGHRISK")),
        OTHER("other", "其他单位", List.of("DW-DRILL-GENERAL", "DW-DRILL-SITE"));

        private final String code;
        private final String label;
        private final List<String> rules;

        Body(String code, String label, List<String> rules) {
            this.code = code;
            this.label = label;
            this.rules = rules;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /** A drill that is owed. */
    public record Owed(String rule, String what, Instant dueAt) {}

    public Ruling<List<Owed>> after(Body body, Instant last) {
        var owed = new ArrayList<Owed>();
        var day = last.atOffset(OfficialCalendar.CHINA).toLocalDate();
        var told = new ArrayList<String>();
        for (var id : body.rules) {
            var timed = rules.get(id).timed();
            var deadline = calendar.deadline(last, timed.period(), Roll.NONE);
            owed.add(new Owed(id, timed.rule().title(), deadline.dueAt()));
            told.add(
                    timed.rule().title() + "每" + timed.period().label() + "至少一次，下一次最迟在" + Told.day(deadline.lastDay()));
        }
        var first = rules.get(body.rules.get(0));
        var grounds = first.groundsOn(
                day, Facts.of("单位", body.label()).and("上一次演练", Told.day(day)), String.join("；", told) + "。");
        for (var id : body.rules) {
            grounds = grounds.and(rules.get(id));
        }
        return new Ruling<>(List.copyOf(owed), grounds);
    }
}
