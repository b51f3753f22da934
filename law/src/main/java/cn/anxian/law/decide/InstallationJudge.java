package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.Ruling;
import cn.anxian.law.installation.Assessment;
import cn.anxian.law.installation.MajorHazardInstallation;
import cn.anxian.law.installation.Row;
import cn.anxian.law.installation.Substance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** {@code substances} and {@code residents500m} → S, R, the level and the working. */
final class InstallationJudge implements Judge {
    private static final Set<String> OF_A_SUBSTANCE = Set.of("name", "cas", "tonnes", "category");

    static final Asked ASKED = new Asked(
            "major-hazard-installation",
            "是否构成危险化学品重大危险源及其级别",
            List.of("installation"),
            List.of(
                    Field.of("substances", "物质（名称、CAS 号、表2符号至少写一项）", Field.Kind.LIST)
                            .holding(
                                    Field.of("name", "名称", Field.Kind.TEXT).orNothing(),
                                    Field.of("cas", "CAS 号", Field.Kind.TEXT).orNothing(),
                                    Field.of("category", "表2符号，例如 J1、W5.3", Field.Kind.TEXT)
                                            .orNothing(),
                                    Field.of("tonnes", "设计最大量（吨）", Field.Kind.DECIMAL)),
                    Field.of("residents500m", "厂区边界外扩500米范围内常住人口", Field.Kind.WHOLE)),
            book -> new InstallationJudge(new MajorHazardInstallation(book.of("installation"))));

    private final MajorHazardInstallation installation;

    private InstallationJudge(MajorHazardInstallation installation) {
        this.installation = installation;
    }

    @Override
    public Verdict judge(Json.Members question) {
        var items = question.array("substances");
        var substances = new ArrayList<Substance>(items.size());
        for (var i = 0; i < items.size(); i++) {
            try {
                substances.add(substance(items.get(i).object()));
            } catch (BadInput e) {
                throw e.within("substances[" + i + "]");
            }
        }
        var ruling = installation.assess(substances, question.integer("residents500m"));
        return new Verdict(ruling, json -> write(ruling, json));
    }

    private static Substance substance(Json.Members item) {
        for (var field : item.values().keySet()) {
            if (!OF_A_SUBSTANCE.contains(field)) {
                throw new BadInput("unknown-field", "不认识的字段；物质的字段有 name、cas、tonnes、category", field);
            }
        }
        return new Substance(filled(item, "name"), filled(item, "cas"), categories(item), item.number("tonnes"));
    }

    private static Optional<String> filled(Json.Members item, String field) {
        var text = item.findText(field);
        if (text.isPresent() && text.get().isBlank()) {
            throw new BadInput("blank", field + " 不能为空", field);
        }
        return text;
    }

    /** One symbol, several with a separator, or a list. */
    private static List<String> categories(Json.Members item) {
        return switch (item.find("category").orElse(new Json.Array(List.of()))) {
            case Json.Text text ->
                Arrays.stream(text.value().split("[/、,，;；\\s]+"))
                        .filter(it -> !it.isBlank())
                        .toList();
            case Json.Array array ->
                array.items().stream()
                        .map(it -> it instanceof Json.Text text ? text.value() : notText())
                        .toList();
            case Json.Members m -> throw notASymbol();
            case Json.Whole w -> throw notASymbol();
            case Json.Decimal d -> throw notASymbol();
            case Json.Flag f -> throw notASymbol();
            case Json.Nothing n -> List.of();
        };
    }

    private static String notText() {
        throw notASymbol();
    }

    private static BadInput notASymbol() {
        return new BadInput("not-a-string", "category 须为表2的符号（如 J1、W5.3）或者它们的数组", "category");
    }

    private static void write(Ruling<Assessment> ruling, JsonGenerator json) {
        var it = ruling.answer();
        json.writeNumberProperty("S", it.sum());
        json.writeBooleanProperty("isMajor", it.isMajor());
        writeOrNull(json, "R", it.risk());
        if (it.level().isPresent()) {
            json.writeStringProperty("level", it.level().get());
        } else {
            json.writeNullProperty("level");
        }
        json.writeNumberProperty("alpha", it.alpha());
        json.writeName("rows");
        json.writeStartArray();
        it.rows().forEach(row -> write(row, json));
        json.writeEndArray();
        json.writeName("unknown");
        json.writeStartArray();
        it.betaUnknown().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("verdict", verdict(it));
    }

    private static String verdict(Assessment it) {
        if (!it.isMajor()) {
            return "not-major";
        }
        return it.level().isPresent() ? "graded" : "for-a-person";
    }

    private static void write(Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", row.name());
        json.writeNumberProperty("q", row.q());
        json.writeNumberProperty("Q", row.critical());
        writeOrNull(json, "beta", row.beta().value());
        json.writeNumberProperty("ratio", row.ratio());
        row.listedAs().ifPresent(name -> json.writeStringProperty("listedAs", name));
        json.writeStringProperty("betaFrom", row.beta().from());
        json.writeEndObject();
    }

    private static void writeOrNull(JsonGenerator json, String name, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
