package cn.anxian.directive.task;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Fact.Detail;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step has made of a task.
 *
 * @param dues duties that begin, or go on with another clock
 * @param words what is kept among the task's notes
 */
record Moved(Task after, List<Due> dues, List<Detail> details, Optional<String> words, List<EvidenceId> evidence) {

    static Moved to(Task after, Due... dues) {
        return new Moved(after, List.of(dues), List.of(), Optional.empty(), List.of());
    }

    /** What its dues leave open. */
    List<Owing> owing() {
        return dues.stream().map(Due::owing).toList();
    }

    Moved owing(List<Owing> open) {
        return new Moved(after.changed().owing(open).task(), dues, details, words, evidence);
    }

    Moved saying(Detail... said) {
        return new Moved(after, dues, List.of(said), words, evidence);
    }

    Moved noting(String said) {
        return noting(said, List.of());
    }

    Moved noting(String said, @Nullable List<EvidenceId> proof) {
        return new Moved(after, dues, details, Optional.of(said), proof == null ? List.of() : List.copyOf(proof));
    }
}
