package cn.anxian.law.decide;

import cn.anxian.law.BasisJson;
import cn.anxian.law.Finding;
import cn.anxian.law.Reasoned;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** What was found and how its own fields are written; what every verdict carries is written here. */
record Verdict(Reasoned said, Consumer<JsonGenerator> fields) {
    /** {@code verdict} met, not-met or for-a-person with its {@code question}. */
    static Verdict of(Finding finding) {
        return new Verdict(finding, json -> {
            switch (finding) {
                case Finding.Met it -> json.writeStringProperty("verdict", "met");
                case Finding.NotMet it -> json.writeStringProperty("verdict", "not-met");
                case Finding.ForAPerson it -> {
                    json.writeStringProperty("verdict", "for-a-person");
                    json.writeStringProperty("question", it.question());
                }
            }
        });
    }

    /** A list of sentences. */
    static void words(String name, List<String> words, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    /**
     * The same, resting only on what was in force that day.
     *
     * @throws cn.anxian.law.BadInput when one of its rules was not law that day
     */
    Verdict on(LocalDate day) {
        var grounds = said.grounds().on(day);
        return new Verdict(new Ruling<>(said, grounds), fields);
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        fields.accept(json);
        json.writeName("basis");
        BasisJson.writeAll(said.basis(), json);
        if (!said.facts().isEmpty()) {
            json.writeName("facts");
            json.writeStartObject();
            said.facts().byName().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeStringProperty("because", said.because());
        json.writeStringProperty("ruleVersion", said.ruleVersion());
        json.writeBooleanProperty("provisional", said.provisional());
        json.writeEndObject();
    }
}
