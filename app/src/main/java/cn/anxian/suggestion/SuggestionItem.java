package cn.anxian.suggestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As lists and its own page show it.
 *
 * @param answers whether the caller may answer it now
 */
record SuggestionItem(
        SuggestionId id,
        SuggestionKind kind,
        String kindName,
        String words,
        String page,
        String by,
        boolean mine,
        Instant saidAt,
        String answerer,
        Instant dueAt,
        @Nullable Answered answer,
        boolean answers,
        int version) {

    record Answered(String words, Instant at, String by) {}
}
