package cn.anxian.hazard.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From the word on the wire or in a column to the constant that it stands for. */
final class Ids {

    private Ids() {}

    static <E> Optional<E> find(E[] all, Function<E, String> id, @Nullable String wanted) {
        return Arrays.stream(all).filter(each -> id.apply(each).equals(wanted)).findFirst();
    }

    /** What a CHECK constraint has let in is known. */
    static <E> E one(E[] all, Function<E, String> id, String wanted) {
        return find(all, id, wanted).orElseThrow(() -> new IllegalStateException("unknown: " + wanted));
    }
}
