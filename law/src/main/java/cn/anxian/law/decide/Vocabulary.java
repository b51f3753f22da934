package cn.anxian.law.decide;

import cn.anxian.law.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the words of a verdict mean in Chinese; the command's words themselves never change.
 *
 * @param fields by the name of a verdict's field
 * @param values by a code that stands in a field
 */
public record Vocabulary(Map<String, String> fields, Map<String, String> values) {
    public Vocabulary {
        fields = Map.copyOf(fields);
        values = Map.copyOf(values);
    }

    public static Vocabulary load() {
        try (var in = Vocabulary.class.getResourceAsStream("vocabulary.json")) {
            if (in == null) {
                throw new IllegalStateException("the library has no vocabulary.json");
            }
            var file = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .object();
            return new Vocabulary(
                    words(file.get("fields").object()), words(file.get("values").object()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(Json.Members members) {
        var words = new LinkedHashMap<String, String>();
        members.values().keySet().forEach(code -> words.put(code, members.text(code)));
        return words;
    }
}
