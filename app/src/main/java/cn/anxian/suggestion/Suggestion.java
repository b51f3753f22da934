package cn.anxian.suggestion;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said, and what was answered.
 *
 * @param by name, post and party of the time
 * @param above whether it was meant for the office above the one that is nearest
 * @param placement where the answering office is, and which party it is
 * @param answerer the post that owes the answer
 */
record Suggestion(
        SuggestionId id,
        SuggestionKind kind,
        String words,
        String page,
        PersonId person,
        PartyId party,
        String by,
        Instant saidAt,
        boolean above,
        Placement placement,
        PostId answerer,
        String answererName,
        Instant dueAt,
        Optional<Answer> answer,
        int version) {

    record Answer(String words, Instant at, String by) {}

    Subject subject() {
        return Subject.of("suggestion", id.value());
    }
}
