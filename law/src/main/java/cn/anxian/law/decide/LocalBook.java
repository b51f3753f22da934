package cn.anxian.law.decide;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The country's book as one locality has changed it. */
record LocalBook(Overlay overlay) implements Book {
    @Override
    public Rules of(String... subjects) {
        return Rules.of(subjects).under(overlay);
    }

    @Override
    public List<Overlay> setOn(LocalDate day) {
        return List.of(overlay.on(day));
    }

    /** A question that names no day is not asked when anything began; what has an end is not law without end. */
    @Override
    public Book on(Optional<LocalDate> day) {
        return new LocalBook(overlay.on(day.orElse(LocalDate.MAX)));
    }
}
