package cn.anxian.directive.text;

import cn.anxian.directive.LineVocabulary;
import cn.anxian.directory.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The engine as the product uses it: with the packs' vocabulary. */
public final class Engine {

    static final LocalDate TUESDAY = LocalDate.of(2026, 1, 20);

    private static final Decomposer DECOMPOSER =
            Decomposer.of(LineVocabulary.of(Lines.packed(), LineVocabulary.Level.CITY, List.of()));

    private Engine() {}

    static Decomposition read(String text) {
        return DECOMPOSER.read(SourceText.of(text), Optional.empty());
    }

    public static Decomposition readOn(LocalDate held, String text) {
        return DECOMPOSER.read(SourceText.of(text), Optional.of(held));
    }

    /** Where the directory knows these places. */
    static Decomposition readIn(List<String> places, String text) {
        return Decomposer.of(LineVocabulary.of(Lines.packed(), LineVocabulary.Level.CITY, places))
                .read(SourceText.of(text), Optional.of(TUESDAY));
    }

    static Decomposition cutAt(SourceText source, List<Integer> cuts) {
        return DECOMPOSER.read(source, Optional.of(TUESDAY), cuts);
    }

    /** The sentence that begins with these words. */
    public static Sentence sentence(Decomposition decomposition, String words) {
        return decomposition.sentences().stream()
                .filter(sentence -> sentence.quote().strip().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sentence begins with " + words));
    }

    static Sentence only(String text) {
        Decomposition read = read(text);
        if (read.sentences().size() != 1) {
            throw new AssertionError(read.sentences().size() + " sentences");
        }
        return read.sentences().getFirst();
    }
}
