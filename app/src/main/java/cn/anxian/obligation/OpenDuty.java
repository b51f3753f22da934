package cn.anxian.obligation;

import cn.anxian.journal.Fact;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;

/**
 * A duty that is just being closed, locked.
 *
 * @param brief its title as a time line shows it
 */
record OpenDuty(
        ObligationId id,
        String title,
        String brief,
        Subject subject,
        Placement placement,
        PostId obligor,
        String obligorName,
        Instant dueAt,
        boolean missed) {

    /** Late means after {@code dueAt}, not at it. */
    boolean isMissedUnnoticedAt(Instant now) {
        return !missed && now.isAfter(dueAt);
    }

    Fact missedFact() {
        return Fact.of(
                "obligation.missed",
                "责任逾期",
                subject,
                placement,
                new Fact.Detail("事项", brief),
                new Fact.Detail("责任岗位", obligorName),
                new Fact.Detail("应于", ChinaTime.deadline(dueAt)));
    }
}
