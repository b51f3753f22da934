package cn.anxian.law.decide;

import cn.anxian.law.Counting;
import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import cn.anxian.law.PeriodUnit;
import cn.anxian.law.Roll;
import java.util.List;

/** {@code from}, {@code count}, {@code unit}, {@code roll}? → {@code dueAt}, {@code lastDay}. */
final class DeadlineJudge implements Judge {
    private static final Choice<PeriodUnit> UNIT = Choice.of(
            "unit", "unknown-unit", "期限单位", List.of(PeriodUnit.values()), PeriodUnit::code, PeriodUnit::label);

    static final Asked ASKED = new Asked(
            "deadline",
            "期限何时届满",
            List.of("counting"),
            List.of(
                    Field.of("from", "起算时刻", Field.Kind.MOMENT),
                    Field.of("count", "期限长度", Field.Kind.WHOLE).upTo(876_000),
                    UNIT.field("期限单位"),
                    Field.of("roll", "末日逢休息日是否顺延", Field.Kind.FLAG).orNothing()),
            DeadlineJudge::new);

    private final Counting counting;

    private DeadlineJudge(Book book) {
        counting = new Counting(OfficialCalendar.load(), book.of("counting"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var from = Moment.read(question, "from");
        var unit = UNIT.read(question);
        var period = new Period(question.integer("count"), unit);
        var roll = question.findFlag("roll").orElse(false) ? Roll.TO_NEXT_WORKDAY : Roll.NONE;
        var ruling = counting.deadline(from, period, roll);
        var deadline = ruling.answer();
        return new Verdict(ruling, json -> {
            json.writeStringProperty("dueAt", Moment.write(deadline.dueAt()));
            json.writeStringProperty("lastDay", deadline.lastDay().toString());
        });
    }
}
