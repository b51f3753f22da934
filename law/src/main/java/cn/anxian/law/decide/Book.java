package cn.anxian.law.decide;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import java.time.LocalDate;
import java.util.List;

/** The law book that judges read: the country's, or a locality's. A subject is read when a judge first needs it. */
public interface Book {
    Book NATIONAL = Rules::of;

    Rules of(String... subjects);

    /** What the localities of this book have set, as far as it is in force that day; the larger region first. */
    default List<Overlay> setOn(LocalDate day) {
        return List.of();
    }

    /** As it stands on the day of a question; equal where nothing of it differs. */
    default Book on(LocalDate day) {
        return this;
    }

    /** The day of a question that names none: that up to which the library knows the law. */
    default LocalDate present() {
        return Rules.knownUpTo();
    }

    static Book under(Overlay overlay) {
        return new LocalBook(overlay);
    }
}
