package cn.anxian.law.decide;

import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.access.Certificate;
import cn.anxian.law.access.Certificates;
import cn.anxian.law.access.ChemicalTrade;
import cn.anxian.law.access.SafetyLicence;
import cn.anxian.law.access.TrialRun;
import cn.anxian.law.duty.Drills;
import cn.anxian.law.duty.WarningLevel;
import cn.anxian.law.duty.WeatherSignals;
import java.util.List;

/** Questions about licences, certificates, drills and signals. */
final class AccessQuestions {
    private static final Choice<Certificate> CERTIFICATE = Choice.of(
            "certificate",
            "unknown-certificate",
            "证书",
            List.of(Certificate.values()),
            Certificate::code,
            Certificate::label);
    private static final Choice<Drills.Body> BODY = Choice.of(
            "body", "unknown-body", "单位", List.of(Drills.Body.values()), Drills.Body::code, Drills.Body::label);
    private static final Choice<WarningLevel> COLOUR = Choice.of(
            "colour",
            "unknown-colour",
            "颜色",
            List.of(WarningLevel.values()),
            WarningLevel::colour,
            WarningLevel::colour);

    static final Asked VALIDITY = new Asked(
            "certificate",
            "证书有效到何时、何时复审",
            List.of("access"),
            List.of(
                    CERTIFICATE.field("证书"),
                    Field.of("issued", "发证日期", Field.Kind.DAY),
                    Field.of("yearsInTrade", "连续从事本工种的年数", Field.Kind.WHOLE)
                            .upTo(100)
                            .orNothing(),
                    Field.of("consented", "特种作业操作证：考核发证机关是否同意延长复审", Field.Kind.FLAG)
                            .orNothing()),
            book -> {
                var certificates = new Certificates(book.of("access"));
                return question -> {
                    var ruling = certificates.of(
                            CERTIFICATE.read(question),
                            Asking.day(question, "issued"),
                            new Certificates.Trade(
                                    Asking.count(question, "yearsInTrade"), question.findFlag("consented")));
                    return new Verdict(ruling, json -> {
                        var validity = ruling.answer();
                        json.writeStringProperty("expires", validity.expires().toString());
                        validity.reviewBy().ifPresent(it -> json.writeStringProperty("reviewBy", it.toString()));
                        validity.applyFrom().ifPresent(it -> json.writeStringProperty("applyFrom", it.toString()));
                        validity.applyBy().ifPresent(it -> json.writeStringProperty("applyBy", it.toString()));
                    });
                };
            });

    static final Asked CHEMICAL_TRADE = new Asked(
            "chemical-trade",
            "危险化学品经营由谁许可",
            List.of("access"),
            List.of(
                    Field.of("on", "何日申请", Field.Kind.DAY),
                    Field.of("toxicOrExplosive", "是否剧毒、易制爆", Field.Kind.FLAG),
                    Field.of("storage", "有没有储存设施", Field.Kind.FLAG),
                    Field.of("installation", "储存数量是否构成重大危险源（有储存设施的须写明）", Field.Kind.FLAG)
                            .orNothing()),
            book -> {
                var trade = new ChemicalTrade(book.of("access"));
                return question -> {
                    var ruling = trade.of(
                            new ChemicalTrade.Business(
                                    question.flag("toxicOrExplosive"),
                                    question.flag("storage"),
                                    question.findFlag("installation")),
                            Asking.day(question, "on"));
                    return new Verdict(ruling, json -> {
                        json.writeStringProperty("authority", ruling.answer().authority());
                        json.writeStringProperty(
                                "period", ruling.answer().clock().period().label());
                    });
                };
            });

    static final Asked SAFETY_LICENCE = new Asked(
            "safety-licence",
            "是否须取得安全生产许可证",
            List.of("access"),
            List.of(
                    Choices.LINE.field("领域"),
                    Field.of("produces", "是否从事生产", Field.Kind.FLAG),
                    Field.of("civilExplosives", "是否民用爆炸物品", Field.Kind.FLAG).orNothing()),
            book -> {
                var licence = new SafetyLicence(book.of("access"));
                return question -> Verdict.of(licence.needed(
                        Choices.LINE.read(question),
                        question.flag("produces"),
                        Asking.flag(question, "civilExplosives")));
            });

    static final Asked TRIAL_RUN = new Asked(
            "trial-run",
            "试运行的天数是否合规",
            List.of("access"),
            List.of(Field.of("days", "试运行天数", Field.Kind.WHOLE).upTo(36_500)),
            book -> {
                var trial = new TrialRun(book.of("access"));
                return question -> Verdict.of(trial.of(question.integer("days")));
            });

    static final Asked DRILL = new Asked(
            "drill",
            "下一次演练最迟在何时",
            List.of("duty"),
            List.of(BODY.field("单位"), Field.of("lastAt", "上一次演练的时刻", Field.Kind.MOMENT)),
            book -> {
                var drills = new Drills(OfficialCalendar.load(), book.of("duty"));
                return question -> {
                    var ruling = drills.after(BODY.read(question), Moment.read(question, "lastAt"));
                    return new Verdict(ruling, json -> {
                        json.writeName("clocks");
                        json.writeStartArray();
                        for (var owed : ruling.answer()) {
                            json.writeStartObject();
                            json.writeStringProperty("id", owed.rule());
                            json.writeStringProperty("what", owed.what());
                            json.writeStringProperty("dueAt", Moment.write(owed.dueAt()));
                            json.writeEndObject();
                        }
                        json.writeEndArray();
                    });
                };
            });

    static final Asked WEATHER_SIGNAL = new Asked(
            "weather-signal",
            "气象灾害预警信号的标准",
            List.of("duty"),
            List.of(Field.of("kind", "信号，例如暴雨", Field.Kind.TEXT), COLOUR.field("颜色")),
            book -> {
                var signals = new WeatherSignals(book.of("duty"));
                return question -> {
                    var ruling = signals.standard(question.text("kind"), COLOUR.read(question));
                    return new Verdict(ruling, json -> json.writeStringProperty("standard", ruling.answer()));
                };
            });

    private AccessQuestions() {}
}
