package cn.anxian.law;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The stable JSON form of a basis: {@code {kind, law, article, quote?, verified}}, and where they make sense {@code no},
 * {@code place}, {@code from}, {@code until}. What is written reads back equal.
 */
public final class BasisJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private BasisJson() {}

    public static String write(Basis basis) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(basis, json);
        }
        return out.toString();
    }

    /** A JSON array, in order. */
    public static String writeAll(Iterable<? extends Basis> bases) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writeAll(bases, json);
        }
        return out.toString();
    }

    public static void writeAll(Iterable<? extends Basis> bases, JsonGenerator json) {
        json.writeStartArray();
        for (var basis : bases) {
            write(basis, json);
        }
        json.writeEndArray();
    }

    public static void write(Basis basis, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", basis.kind().code());
        json.writeStringProperty("law", basis.law());
        switch (basis) {
            case Basis.Document document -> json.writeStringProperty("no", document.no());
            case Basis.LocalRule local -> json.writeStringProperty("place", local.place());
            case Basis.Speech speech -> json.writeNumberProperty("no", speech.no());
            case Basis.Said s -> {}
            case Basis.Statute s -> {}
            case Basis.Regulation r -> {}
            case Basis.DepartmentRule d -> {}
            case Basis.Standard s -> {}
            case Basis.HouseRule h -> {}
        }
        json.writeStringProperty("article", basis.article());
        basis.quote().words().ifPresent(words -> json.writeStringProperty("quote", words));
        json.writeBooleanProperty("verified", basis.verified());
        if (!basis.force().from().equals(LocalDate.MIN)) {
            json.writeStringProperty("from", basis.force().from().toString());
        }
        if (!basis.force().until().equals(LocalDate.MAX)) {
            json.writeStringProperty("until", basis.force().until().toString());
        }
        json.writeEndObject();
    }

    /** @throws BadInput when it is not a basis */
    public static Basis read(String json) {
        return read(Json.read(json).object());
    }

    /** @throws BadInput when it is not an array of bases with at least one in it */
    public static Bases readAll(String json) {
        if (Json.read(json) instanceof Json.Array array) {
            return readAll(array.items());
        }
        throw new BadInput("not-an-array", "依据须为数组", "");
    }

    static Bases readAll(List<Json> items) {
        return Bases.of(items.stream().map(item -> read(item.object())).toList());
    }

    public static Basis read(Json.Members json) {
        var code = json.text("kind");
        var kind = BasisKind.ofCode(code).orElseThrow(() -> new BadInput("unknown-kind", "没有这种依据：" + code, "kind"));
        return switch (kind) {
            case HOUSE_RULE -> new Basis.HouseRule(json.text("article"));
            case SPEECH ->
                json.find("no").isPresent()
                        ? new Basis.Speech(json.integer("no"), json.text("quote"))
                        : new Basis.Said(law(json), article(json), quote(json));
            case STATUTE -> new Basis.Statute(law(json), article(json), quote(json), force(json), verified(json));
            case REGULATION -> new Basis.Regulation(law(json), article(json), quote(json), force(json), verified(json));
            case DEPARTMENT_RULE ->
                new Basis.DepartmentRule(law(json), article(json), quote(json), force(json), verified(json));
            case STANDARD -> new Basis.Standard(law(json), article(json), quote(json), force(json), verified(json));
            case DOCUMENT ->
                new Basis.Document(law(json), json.text("no"), article(json), quote(json), force(json), verified(json));
            case LOCAL_RULE ->
                new Basis.LocalRule(
                        json.text("place"), law(json), article(json), quote(json), force(json), verified(json));
        };
    }

    private static String law(Json.Members json) {
        return json.text("law");
    }

    private static String article(Json.Members json) {
        return json.text("article");
    }

    private static Quote quote(Json.Members json) {
        return json.findText("quote").map(Quote::of).orElse(Quote.ABSENT);
    }

    private static InForce force(Json.Members json) {
        var from = json.find("from").isPresent() ? json.date("from") : LocalDate.MIN;
        var until = json.find("until").isPresent() ? json.date("until") : LocalDate.MAX;
        return new InForce(from, until);
    }

    private static boolean verified(Json.Members json) {
        return json.flag("verified");
    }
}
