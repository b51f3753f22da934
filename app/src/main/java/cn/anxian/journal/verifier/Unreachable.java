package cn.anxian.journal.verifier;

import org.jspecify.annotations.Nullable;

/** There is no journal to verify: a sentence that says what to do. */
final class Unreachable extends Exception {

    Unreachable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    Unreachable(String sentence) {
        this(sentence, null);
    }
}
