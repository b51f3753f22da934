package cn.anxian.law;

import java.util.Optional;

/** The sentence of the law itself, or the honest absence of it: then a screen says 「大意，未核原文」. */
public sealed interface Quote {
    Quote ABSENT = new Absent();

    static Quote of(String words) {
        return new Verbatim(words);
    }

    Optional<String> words();

    /** @param text a verbatim part of the source */
    record Verbatim(String text) implements Quote {
        public Verbatim {
            if (text.isBlank()) {
                throw new BadInput("blank-quote", "引文不能为空", "quote");
            }
        }

        @Override
        public Optional<String> words() {
            return Optional.of(text);
        }
    }

    record Absent() implements Quote {
        @Override
        public Optional<String> words() {
            return Optional.empty();
        }
    }
}
