package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Counting;
import cn.anxian.law.Json;
import cn.anxian.law.Period;
import cn.anxian.law.PeriodUnit;
import cn.anxian.law.Roll;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code from}, {@code count}, {@code unit}, {@code roll}? → {@code dueAt}, {@code lastDay}. */
final class DeadlineJudge implements Judge {
    private final Counting counting = Counting.load();

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public String title() {
        return "期限何时届满";
    }

    @Override
    public Set<String> fields() {
        return Set.of("from", "count", "unit", "roll");
    }

    @Override
    public Verdict judge(Json.Members question) {
        var from = Moment.read(question, "from");
        var unit = unit(question.text("unit"));
        var period = new Period(question.integer("count"), unit);
        var roll = question.findFlag("roll").orElse(false) ? Roll.TO_NEXT_WORKDAY : Roll.NONE;
        var ruling = counting.deadline(from, period, roll);
        var deadline = ruling.answer();
        return new Verdict(ruling, json -> {
            json.writeStringProperty("dueAt", Moment.write(deadline.dueAt()));
            json.writeStringProperty("lastDay", deadline.lastDay().toString());
        });
    }

    private static PeriodUnit unit(String code) {
        return PeriodUnit.ofCode(code).orElseThrow(() -> {
            var known = Arrays.stream(PeriodUnit.values())
                    .map(unit -> unit.code() + "（" + unit.label() + "）")
                    .collect(Collectors.joining("、"));
            return new BadInput("unknown-unit", "没有这种期限单位，只有 " + known, "unit");
        });
    }
}
