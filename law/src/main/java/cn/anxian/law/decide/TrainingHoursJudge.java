package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.supervision.Trainee;
import cn.anxian.law.supervision.TrainingHours;
import java.util.List;

/** Role, line and whether for the first time → {@code hours}, or null where the regulation gives none. */
final class TrainingHoursJudge implements Judge {
    private static final Choice<Trainee> ROLE =
            Choice.of("role", "unknown-role", "人员", List.of(Trainee.values()), Trainee::code, Trainee::label);

    static final Asked ASKED = new Asked(
            "training-hours",
            "安全培训不少于多少学时",
            List.of("supervision"),
            List.of(
                    ROLE.field("人员"),
                    Choices.LINE.field("领域"),
                    Field.of("first", "是否初次培训", Field.Kind.FLAG),
                    Asking.onField()),
            TrainingHoursJudge::new);

    private final TrainingHours hours;

    private TrainingHoursJudge(Book book) {
        hours = new TrainingHours(book.of("supervision"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var round = question.flag("first") ? TrainingHours.Round.FIRST : TrainingHours.Round.EVERY_YEAR;
        var ruling = hours.of(ROLE.read(question), Choices.LINE.read(question), round, Asking.on(question));
        return new Verdict(ruling, json -> {
            json.writeName("hours");
            ruling.answer().ifPresentOrElse(json::writeNumber, json::writeNull);
        });
    }
}
