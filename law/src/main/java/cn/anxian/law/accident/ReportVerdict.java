package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Roll;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.Instant;

/** MISREPORT-DEF: late is a matter of the clock; what was left out is 漏报 by negligence and 谎报 or 瞒报 by intent. */
public final class ReportVerdict {
    private final OfficialCalendar calendar;
    private final Rule definitions;
    private final Rule oneHour;

    /** @param rules with the subject accident-reporting */
    public ReportVerdict(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        definitions = rules.get("MISREPORT-DEF");
        oneHour = rules.get("RPT-UNIT-1H");
    }

    /** @throws cn.anxian.law.BadInput when the rules were not law when the head learned of it */
    public Ruling<Misreport> of(Report report) {
        var day = AccidentGrading.dayOf(report.headLearned());
        var due = calendar.deadline(report.headLearned(), oneHour.timed().period(), Roll.NONE)
                .dueAt();
        var facts = Facts.of("单位负责人接到报告", Told.moment(report.headLearned()))
                .and("报告期限", Told.moment(due))
                .and("报告", report.reported().map(Told::moment).orElse("没有报告"))
                .and("实际死亡", report.actualDeaths() + "人");
        var said = say(report, due);
        var grounds = definitions.groundsOn(day, facts, said.because());
        return new Ruling<>(said.verdict(), grounds.andOn(day, oneHour));
    }

    private static Said say(Report report, Instant due) {
        return report.reported().map(at -> reported(report, at, due)).orElseGet(() -> never(report, due));
    }

    private static Said never(Report report, Instant due) {
        var fact = "应当在" + Told.moment(due) + "前报告，没有报告";
        return report.deliberate()
                .map(deliberate -> deliberate
                        ? new Said(Misreport.CONCEALED, fact + "；经查证系故意隐瞒已经发生的事故，属于瞒报。")
                        : new Said(Misreport.OMITTED, fact + "；系过失遗漏未报，属于漏报。"))
                .orElseGet(() -> new Said(Misreport.FOR_A_PERSON, fact + "；是故意隐瞒（瞒报）还是过失遗漏（漏报），须由人查明。"));
    }

    private static Said reported(Report report, Instant at, Instant due) {
        var late = at.isAfter(due);
        var time = Told.moment(at) + (late ? "报告，超过期限" + Told.moment(due) : "报告，在期限" + Told.moment(due) + "之内");
        int told = report.reportedDeaths().orElse(report.actualDeaths());
        if (told == report.actualDeaths()) {
            if (late && report.deliberate().orElse(false)) {
                return new Said(
                        Misreport.FOR_A_PERSON, time + "；系故意。超过规定时限报告的是迟报，隐瞒已经发生的事故、超过规定时限没有报告并经查证属实的是瞒报，须由人查明是否隐瞒。");
            }
            return late
                    ? new Said(Misreport.LATE, time + "，属于迟报。")
                    : new Said(Misreport.IN_TIME, time + "，死亡人数" + told + "人属实，及时。");
        }
        var numbers = time + "；报告死亡" + told + "人，实际" + report.actualDeaths() + "人";
        if (report.deliberate().isEmpty()) {
            return new Said(Misreport.FOR_A_PERSON, numbers + "；是故意不如实报告（谎报）还是过失遗漏（漏报），须由人查明。");
        }
        if (report.deliberate().get()) {
            return new Said(Misreport.FALSE, numbers + "；系故意不如实报告，属于谎报" + (late ? "，并且迟报。" : "。"));
        }
        return told < report.actualDeaths()
                ? new Said(Misreport.OMITTED, numbers + "；系过失遗漏，属于漏报" + (late ? "，并且迟报。" : "。"))
                : new Said(Misreport.FOR_A_PERSON, numbers + "；过失多报不在漏报、谎报的定义之内，须由人决定。");
    }

    private record Said(Misreport verdict, String because) {}
}
