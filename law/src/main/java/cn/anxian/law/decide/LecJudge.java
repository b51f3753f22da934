package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.risk.Lec;
import java.util.List;

/** {@code L}, {@code E}, {@code C} → {@code D}, {@code level}, {@code colour}. */
final class LecJudge implements Judge {
    static final Asked ASKED = new Asked(
            "risk-lec",
            "作业条件危险性（LEC）分级",
            List.of("risk"),
            List.of(
                    Field.of("L", "事故发生的可能性", Field.Kind.DECIMAL).onScale(),
                    Field.of("E", "暴露于危险环境的频繁程度", Field.Kind.DECIMAL).onScale(),
                    Field.of("C", "事故后果的严重程度", Field.Kind.DECIMAL).onScale()),
            book -> new LecJudge(new Lec(book.of("risk"))));

    private final Lec lec;

    private LecJudge(Lec lec) {
        this.lec = lec;
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = lec.grade(question.number("L"), question.number("E"), question.number("C"));
        return new Verdict(ruling, json -> RiskGradeJson.write("D", ruling.answer(), json));
    }
}
