package cn.anxian.directive.task;

import java.time.Instant;

/** A duty of a task that is open, and until when. @param kind as in the ledger */
record Owing(String kind, Instant dueAt) {

    Duty duty() {
        return Duty.of(kind);
    }

    boolean isMissedAt(Instant now) {
        return now.isAfter(dueAt);
    }
}
