package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON each. */
final class Answers {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int ROOM = 2048;

    private Answers() {}

    /** In UTF-8, without the end of the line. */
    static byte[] verdict(Verdict verdict) {
        return line(verdict::write);
    }

    /** In UTF-8, without the end of the line. */
    static byte[] error(BadInput e) {
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

    private static byte[] line(Consumer<JsonGenerator> content) {
        var out = new ByteArrayOutputStream(ROOM);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            content.accept(json);
        }
        return out.toByteArray();
    }
}
