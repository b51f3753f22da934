package cn.anxian.law.decide;

import cn.anxian.law.BasisJson;
import cn.anxian.law.Ruling;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A ruling and how its own fields are written; what every verdict carries is written here. */
record Verdict(Ruling<?> ruling, Consumer<JsonGenerator> fields) {
    void write(JsonGenerator json) {
        json.writeStartObject();
        fields.accept(json);
        json.writeName("basis");
        BasisJson.writeAll(ruling.basis(), json);
        json.writeStringProperty("because", ruling.because());
        json.writeStringProperty("ruleVersion", ruling.ruleVersion());
        json.writeBooleanProperty("provisional", ruling.provisional());
        json.writeEndObject();
    }
}
