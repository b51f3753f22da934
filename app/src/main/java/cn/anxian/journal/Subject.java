package cn.anxian.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The matter that an entry is about.
 *
 * @param type hazard, obligation, party, post, account …
 * @param number the number that people use, where there is one
 */
public record Subject(String type, UUID id, @Nullable String number) {

    public static Subject of(String type, UUID id) {
        return new Subject(type, id, null);
    }
}
