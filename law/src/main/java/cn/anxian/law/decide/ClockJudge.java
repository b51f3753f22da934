package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Subject;
import cn.anxian.law.Told;
import java.util.List;

/** Any rule that has a clock, and when it starts → {@code what}, {@code starts}, {@code dueAt}, {@code lastDay}. */
final class ClockJudge implements Judge {
    static final Asked ASKED = new Asked(
            "clock",
            "某条规则的期限何时届满",
            List.of(),
            List.of(Field.of("rule", "规则编号", Field.Kind.TEXT), Field.of("from", "起算时刻", Field.Kind.MOMENT)),
            ClockJudge::new);

    private final Periods periods;

    private ClockJudge(Book book) {
        periods = Periods.of(book.of(Rules.subjects().stream().map(Subject::id).toArray(String[]::new)));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var duty = periods.get(question.text("rule"));
        var from = Moment.read(question, "from");
        var deadline = duty.deadline(OfficialCalendar.load(), from);
        var day = from.atOffset(OfficialCalendar.CHINA).toLocalDate();
        if (!duty.periodBasis().force().covers(day)) {
            throw new BadInput(Rule.NOT_IN_FORCE, duty.periodBasis().citation() + "在" + Told.day(day) + "不适用", "from");
        }
        var because = duty.rule().title() + "，自" + duty.limit().starts() + "起"
                + duty.period().label() + "：" + deadline.because();
        var grounds = duty.rule().groundsWithPeriodOn(day, Facts.of("起算", Told.moment(from)), because);
        var ruling = new Ruling<>(deadline, deadline.provisional() ? grounds.asProvisional() : grounds);
        return new Verdict(ruling, json -> {
            json.writeStringProperty("what", duty.rule().title());
            json.writeStringProperty("starts", duty.limit().starts());
            json.writeStringProperty("period", duty.period().label());
            json.writeStringProperty("dueAt", Moment.write(deadline.dueAt()));
            json.writeStringProperty("lastDay", deadline.lastDay().toString());
        });
    }
}
