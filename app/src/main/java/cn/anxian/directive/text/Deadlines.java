package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import cn.anxian.directive.text.DueDate.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
     *     last that is named; no day at all where each body has its own
     * @param others that are named beside it, in the order of the text
     * @param owners the day of each body by its name, where each has its own
     * @param apart whether several bodies have several days
     */
    record Found(
            Optional<DeadlineWords> main,
            List<DeadlineWords> others,
            Map<String, DeadlineWords> owners,
            boolean apart) {

        static final Found NONE = new Found(Optional.empty(), List.of(), Map.of(), false);

        Found because(UnaryOperator<String> why) {
            return new Found(main.map(words -> words.because(why.apply(words.because()))), others, owners, apart);
        }
    }

    /** @param bodies whom it names */
    Found in(Piece piece, int offset, List<Actor> bodies) {
        List<DayWords> begins = new ArrayList<>();
        List<DeadlineWords> all = new ArrayList<>(in(piece, piece.body(), piece.tail(), offset, begins));
        List<DeadlineWords> assigned = in(piece, piece.tail(), piece.close(), offset, begins);
        all.addAll(assigned);
        if (!all.isEmpty()) {
            return found(all, assigned.isEmpty() ? all : assigned, bodies);
        }
        // 即日起 says when to begin; it is told where nothing says by when it is to be done.
        return begins.isEmpty()
                ? Found.NONE
                : new Found(Optional.of(words(begins.getFirst(), piece, offset)), List.of(), Map.of(), false);
    }

    /** Of what is assigned behind it. */
    Found inTail(Piece piece, List<Actor> bodies) {
        List<DeadlineWords> assigned =
                in(piece, piece.tail(), piece.close(), source.offsetAt(piece.start()), new ArrayList<>());
        return found(assigned, assigned, bodies);
    }

    private Found found(List<DeadlineWords> all, List<DeadlineWords> first, List<Actor> bodies) {
        return DaysApart.in(source, bodies, first)
                .map(apart -> new Found(Optional.of(apart.whole()), all, apart.owners(), true))
                .orElseGet(() -> {
                    Optional<DeadlineWords> main = latest(first);
                    return new Found(
                            main,
                            all.stream()
                                    .filter(words -> main.filter(words::equals).isEmpty())
                                    .toList(),
                            Map.of(),
                            false);
                });
    }

    static Optional<DeadlineWords> latest(List<DeadlineWords> several) {
        return several.stream().reduce((one, next) -> isLater(next, one) ? next : one);
    }

    private static boolean isLater(DeadlineWords one, DeadlineWords other) {
        return one.due()
                .map(due -> other.due()
                        .map(before -> due.lastDay().isAfter(before.lastDay()))
                        .orElse(true))
                .orElse(other.due().isEmpty());
    }

    /** @param begins takes what only says when to begin */
    private List<DeadlineWords> in(Piece piece, int from, int to, int offset, List<DayWords> begins) {
        List<DeadlineWords> all = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<DayWords> found = DayWords.at(source.text(), at, to);
            boolean asks = to > piece.tail()
                    || found.filter(day -> conditions.hold(piece, day)).isEmpty();
            if (found.isPresent() && found.get().bound() == Bound.FROM) {
                begins.add(found.get());
            } else if (asks && found.isPresent()) {
                PeriodStart since = PeriodStart.before(source.text(), piece.body(), at);
                all.add(words(found.get().since(since), piece, offset));
            }
            at = found.map(DayWords::end).orElse(at + 1);
        }
        return all;
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
