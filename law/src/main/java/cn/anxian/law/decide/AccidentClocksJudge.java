package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.accident.AccidentClocks;
import cn.anxian.law.accident.Clock;
import cn.anxian.law.accident.Course;
import cn.anxian.law.accident.Level;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Grade, line and times → {@code clocks}. */
final class AccidentClocksJudge implements Judge {
    static final Asked ASKED = new Asked(
            "accident-clocks",
            "事故报告和调查的各个期限",
            List.of("accident-reporting", "accident-investigation"),
            List.of(
                    Choices.GRADE.field("事故等级"),
                    Choices.LINE.field("领域"),
                    Field.of("occurredAt", "事故发生时刻", Field.Kind.MOMENT),
                    Field.of("headLearnedAt", "单位负责人接到报告的时刻", Field.Kind.MOMENT).orNothing(),
                    Field.of("receivedAt", "各级接到报告的时刻", Field.Kind.OBJECT)
                            .holding(
                                    Field.of("county", "县级", Field.Kind.MOMENT).orNothing(),
                                    Field.of("city", "设区的市级", Field.Kind.MOMENT).orNothing(),
                                    Field.of("province", "省级", Field.Kind.MOMENT)
                                            .orNothing())
                            .orNothing(),
                    Field.of("extensionDays", "调查延长的天数", Field.Kind.WHOLE)
                            .upTo(3_650)
                            .orNothing(),
                    Field.of("appraisalDays", "技术鉴定所用的天数", Field.Kind.WHOLE)
                            .upTo(3_650)
                            .orNothing(),
                    Field.of("reportReceivedAt", "收到事故调查报告的时刻", Field.Kind.MOMENT)
                            .orNothing(),
                    Field.of("repliedAt", "批复（铁路为同意调查报告）的时刻", Field.Kind.MOMENT).orNothing()),
            AccidentClocksJudge::new);

    private final AccidentClocks clocks;

    private AccidentClocksJudge(Book book) {
        clocks = new AccidentClocks(OfficialCalendar.load(), book.of("accident-reporting", "accident-investigation"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = clocks.of(new Course(
                Choices.GRADE.read(question),
                Choices.LINE.read(question),
                Moment.read(question, "occurredAt"),
                Moment.find(question, "headLearnedAt"),
                received(question),
                question.find("extensionDays")
                        .map(it -> question.integer("extensionDays"))
                        .orElse(0),
                question.find("appraisalDays")
                        .map(it -> question.integer("appraisalDays"))
                        .orElse(0),
                Moment.find(question, "reportReceivedAt"),
                Moment.find(question, "repliedAt")));
        return new Verdict(ruling, json -> {
            json.writeName("clocks");
            json.writeStartArray();
            ruling.answer().forEach(clock -> write(json, clock));
            json.writeEndArray();
        });
    }

    private static Map<Level, Instant> received(Json.Members question) {
        var received = new EnumMap<Level, Instant>(Level.class);
        question.find("receivedAt").ifPresent(value -> {
            if (!(value instanceof Json.Members times)) {
                throw new BadInput("not-an-object", "receivedAt 须为对象，可有 county、city、province", "receivedAt");
            }
            var known = Map.of("county", Level.COUNTY, "city", Level.CITY, "province", Level.PROVINCE);
            for (var name : times.values().keySet()) {
                var level = Optional.ofNullable(known.get(name))
                        .orElseThrow(() ->
                                new BadInput("unknown-field", "receivedAt 里只有 county、city、province", "receivedAt"));
                Moment.findWithin("receivedAt", times, name).ifPresent(at -> received.put(level, at));
            }
        });
        return received;
    }

    private static void write(JsonGenerator json, Clock clock) {
        json.writeStartObject();
        json.writeStringProperty("id", clock.id());
        json.writeStringProperty("what", clock.what());
        json.writeStringProperty("obligor", clock.obligor());
        json.writeStringProperty("period", clock.period().label());
        write(json, "startsAt", clock.startsAt());
        write(json, "dueAt", clock.dueAt());
        json.writeStringProperty("basis", clock.basis().citation());
        json.writeBooleanProperty("provisional", clock.provisional());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<Instant> moment) {
        json.writeName(name);
        moment.ifPresentOrElse(it -> json.writeString(Moment.write(it)), json::writeNull);
    }
}
