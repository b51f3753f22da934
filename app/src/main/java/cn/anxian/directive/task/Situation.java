package cn.anxian.directive.task;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A task as its caller stands before it. Within one party it is the post that counts, otherwise the party. */
record Situation(Task task, Caller caller, Instant now) {

    boolean ofTheLeadsSide() {
        return isGovernment()
                && caller.party().equals(task.lead().party())
                && !caller.post().equals(task.verifier().post())
                && (!sameParty() || caller.post().equals(task.lead().post()));
    }

    /** With the post that verifies, which may have come to another party by a succession. */
    boolean ofTheIssuersSide() {
        return isGovernment()
                && (caller.post().equals(task.verifier().post())
                        || caller.party().equals(task.issuer().party())
                                && !caller.post().equals(task.lead().post())
                                && (!sameParty()
                                        || caller.post().equals(task.issuer().post())));
    }

    /** Leaders and offices that see it without being told to do it. */
    boolean stepsInFromAbove() {
        return caller.is(Role.LEADER, Role.OFFICE)
                && !caller.party().equals(task.lead().party());
    }

    boolean helps() {
        return isGovernment() && task.isHelpedBy(caller);
    }

    boolean reportedIt() {
        return task.report()
                .filter(report -> report.isBySamePersonAs(caller) || report.isFromSamePostAs(caller))
                .isPresent();
    }

    boolean isUrgedToday() {
        return task.urgedAt().map(Situation::day).equals(Optional.of(day(now)));
    }

    private boolean isGovernment() {
        return caller.role().isGovernment();
    }

    private boolean sameParty() {
        return task.lead().party().equals(task.issuer().party());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, cn.anxian.kernel.BusinessClock.ZONE);
    }
}
