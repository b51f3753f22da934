package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON each. */
final class Answers {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Answers() {}

    static String verdict(Verdict verdict) {
        return line(verdict::write);
    }

    static String error(BadInput e) {
        return line(json -> {
            json.writeStartObject();
            json.writeName("error");
            json.writeStartObject();
            json.writeStringProperty("code", e.code());
            json.writeStringProperty("message", e.message());
            json.writeStringProperty("field", e.field());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static String line(Consumer<JsonGenerator> content) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
        }
        return out.toString();
    }
}
