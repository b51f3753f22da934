package cn.anxian.directive.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes a speech or notice apart into sentences, classed, and its tasks with who, where and by when.
 *
 * <p>Made once for a vocabulary; may be used by many at a time. Its time grows with the length of the text only.
 */
public final class Decomposer {

    private final Vocabulary vocabulary;
    private final FormerAgencies former;
    private final Lexicon lexicon;

    private Decomposer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.former = FormerAgencies.of(Lexicon.lines("former-agencies.txt"), Lexicon.agenciesOfToday(vocabulary));
        this.lexicon = Lexicon.of(vocabulary, former);
    }

    public static Decomposer of(Vocabulary vocabulary) {
        return new Decomposer(vocabulary);
    }

    /** @param held the day of the meeting or of the document; without it, words like 月底前 give no date */
    public Decomposition read(SourceText source, Optional<LocalDate> held) {
        return read(source, held, percent -> {});
    }

    /** @param progress told each new percent of the sentences that are done */
    public Decomposition read(SourceText source, Optional<LocalDate> held, IntConsumer progress) {
        return read(source, held, List.of(), progress);
    }

    /** @param cuts offsets at which a person has cut the text further */
    public Decomposition read(SourceText source, Optional<LocalDate> held, List<Integer> cuts) {
        return read(source, held, cuts, percent -> {});
    }

    private Decomposition read(SourceText source, Optional<LocalDate> held, List<Integer> cuts, IntConsumer progress) {
        Opened opened = open(source, held, cuts);
        int all = opened.pieces().size();
        List<Sentence> sentences = new ArrayList<>(all);
        int percent = 0;
        for (int i = 0; i < all; i++) {
            sentences.add(opened.sentence(i));
            int done = (int) ((i + 1) * 100L / all);
            if (done > percent) {
                percent = done;
                progress.accept(percent);
            }
        }
        return new Decomposition(source, held, opened.form(), opened.genre(), sentences);
    }

    /**
     * In the order of the text, each read when it is asked for: what is read of a long text can be kept before the rest is.
     *
     * @param cuts as for the whole
     */
    public Stream<Sentence> sentences(SourceText source, Optional<LocalDate> held, List<Integer> cuts) {
        Opened opened = open(source, held, cuts);
        return IntStream.range(0, opened.pieces().size()).mapToObj(opened::sentence);
    }

    private Opened open(SourceText source, Optional<LocalDate> held, List<Integer> cuts) {
        String text = source.text();
        Form form = Form.of(text);
        Genre genre = Genres.of(text, form);
        List<Piece> pieces = Cutter.cut(text, cuts.stream().map(source::indexAt).toList());
        Hits hits = Hits.in(text, lexicon);
        Bodies.mark(text, pieces, hits);
        List<Outline.Place> places = Outline.of(text, pieces, hits);
        Assignees assignees = new Assignees(text, hits);
        List<Optional<Items.Assigned>> items = Items.of(text, pieces, places, assignees);
        Reading reading = new Reading(
                source,
                held,
                new Classifier(text, genre, form),
                new Answerers(vocabulary, former, form == Form.LETTER),
                hits,
                assignees);
        return new Opened(form, genre, pieces, places, items, reading);
    }

    /** A text that is seen as a whole, before its sentences are read; each goes on from the one before. */
    private record Opened(
            Form form,
            Genre genre,
            List<Piece> pieces,
            List<Outline.Place> places,
            List<Optional<Items.Assigned>> items,
            Reading reading) {

        Sentence sentence(int at) {
            return reading.sentence(at + 1, pieces.get(at), places.get(at), items.get(at));
        }
    }
}
