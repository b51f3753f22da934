package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.accident.AccidentPenalties;
import cn.anxian.law.accident.Crimes;
import cn.anxian.law.accident.Derailment;
import cn.anxian.law.accident.Fine;
import cn.anxian.law.accident.Grade;
import cn.anxian.law.accident.Harm;
import cn.anxian.law.accident.NearMiss;
import cn.anxian.law.accident.Regrading;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Smaller questions about accidents. */
final class AccidentQuestions {
    private static final List<Field> HARM = List.of(
            Field.of("deaths", "死亡人数", Field.Kind.WHOLE),
            Field.of("missing", "下落不明人数", Field.Kind.WHOLE).orNothing(),
            Field.of("seriousInjuries", "重伤人数", Field.Kind.WHOLE).orNothing(),
            Field.of("directLossWan", "直接经济损失（万元）", Field.Kind.DECIMAL)
                    .upTo(10_000_000_000L)
                    .orNothing());

    static final Asked NEAR_MISS = new Asked(
            "near-miss",
            "是否较大涉险事故",
            List.of("accident-grading"),
            List.of(
                    Field.of("exposed", "涉险人数", Field.Kind.WHOLE).orNothing(),
                    Field.of("trapped", "被困或者下落不明人数", Field.Kind.WHOLE).orNothing(),
                    Field.of("evacuated", "紧急疏散人数", Field.Kind.WHOLE).orNothing(),
                    Field.of("polluted", "是否对环境造成严重污染", Field.Kind.FLAG).orNothing(),
                    Field.of("facilities", "是否危及重要场所和设施安全", Field.Kind.FLAG).orNothing()),
            book -> {
                var nearMiss = new NearMiss(book.of("accident-grading"));
                return question -> Verdict.of(nearMiss.of(new NearMiss.Event(
                        Asking.findCount(question, "exposed"),
                        Asking.findCount(question, "trapped"),
                        Asking.findCount(question, "evacuated"),
                        question.findFlag("polluted"),
                        question.findFlag("facilities"))));
            });

    static final Asked RAILWAY_GRADE = new Asked(
            "railway-grade",
            "铁路交通事故按脱轨和中断行车的等级",
            List.of("accident-grading"),
            List.of(
                    Field.of("passenger", "是否客运列车", Field.Kind.FLAG),
                    Field.of("cars", "脱轨辆数", Field.Kind.WHOLE).upTo(10_000),
                    Field.of("hours", "中断行车小时数", Field.Kind.DECIMAL).upTo(876_000),
                    Field.of("busyLine", "是否繁忙干线", Field.Kind.FLAG)),
            book -> {
                var rules = book.of("accident-grading");
                return question -> {
                    var ruling = new Derailment(
                                    question.flag("passenger"),
                                    question.integer("cars"),
                                    question.number("hours"),
                                    question.flag("busyLine"))
                            .grade(rules);
                    return new Verdict(ruling, json -> grade(json, ruling.answer()));
                };
            });

    static final Asked REGRADE = new Asked(
            "accident-regrade",
            "伤亡变化是否改变事故等级",
            List.of("accident-grading", "accident-reporting", "accident-investigation"),
            List.of(
                    Choices.LINE.field("领域"),
                    Field.of("occurredAt", "事故发生时刻", Field.Kind.MOMENT),
                    Field.of("before", "变化前的后果", Field.Kind.OBJECT).holding(HARM.toArray(Field[]::new)),
                    Field.of("after", "变化后的后果", Field.Kind.OBJECT).holding(HARM.toArray(Field[]::new)),
                    Field.of("changedAt", "变化的时刻", Field.Kind.MOMENT)),
            book -> {
                var regrading = new Regrading(
                        OfficialCalendar.load(),
                        book.of("accident-grading", "accident-reporting", "accident-investigation"));
                return question -> {
                    var ruling = regrading.of(
                            Choices.LINE.read(question),
                            Moment.read(question, "occurredAt"),
                            harm(question, "before"),
                            harm(question, "after"),
                            Moment.read(question, "changedAt"));
                    return new Verdict(ruling, json -> {
                        json.writeStringProperty(
                                "grade", ruling.answer().grade().label());
                        json.writeBooleanProperty("counted", ruling.answer().counted());
                        json.writeBooleanProperty("raised", ruling.answer().raised());
                        json.writeStringProperty(
                                "supplementBy", Moment.write(ruling.answer().supplementBy()));
                    });
                };
            });

    static final Asked FINE = new Asked(
            "accident-fine",
            "对事故责任单位罚款多少",
            List.of("accident-penalty"),
            List.of(
                    Choices.GRADE.field("事故等级"),
                    Choices.LINE.field("领域"),
                    Field.of("especiallySerious", "是否情节特别严重、影响特别恶劣", Field.Kind.FLAG)
                            .orNothing(),
                    Asking.onField()),
            book -> {
                var penalties = new AccidentPenalties(book.of("accident-penalty"));
                return question -> {
                    var ruling = penalties.unit(
                            Choices.GRADE.read(question),
                            Choices.LINE.read(question),
                            Asking.flag(question, "especiallySerious")
                                    ? AccidentPenalties.Seriousness.ESPECIALLY_SERIOUS
                                    : AccidentPenalties.Seriousness.ORDINARY,
                            Asking.on(question));
                    return new Verdict(ruling, json -> fine(json, ruling.answer()));
                };
            });

    static final Asked CRIME = new Asked("accident-crime", "事故后果是否达到移送的起点", List.of("accident-penalty"), HARM, book -> {
        var crimes = new Crimes(book.of("accident-penalty"));
        return question -> Verdict.of(crimes.serious(AccidentGradeJudge.harm(question)));
    });

    private AccidentQuestions() {}

    static void grade(JsonGenerator json, Optional<Grade> grade) {
        json.writeName("grade");
        grade.map(Grade::label).ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static Harm harm(Json.Members question, String name) {
        return Asking.within(name, () -> AccidentGradeJudge.harm(Asking.object(question, name, HARM)));
    }

    private static void fine(JsonGenerator json, Fine fine) {
        json.writeName("fromWan");
        json.writeNumber(fine.least());
        json.writeName("toWan");
        json.writeNumber(fine.most());
    }
}
