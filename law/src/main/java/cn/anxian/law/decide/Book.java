package cn.anxian.law.decide;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;

/** The law book that judges read: the country's, or a locality's. A subject is read when a judge first needs it. */
@FunctionalInterface
public interface Book {
    Book NATIONAL = Rules::of;

    Rules of(String... subjects);

    static Book under(Overlay overlay) {
        return subjects -> Rules.of(subjects).under(overlay);
    }
}
