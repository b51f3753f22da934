package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.risk.Ls;
import java.util.List;

/** {@code L}, {@code S} → {@code R}, {@code level}, {@code colour}. */
final class LsJudge implements Judge {
    static final Asked ASKED = new Asked(
            "risk-ls",
            "风险矩阵（LS）分级",
            List.of("risk"),
            List.of(
                    Field.of("L", "可能性，1至5", Field.Kind.WHOLE).onScale(),
                    Field.of("S", "严重性，1至5", Field.Kind.WHOLE).onScale()),
            book -> new LsJudge(new Ls(book.of("risk"))));

    private final Ls ls;

    private LsJudge(Ls ls) {
        this.ls = ls;
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = ls.grade(question.integer("L"), question.integer("S"));
        return new Verdict(ruling, json -> RiskGradeJson.write("R", ruling.answer(), json));
    }
}
