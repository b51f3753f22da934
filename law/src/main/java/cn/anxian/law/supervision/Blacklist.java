package cn.anxian.law.supervision;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import cn.anxian.law.Roll;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import cn.anxian.law.accident.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** SV-BLACKLIST, SV-BLACKLIST-TERM 严重失信主体名单: who is to be listed, and for how long. */
public final class Blacklist {
    private static final Set<Line> EXCLUDED = EnumSet.of(Line.CONSTRUCTION, Line.ROAD, Line.RAIL, Line.WATER);

    private final Rule grounds;
    private final Rule term;

    /** @param rules with the subject supervision */
    public Blacklist(Rules rules) {
        grounds = rules.get("SV-BLACKLIST");
        term = rules.get("SV-BLACKLIST-TERM");
    }

    /** Grounds besides the accidents themselves, in the order of the data: first by accident, then by violation. */
    public enum Ground {
        MULTIPLE_FINE,
        CONCEALED_OR_FALSE,
        DESERTED,
        WITHOUT_LICENCE,
        FALSE_ASSESSMENT,
        /** Not read in the text. */
        REFUSED_ORDER,
        /** Not read in the text. */
        FORGED_LICENCE
    }

    private static final int FIRST_BY_ACCIDENT = 2;
    private static final int BY_ACCIDENT = 3;

    /**
     * Whether an enterprise is to be listed; accidents add up within any {@code months}, whenever they were.
     *
     * @throws cn.anxian.law.BadInput when an accident lies after {@code on}
     */
    public Finding of(Line line, List<PastAccident> accidents, Set<Ground> others, LocalDate on) {
        var counted = Counted.by(grounds, accidents, on);
        var facts = Facts.of("领域", line.label())
                .and("本办法施行以来的事故", counted.accidents().size() + "起");
        if (EXCLUDED.contains(line)) {
            var because = line.label() + "不在本办法适用的行业领域之内，由主管部门另行规定。";
            return new Finding.NotMet(grounds.groundsOn(on, facts, because));
        }
        var numbers = grounds.parameters();
        var met = new ArrayList<String>();
        var months = numbers.integer("months");
        if (counted.any(it -> it.grade().isAtLeast(Grade.MAJOR))) {
            met.add(numbers.words("accident").get(0));
        }
        if (counted.most(Grade.LARGER, last -> last.minusMonths(months).plusDays(1))
                >= numbers.integer("largerAccidents")) {
            met.add(numbers.words("accident").get(1));
        }
        others.stream().sorted().map(this::words).forEach(met::add);
        var because = met.isEmpty() ? "没有列入情形。" : "有列入情形：" + String.join("；", met) + "。列入前应当告知当事人。";
        return Finding.of(!met.isEmpty(), grounds.groundsOn(on, facts, because));
    }

    private String words(Ground ground) {
        var numbers = grounds.parameters();
        return switch (ground) {
            case MULTIPLE_FINE, CONCEALED_OR_FALSE, DESERTED ->
                numbers.words("accident").get(FIRST_BY_ACCIDENT + ground.ordinal());
            case WITHOUT_LICENCE, FALSE_ASSESSMENT -> numbers.words("violation").get(ground.ordinal() - BY_ACCIDENT);
            case REFUSED_ORDER, FORGED_LICENCE ->
                numbers.words("unread").get(ground.ordinal() - Ground.REFUSED_ORDER.ordinal());
        };
    }

    /**
     * How long.
     *
     * @param ends when the listing ends by itself
     * @param mayLeaveFrom from when the enterprise may ask to leave
     */
    public record Term(Instant ends, Instant mayLeaveFrom) {}

    public Ruling<Term> term(OfficialCalendar calendar, Instant listed) {
        var day = listed.atOffset(OfficialCalendar.CHINA).toLocalDate();
        var ends = calendar.deadline(listed, term.timed().period(), Roll.NONE);
        var early = Period.months(term.parameters().integer("earlyMonths"));
        var leave = calendar.deadline(listed, early, Roll.NONE);
        var because = "自" + Told.day(day) + "列入，管理期限" + term.timed().period().label() + "，至" + Told.day(ends.lastDay())
                + "；满" + early.label() + "（" + Told.day(leave.lastDay()) + "）可以申请提前移出。";
        return new Ruling<>(
                new Term(ends.dueAt(), leave.dueAt()), term.groundsOn(day, Facts.of("列入", Told.day(day)), because));
    }
}
