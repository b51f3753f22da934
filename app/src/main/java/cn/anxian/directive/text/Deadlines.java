package cn.anxian.directive.text;

import cn.anxian.directive.text.DueDate.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a deadline and the day they mean. */
final class Deadlines {

    private final SourceText source;
    private final Optional<LocalDate> held;
    private final Conditions conditions;

    Deadlines(SourceText source, Optional<LocalDate> held, Hits hits) {
        this.source = source;
        this.held = held;
        this.conditions = new Conditions(source.text(), hits);
    }

    /**
     * The deadlines of one sentence.
     *
     * @param main by when all of it is done: what stands under 完成时限, else the latest that is named; where no day is known, the
     *     last that is named
     * @param others that are named beside it, in the order of the text
     */
    record Found(Optional<DeadlineWords> main, List<DeadlineWords> others) {

        static Found of(List<DeadlineWords> all, List<DeadlineWords> first) {
            Optional<DeadlineWords> main =
                    (first.isEmpty() ? all : first).stream().reduce((one, next) -> isLater(next, one) ? next : one);
            return new Found(
                    main,
                    all.stream()
                            .filter(words -> main.filter(words::equals).isEmpty())
                            .toList());
        }

        private static boolean isLater(DeadlineWords one, DeadlineWords other) {
            return one.due()
                    .map(due -> other.due()
                            .map(before -> due.lastDay().isAfter(before.lastDay()))
                            .orElse(true))
                    .orElse(other.due().isEmpty());
        }
    }

    Found in(Piece piece, int offset) {
        List<DeadlineWords> all = new ArrayList<>(in(piece, piece.body(), piece.tail(), offset));
        List<DeadlineWords> assigned = in(piece, piece.tail(), piece.close(), offset);
        all.addAll(assigned);
        return all.isEmpty() ? new Found(begins(piece, offset), List.of()) : Found.of(all, assigned);
    }

    /** Of what is assigned behind it. */
    Optional<DeadlineWords> inTail(Piece piece) {
        List<DeadlineWords> assigned = in(piece, piece.tail(), piece.close(), source.offsetAt(piece.start()));
        return Found.of(assigned, List.of()).main();
    }

    private List<DeadlineWords> in(Piece piece, int from, int to, int offset) {
        List<DeadlineWords> all = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<DayWords> found = DayWords.at(source.text(), at, to);
            boolean asks = to > piece.tail()
                    || found.filter(day -> conditions.hold(piece, day)).isEmpty();
            if (asks && found.filter(words -> words.bound() != Bound.FROM).isPresent()) {
                PeriodStart since = PeriodStart.before(source.text(), piece.body(), at);
                all.add(words(found.get().since(since), piece, offset));
            }
            at = found.map(DayWords::end).orElse(at + 1);
        }
        return all;
    }

    /** 即日起 says when to begin; by when it is to be done may stand behind it. */
    private Optional<DeadlineWords> begins(Piece piece, int offset) {
        for (int at = piece.body(); at < piece.close(); at++) {
            Optional<DayWords> found = DayWords.at(source.text(), at, piece.close());
            if (found.filter(words -> words.bound() == Bound.FROM).isPresent()) {
                return Optional.of(words(found.get(), piece, offset));
            }
        }
        return Optional.empty();
    }

    private DeadlineWords words(DayWords words, Piece piece, int offset) {
        DayWords.Meaning meaning = held.map(words::meantOn).orElse(DayWords.Meaning.UNKNOWN_MEETING);
        return new DeadlineWords(
                source.text().substring(words.start(), words.end()),
                source.offsetAt(words.start(), piece.start(), offset),
                source.offsetAt(words.end(), piece.start(), offset),
                meaning.due(),
                meaning.because());
    }
}
