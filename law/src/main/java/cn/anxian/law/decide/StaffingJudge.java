package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.supervision.Staffing;
import java.util.List;

/** Line and headcount → {@code required}, {@code partTimeAllowed}. */
final class StaffingJudge implements Judge {
    static final Asked ASKED = new Asked(
            "staffing",
            "应当配备怎样的安全生产管理人员",
            List.of("supervision"),
            List.of(
                    Choices.LINE.field("领域"),
                    Field.of("headcount", "从业人员人数", Field.Kind.WHOLE).upTo(10_000_000),
                    Asking.onField()),
            StaffingJudge::new);

    private final Staffing staffing;

    private StaffingJudge(Book book) {
        staffing = new Staffing(book.of("supervision"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = staffing.of(Choices.LINE.read(question), question.integer("headcount"), Asking.on(question));
        return new Verdict(ruling, json -> {
            json.writeStringProperty("required", ruling.answer().label());
            json.writeBooleanProperty("partTimeAllowed", ruling.answer() == Staffing.Required.FULL_OR_PART_TIME);
        });
    }
}
