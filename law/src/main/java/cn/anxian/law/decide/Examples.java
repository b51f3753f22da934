package cn.anxian.law.decide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shipped examples of questions, one file of JSON lines for a judge; a judge may have none. */
final class Examples {
    private Examples() {}

    static List<String> of(String judge) {
        try (var in = Examples.class.getResourceAsStream("examples/" + judge + ".jsonl")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
