package cn.anxian.directive.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Every word that the engine knows, in one automaton: cues, names of agencies, words of lines. */
final class Lexicon {

    /**
     * @param cues bits of {@link Cue}; 0 if it is none
     * @param agency kind or group; empty if it names none
     * @param line id; empty if it speaks of none; {@link #NO_LINE} if it only looks as if it did
     * @param place whether it is a place's name, as it stands before the name of an agency there
     */
    record Word(String text, int cues, String agency, String line, boolean place) {

        Word with(int more) {
            return new Word(text, cues | more, agency, line, place);
        }

        Word ofPlace() {
            return new Word(text, cues, agency, line, true);
        }
    }

    /** 防火墙, 高层领导: they hold a word of a line and speak of none. */
    static final String NO_LINE = "-";

    /** 属地应急部门: of wherever it is, and of no place that is named. */
    static final List<String> THERE = List.of("属地", "当地", "所在地");

    private static final int SHORTEST_PLACE = 2;
    private static final String FOLDER = "/directive/";

    private final Word[] words;
    private final Automaton automaton;

    private Lexicon(Map<String, Word> all) {
        Automaton.Builder builder = new Automaton.Builder();
        words = all.values().toArray(Word[]::new);
        for (int number = 0; number < words.length; number++) {
            builder.add(words[number].text(), number);
        }
        automaton = builder.build();
    }

    static Lexicon of(Vocabulary vocabulary, FormerAgencies former) {
        Map<String, Word> all = new LinkedHashMap<>();
        cues(all);
        vocabulary.lines().forEach(line -> line.words().forEach(word -> put(all, word, line(line.id()))));
        listed("line-words.txt").forEach((line, words) -> words.forEach(word -> put(all, word, line(line))));
        vocabulary.agencies().forEach(each -> each.words().forEach(word -> put(all, word, agency(each.kind()))));
        listed("agencies.txt").forEach((kind, words) -> words.forEach(word -> put(all, word, agency(kind))));
        former.all().forEach(each -> put(all, each.name(), agency(each.kind())));
        vocabulary.places().stream().filter(place -> !place.isBlank()).forEach(place -> place(all, place));
        THERE.forEach(there -> put(all, there, Word::ofPlace));
        return new Lexicon(all);
    }

    static Set<String> agenciesOfToday(Vocabulary vocabulary) {
        Set<String> names = new HashSet<>();
        vocabulary.agencies().forEach(each -> names.addAll(each.words()));
        listed("agencies.txt").values().forEach(names::addAll);
        return names;
    }

    Word word(int number) {
        return words[number];
    }

    Automaton automaton() {
        return automaton;
    }

    int size() {
        return words.length;
    }

    /** 乙丑县, and 乙丑 before the name of an agency. */
    private static void place(Map<String, Word> all, String name) {
        put(all, name, word -> word.with(Cue.SCOPE.bit()).ofPlace());
        int end = name.length() - 1;
        if (end >= SHORTEST_PLACE && Hits.isPlaceMark(name.charAt(end))) {
            put(all, name.substring(0, end), Word::ofPlace);
        }
    }

    private static UnaryOperator<Word> line(String id) {
        return word -> new Word(
                word.text(), word.cues(), word.agency(), word.line().isEmpty() ? id : word.line(), word.place());
    }

    private static UnaryOperator<Word> agency(String kind) {
        return word -> new Word(
                word.text(), word.cues(), word.agency().isEmpty() ? kind : word.agency(), word.line(), word.place());
    }

    private static void put(Map<String, Word> all, String text, UnaryOperator<Word> more) {
        all.put(text, more.apply(all.getOrDefault(text, new Word(text, 0, "", "", false))));
    }

    private static void cues(Map<String, Word> all) {
        for (String line : lines("cues.txt")) {
            int close = line.indexOf(']');
            Cue cue = Cue.named(line.substring(1, close));
            for (String text : line.substring(close + 1).strip().split(" +")) {
                put(all, text, word -> word.with(cue.bit()));
            }
        }
    }

    private static Map<String, List<String>> listed(String file) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        for (String line : lines(file)) {
            List<String> row = List.of(line.split(" +"));
            listed.computeIfAbsent(row.getFirst(), name -> new ArrayList<>()).addAll(row.subList(1, row.size()));
        }
        return listed;
    }

    /** The lines of a file of the engine, without comments. */
    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
