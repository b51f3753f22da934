package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.accident.AccidentGrading;
import cn.anxian.law.accident.Graded;
import cn.anxian.law.accident.Harm;
import cn.anxian.law.accident.Measure;
import cn.anxian.law.accident.Nature;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Deaths, injuries and loss → {@code grade}, {@code decisive}, {@code unknown}, {@code verdict}. */
final class AccidentGradeJudge implements Judge {
    private static final Choice<Nature> NATURE =
            Choice.of("nature", "unknown-nature", "性质", List.of(Nature.values()), Nature::code, Nature::label);

    static final Asked ASKED = new Asked(
            "accident-grade",
            "生产安全事故的等级",
            List.of("accident-grading"),
            List.of(
                    Field.of("deaths", "死亡人数", Field.Kind.WHOLE),
                    Field.of("missing", "下落不明人数", Field.Kind.WHOLE).orNothing(),
                    Field.of("seriousInjuries", "重伤人数（含急性工业中毒），不清楚的留空", Field.Kind.WHOLE)
                            .orNothing(),
                    Field.of("directLossWan", "直接经济损失（万元），不清楚的留空", Field.Kind.DECIMAL)
                            .upTo(10_000_000_000L)
                            .orNothing(),
                    NATURE.field("性质").orNothing(),
                    Choices.LINE.field("领域").orNothing(),
                    Field.of("occurredAt", "事故发生时刻", Field.Kind.MOMENT).orNothing()),
            AccidentGradeJudge::new);

    private final AccidentGrading grading;

    private AccidentGradeJudge(Book book) {
        grading = new AccidentGrading(book.of("accident-grading"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var occurred = Moment.find(question, "occurredAt")
                .map(it -> it.atOffset(OfficialCalendar.CHINA).toLocalDate());
        var ruling = grading.grade(
                harm(question),
                NATURE.find(question).orElse(Nature.WORK_SAFETY),
                Choices.LINE.find(question).orElse(Line.GENERAL),
                occurred);
        return new Verdict(ruling, json -> write(json, ruling.answer()));
    }

    static void write(JsonGenerator json, Graded graded) {
        json.writeStringProperty("verdict", graded.outcome().code());
        AccidentQuestions.grade(json, graded.grade());
        write(json, "decisive", graded.decisive());
        write(json, "unknown", graded.unknown());
        graded.windowEnds().ifPresent(day -> json.writeStringProperty("windowEnds", day.toString()));
    }

    static Harm harm(Json.Members question) {
        return new Harm(
                question.integer("deaths"),
                question.find("missing").map(it -> question.integer("missing")).orElse(0),
                question.find("seriousInjuries").map(it -> question.integer("seriousInjuries")),
                question.findNumber("directLossWan"));
    }

    private static void write(JsonGenerator json, String name, List<Measure> measures) {
        json.writeName(name);
        json.writeStartArray();
        measures.forEach(measure -> json.writeString(measure.code()));
        json.writeEndArray();
    }
}
