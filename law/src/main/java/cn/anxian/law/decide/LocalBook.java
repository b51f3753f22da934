package cn.anxian.law.decide;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import java.time.LocalDate;
import java.util.List;

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

    @Override
    public Book on(LocalDate day) {
        return new LocalBook(overlay.on(day));
    }
}
