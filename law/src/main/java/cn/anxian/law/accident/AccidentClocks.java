package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import cn.anxian.law.Roll;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clocks of an accident, from the first report to the evaluation a year after the reply. */
public final class AccidentClocks {
    private final OfficialCalendar calendar;
    private final Rules rules;

    /** @param rules with the subjects accident-reporting and accident-investigation */
    public AccidentClocks(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** @throws BadInput when the rules of reporting were not law on the day of the accident */
    public Ruling<List<Clock>> of(Course course) {
        var facts = Facts.of("等级", course.grade().label())
                .and("领域", course.line().label())
                .and("事故发生", Told.moment(course.occurred()));
        var elsewhere = InvestigationAuthority.elsewhere(course.line(), course.grade());
        var because = course.grade().label() + "事故（" + course.line().label() + "）：单位报告自负责人接到报告时起算，每级上报自本级接到报告时起算，"
                + "补报和调查自事故发生之日起算，"
                + (onRailways(course)
                        ? "铁路交通事故的调查期限" + (course.grade() == Grade.EXTREME ? "能否延长须由人决定" : "不能延长")
                                + "，事故认定书自调查报告经同意之日起算"
                        : "批复自收到调查报告之日起算")
                + "；小时连续计算，日为自然日、当日不计"
                + (elsewhere ? "；" + course.line().label() + "的法律、行政法规另有规定的，从其规定。" : "。");
        var grounds = rules.get("RPT-UNIT-1H").groundsOn(day(course), facts, because);
        var clocks = new Started(course);
        report(course, clocks);
        window(course, clocks);
        if (onRailways(course)) {
            railway(course, clocks);
        } else {
            investigation(course, clocks);
        }
        clocks.timed("evaluation", "INV-POST-EVALUATION", "评估整改和防范措施落实情况并公开", "负责事故调查处理的人民政府", course.replied());
        for (var rule : clocks.counted) {
            grounds = grounds.andOn(day(course), rule);
        }
        return new Ruling<>(List.copyOf(clocks.all), elsewhere ? grounds.and(rules.get("INV-OVERRIDE")) : grounds);
    }

    private void report(Course course, Started clocks) {
        var bodies = bodies(course);
        clocks.timed(
                "unit-report",
                "RPT-UNIT-1H",
                "向事故发生地" + bodies.toldFirst() + "报告",
                "单位负责人",
                course.headLearned(),
                bodies.reporting().map(rules::get));
        var larger = course.grade().isAtLeast(Grade.LARGER);
        if (larger) {
            clocks.timed("unit-report-province", "RPT-UNIT-HIGHER", "同时报告省级部门", "单位负责人", course.headLearned());
        }
        var top = Level.numbered(rules.get("RPT-LEVEL-2H")
                .parameters()
                .integer("topLevel", course.grade().label()));
        for (var level = Level.COUNTY; level != top; level = level.above()) {
            var what = "上报至" + level.above().label() + bodies.department() + "，同时报告本级人民政府";
            clocks.timed(
                    level.code() + "-report",
                    "RPT-LEVEL-2H",
                    what,
                    level.label() + bodies.department(),
                    course.received(level));
        }
        var flashTo = course.grade().isAtLeast(Grade.MAJOR) ? Level.STATE : Level.PROVINCE;
        for (var level = Level.COUNTY; larger && level != flashTo; level = level.above()) {
            var what = "先用电话快报" + flashTo.label() + "部门";
            clocks.timed(
                    level.code() + "-flash",
                    "RPT-PHONE-FLASH",
                    what,
                    level.label() + bodies.department(),
                    course.received(level));
        }
    }

    private void window(Course course, Started clocks) {
        var rule = rules.get("RPT-SUPPLEMENT");
        var days = AccidentGrading.days(rule, course.line());
        clocks.days(
                "supplement", rule, days, "伤亡人数变化的当日补报；期满后的死亡不再改变等级", "事故发生单位和各级部门", Optional.of(course.occurred()));
    }

    private void investigation(Course course, Started clocks) {
        var time = rules.get("INV-TIME");
        var most = mostExtension(course);
        var days = time.timed().period().count() + course.appraisalDays();
        var appraisal = course.appraisalDays() == 0 ? "" : course.appraisalDays() + "日";
        var what = "提交事故调查报告（技术鉴定" + appraisal + "不计入）";
        var start = Optional.of(course.occurred());
        clocks.days("investigation", time, days + course.extensionDays(), what, "事故调查组", start);
        clocks.days("investigation-latest", time, days + most, "经批准延长后最迟" + what, "事故调查组", start);
        var approval = rules.get("INV-APPROVAL");
        var bodies = bodies(course);
        var replies = bodies.replies(course.grade());
        var also = bodies.investigating().map(rules::get);
        var reply = approval.parameters().integer("days", course.grade().label());
        clocks.days("reply", approval, reply, "批复事故调查报告", replies, course.investigated(), also);
        var more = approval.parameters().table("extension").get(course.grade().label());
        if (more != null) {
            var latest = reply + more.intValueExact();
            clocks.days("reply-latest", approval, latest, "特殊情况延长后最迟批复", replies, course.investigated(), also);
        }
    }

    /**
     * The railways' own regulation knows no extension, and instead of a reply a certificate of the accident. Other laws come
     * before the general regulation only below 特别重大: whether its extension holds there, neither of the two says.
     */
    private void railway(Course course, Started clocks) {
        var time = rules.get("INV-RAILWAY-TIME");
        var extreme = course.grade() == Grade.EXTREME;
        if (course.extensionDays() > 0 && !extreme) {
            throw new BadInput(
                    "extended-too-far",
                    "铁路交通事故的调查期限没有规定可以延长（" + time.bases().first().citation() + "）",
                    "extensionDays");
        }
        var days = time.parameters().integer("days", course.grade().label()) + course.appraisalDays();
        var appraisal = course.appraisalDays() == 0 ? "" : course.appraisalDays() + "日";
        var what = "向组织事故调查组的机关或者铁路管理机构提交事故调查报告（技术鉴定或者评估" + appraisal + "不计入）";
        var start = Optional.of(course.occurred());
        clocks.days("investigation", time, days, what, "事故调查组", start);
        if (extreme) {
            var general = rules.get("INV-TIME");
            var latest = days + mostExtension(course);
            clocks.doubtful(
                    "investigation-latest",
                    general,
                    latest,
                    "如果可以延长，最迟" + what + "；铁路的条例没有规定延长，能否延长须由人决定",
                    start,
                    time);
        }
        clocks.timed(
                "certificate",
                "INV-RAILWAY-CERTIFICATE",
                "调查报告经同意、事故调查组工作结束后制作事故认定书",
                "组织事故调查组的机关或者铁路管理机构",
                course.replied());
    }

    /** @throws BadInput when the investigation was extended by more */
    private int mostExtension(Course course) {
        var time = rules.get("INV-TIME");
        var most = time.parameters().integer("extension");
        if (course.extensionDays() > most) {
            throw new BadInput(
                    "extended-too-far", "调查期限最多延长" + most + "日（" + time.bases().citation() + "）", "extensionDays");
        }
        return most;
    }

    private boolean onRailways(Course course) {
        return course.line() == Line.RAIL
                && rules.get("INV-RAILWAY-TIME").force().covers(day(course));
    }

    /** Those that the line's own law names, once that is law. */
    private Bodies bodies(Course course) {
        var own = Bodies.of(course.line());
        var inForce = own.reporting()
                .map(it -> rules.get(it).force().covers(day(course)))
                .orElse(false);
        return inForce ? own : Bodies.GENERAL;
    }

    private static LocalDate day(Course course) {
        return AccidentGrading.dayOf(course.occurred());
    }

    /** The clocks of one accident; a duty that was not law yet on its day has none. */
    private final class Started {
        private final LocalDate day;
        private final List<Clock> all = new ArrayList<>();
        private final List<Rule> counted = new ArrayList<>();

        Started(Course course) {
            day = day(course);
        }

        void timed(String id, String rule, String what, String obligor, Optional<Instant> start) {
            timed(id, rule, what, obligor, start, Optional.empty());
        }

        void timed(String id, String rule, String what, String obligor, Optional<Instant> start, Optional<Rule> also) {
            var timed = rules.get(rule).timed();
            add(id, timed.rule(), timed.period(), what, obligor, start, also);
        }

        void days(String id, Rule rule, int days, String what, String obligor, Optional<Instant> start) {
            days(id, rule, days, what, obligor, start, Optional.empty());
        }

        void days(
                String id,
                Rule rule,
                int days,
                String what,
                String obligor,
                Optional<Instant> start,
                Optional<Rule> also) {
            add(id, rule, Period.days(days), what, obligor, start, also);
        }

        /** Whether it holds at all a person decides. */
        void doubtful(String id, Rule rule, int days, String what, Optional<Instant> start, Rule also) {
            days(id, rule, days, what, "事故调查组", start, Optional.of(also));
            all.add(all.removeLast().asProvisional());
        }

        private void add(
                String id,
                Rule rule,
                Period period,
                String what,
                String obligor,
                Optional<Instant> start,
                Optional<Rule> also) {
            if (!rule.force().covers(day)) {
                return;
            }
            var basis = also.filter(it -> it.force().covers(day))
                    .map(it -> rule.basesOn(day).and(it.basesOn(day)))
                    .orElse(rule.basesOn(day));
            counted.add(rule);
            also.filter(it -> it.force().covers(day)).ifPresent(counted::add);
            var due = start.map(it -> calendar.deadline(it, period, Roll.NONE).dueAt());
            all.add(new Clock(id, what, obligor, period, start, due, basis, !rule.verified()));
        }
    }
}
