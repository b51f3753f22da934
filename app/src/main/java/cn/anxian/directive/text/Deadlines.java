package cn.anxian.directive.text;

import cn.anxian.directive.text.DueDate.Bound;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the words of a deadline and the day they mean. */
final class Deadlines {

    private final SourceText source;
    private final Optional<LocalDate> held;

    Deadlines(SourceText source, Optional<LocalDate> held) {
        this.source = source;
        this.held = held;
    }

    Optional<DeadlineWords> in(Piece piece, int offset) {
        return in(piece, piece.body(), offset);
    }

    /** Of what is assigned behind it. */
    Optional<DeadlineWords> inTail(Piece piece) {
        return in(piece, piece.tail(), source.offsetAt(piece.start()));
    }

    private Optional<DeadlineWords> in(Piece piece, int from, int offset) {
        Optional<DayWords> begins = Optional.empty();
        int at = from;
        while (at < piece.close()) {
            Optional<DayWords> found = DayWords.at(source.text(), at, piece.close());
            if (found.isEmpty()) {
                at++;
            } else if (found.get().bound() == Bound.FROM) {
                // 即日起 says when to begin; by when it is to be done may stand behind it.
                begins = begins.or(() -> found);
                at = found.get().end();
            } else {
                PeriodStart since = PeriodStart.before(source.text(), piece.body(), at);
                return found.map(words -> words(words.since(since), piece, offset));
            }
        }
        return begins.map(words -> words(words, piece, offset));
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
