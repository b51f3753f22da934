package cn.anxian.law.decide;

import cn.anxian.law.Basis;
import cn.anxian.law.Facts;
import cn.anxian.law.Json;
import cn.anxian.law.Overlay;
import cn.anxian.law.Overlays;
import cn.anxian.law.Parameter;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Setting;
import cn.anxian.law.TimeLimit;
import cn.anxian.law.Told;
import cn.anxian.law.Value;
import cn.anxian.law.code.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Any rule, a day and a place → what it says there then: {@code title}, {@code says}, {@code clock}, {@code numbers}. */
final class RuleJudge implements Judge {
    static final Asked ASKED = new Asked(
            "rule",
            "这条规则当日在当地怎么规定",
            List.of(),
            List.of(
                    Field.of("id", "规则编号", Field.Kind.TEXT),
                    Field.of("on", "哪一天", Field.Kind.DAY),
                    Field.of("region", "哪一地，6位区划代码；不写的按本地", Field.Kind.TEXT).orNothing()),
            RuleJudge::new);

    private final Book book;

    private RuleJudge(Book book) {
        this.book = book;
    }

    @Override
    public Verdict judge(Json.Members question) {
        var on = question.date("on");
        var national = Asking.as("id", () -> Rules.load().get(question.text("id")));
        var overlays = question
                .findText("region")
                .map(region -> Asking.as("region", () -> of(region, on)))
                .orElseGet(() -> book.setOn(on))
                .stream()
                .filter(it -> it.settings().stream().anyMatch(set -> set.rule().equals(national.id())))
                .toList();
        var local = Rules.of(national.subject());
        for (var overlay : overlays) {
            local = local.under(overlay);
        }
        var rule = local.get(national.id());
        var names = overlays.stream().map(Overlay::name).collect(Collectors.joining("、"));
        var because =
                Told.day(on) + "适用（" + days(rule) + "）；" + (names.isEmpty() ? "当地没有另行规定。" : names + "另有规定，以下是当地适用的数。");
        var facts = Facts.of("日期", Told.day(on)).and("地方规定", names.isEmpty() ? "没有" : names);
        var grounds = Asking.as("on", () -> rule.groundsWithPeriodOn(on, facts, because));
        return new Verdict(new Ruling<>(rule, grounds), json -> write(rule, overlays, json));
    }

    /** The province's, the city's and the county's own, as far as they are shipped. */
    private static List<Overlay> of(String region, LocalDate on) {
        var code = new RegionCode(Rules.of("code")).existing(region);
        return List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code).stream()
                .distinct()
                .flatMap(it -> Overlays.of(it).stream())
                .map(it -> it.on(on))
                .toList();
    }

    private static void write(Rule rule, List<Overlay> overlays, JsonGenerator json) {
        json.writeStringProperty("title", rule.title());
        json.writeStringProperty("says", rule.says());
        if (rule.within().isPresent()) {
            clock(rule.within().get(), json);
        }
        if (rule.parameters().all().isEmpty()) {
            return;
        }
        json.writeName("numbers");
        json.writeStartArray();
        for (var parameter : rule.parameters()) {
            switch (parameter.value()) {
                case Value.Number it -> number(rule, parameter, "", Optional.of(it.number()), overlays, json);
                case Value.Unset it -> number(rule, parameter, "", Optional.empty(), overlays, json);
                case Value.Table it ->
                    it.numbers()
                            .forEach(
                                    (row, number) -> number(rule, parameter, row, Optional.of(number), overlays, json));
                case Value.Words it -> {
                    json.writeStartObject();
                    head(parameter, "", json);
                    Verdict.words("items", it.items(), json);
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void clock(TimeLimit limit, JsonGenerator json) {
        json.writeStringProperty("period", limit.period().label());
        json.writeStringProperty("starts", limit.starts());
    }

    private static void number(
            Rule rule,
            Parameter parameter,
            String row,
            Optional<BigDecimal> number,
            List<Overlay> overlays,
            JsonGenerator json) {
        json.writeStartObject();
        head(parameter, row, json);
        json.writeName("value");
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
        if (!parameter.unit().isEmpty()) {
            json.writeStringProperty("unit", parameter.unit());
        }
        var key = rule.id() + "." + parameter.name() + (row.isEmpty() ? "" : "." + row);
        overlays.stream()
                .flatMap(it -> it.settings().stream())
                .filter(it -> it.key().equals(key))
                .reduce((outer, inner) -> inner)
                .map(Setting::basis)
                .ifPresent(it -> json.writeStringProperty("source", it.citation()));
        json.writeEndObject();
    }

    private static void head(Parameter parameter, String row, JsonGenerator json) {
        json.writeStringProperty("id", parameter.name());
        json.writeStringProperty("name", parameter.says());
        if (!row.isEmpty()) {
            json.writeStringProperty("row", row);
        }
        json.writeBooleanProperty("unread", !parameter.verified());
    }

    private static String days(Rule rule) {
        if (rule.bases().first() instanceof Basis.HouseRule) {
            return "本平台规则";
        }
        var force = rule.force();
        var from = Told.day(force.from()) + "起";
        return force.until().equals(LocalDate.MAX) ? from : from + "，" + Told.day(force.until()) + "止";
    }
}
