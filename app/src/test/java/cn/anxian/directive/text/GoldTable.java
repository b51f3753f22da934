package cn.anxian.directive.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The labels: offsets and classes, no word of the texts. */
record GoldTable(List<Row> rows) {

    /** @param answers who answers where nobody is named; empty if that was not labelled */
    record Row(
            String document,
            int start,
            int end,
            Kind kind,
            Set<String> leads,
            Set<String> lines,
            boolean deadline,
            Set<String> answers) {}

    static GoldTable read() {
        try (InputStream in = GoldTable.class.getResourceAsStream("/directive/gold.tsv")) {
            return new GoldTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(GoldTable::row)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t");
        return new Row(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Kind.valueOf(cells[3].toUpperCase(java.util.Locale.ROOT)),
                set(cells[4]),
                set(cells[5]),
                !cells[6].equals("-"),
                set(cells[7]));
    }

    private static Set<String> set(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(","));
    }

    Score score(Predicate<String> documents) {
        Score score = new Score();
        Map<String, Map<Integer, Sentence>> read = new HashMap<>();
        for (Row row : rows) {
            if (documents.test(row.document())) {
                Sentence sentence = read.computeIfAbsent(row.document(), GoldTable::sentences)
                        .get(row.start());
                score.add(row, sentence);
            }
        }
        return score;
    }

    private static Map<Integer, Sentence> sentences(String document) {
        Map<Integer, Sentence> sentences = new HashMap<>();
        Engine.read(RealTexts.text(document))
                .sentences()
                .forEach(sentence -> sentences.put(sentence.start(), sentence));
        return sentences;
    }

    static Set<String> named(Sentence sentence) {
        Set<String> kinds = new HashSet<>();
        sentence.leads().stream().filter(agency -> !agency.inferred()).forEach(agency -> kinds.add(agency.kind()));
        return kinds;
    }

    static Set<String> inferred(Sentence sentence) {
        Set<String> kinds = new HashSet<>();
        sentence.leads().stream().filter(Agency::inferred).forEach(agency -> kinds.add(agency.kind()));
        return kinds;
    }
}
