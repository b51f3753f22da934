package cn.anxian.directive.text;

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
        for (int at = piece.body(); at < piece.close(); at++) {
            Optional<DayWords> found = DayWords.at(source.text(), at, piece.close());
            if (found.isPresent()) {
                return found.map(words -> words(words, piece, offset));
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
