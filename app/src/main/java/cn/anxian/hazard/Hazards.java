package cn.anxian.hazard;

import cn.anxian.hazard.step.AcceptingRectification;
import cn.anxian.hazard.step.CorrectingListed;
import cn.anxian.hazard.step.Extending;
import cn.anxian.hazard.step.HandingOver;
import cn.anxian.hazard.step.Judging;
import cn.anxian.hazard.step.ListingHazard;
import cn.anxian.hazard.step.MakingThePlan;
import cn.anxian.hazard.step.ReportingRectification;
import cn.anxian.hazard.step.ReturningIt;
import cn.anxian.hazard.step.SendingBack;
import cn.anxian.hazard.step.SigningFor;
import cn.anxian.hazard.step.Stopping;
import cn.anxian.hazard.step.StrikingOffMajor;
import cn.anxian.hazard.step.Supervising;
import cn.anxian.hazard.step.TellingTheDepartment;
import cn.anxian.hazard.step.VoidingHazard;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import org.springframework.stereotype.Component;

/**
 * The door to the ledger of hazards: each step as the current caller, answered by a receipt.
 *
 * <p>Every step throws {@link cn.anxian.kernel.BadInput} for a form that is not complete, and
 * {@link cn.anxian.kernel.Refusal} {@code not-found}, {@code stale}, {@code wrong-state}, {@code not-yours},
 * {@code same-person}, {@code not-verifier} or {@code no-power} where the rules say no.
 */
@Component
public class Hazards {

    private final ListingHazard listing;
    private final CorrectingListed correcting;
    private final HandingOver handingOver;
    private final SigningFor signing;
    private final ReturningIt returning;
    private final ReportingRectification reporting;
    private final AcceptingRectification accepting;
    private final SendingBack sendingBack;
    private final VoidingHazard voiding;
    private final Judging judging;
    private final TellingTheDepartment telling;
    private final Supervising supervising;
    private final Stopping stopping;
    private final MakingThePlan planning;
    private final StrikingOffMajor striking;
    private final Extending extending;

    Hazards(
            ListingHazard listing,
            CorrectingListed correcting,
            HandingOver handingOver,
            SigningFor signing,
            ReturningIt returning,
            ReportingRectification reporting,
            AcceptingRectification accepting,
            SendingBack sendingBack,
            VoidingHazard voiding,
            Judging judging,
            TellingTheDepartment telling,
            Supervising supervising,
            Stopping stopping,
            MakingThePlan planning,
            StrikingOffMajor striking,
            Extending extending) {
        this.listing = listing;
        this.correcting = correcting;
        this.handingOver = handingOver;
        this.signing = signing;
        this.returning = returning;
        this.reporting = reporting;
        this.accepting = accepting;
        this.sendingBack = sendingBack;
        this.voiding = voiding;
        this.judging = judging;
        this.telling = telling;
        this.supervising = supervising;
        this.stopping = stopping;
        this.planning = planning;
        this.striking = striking;
        this.extending = extending;
    }

    /** The receipt's subject is the new hazard. */
    public Receipt list(CommandId command, HazardCommand.Listing said) {
        return listing.list(command, said);
    }

    public Receipt correct(CommandId command, HazardId id, HazardCommand.Correction said) {
        return correcting.correct(command, id, said);
    }

    public Receipt handOver(CommandId command, HazardId id, HazardCommand.HandOver said) {
        return handingOver.handOver(command, id, said);
    }

    public Receipt sign(CommandId command, HazardId id, HazardCommand.Signing said) {
        return signing.sign(command, id, said);
    }

    public Receipt returnIt(CommandId command, HazardId id, HazardCommand.Return said) {
        return returning.returnIt(command, id, said);
    }

    public Receipt report(CommandId command, HazardId id, HazardCommand.Rectification said) {
        return reporting.report(command, id, said);
    }

    public Receipt accept(CommandId command, HazardId id, HazardCommand.Acceptance said) {
        return accepting.accept(command, id, said);
    }

    public Receipt sendBack(CommandId command, HazardId id, HazardCommand.SendBack said) {
        return sendingBack.sendBack(command, id, said);
    }

    public Receipt voidIt(CommandId command, HazardId id, HazardCommand.Voiding said) {
        return voiding.voidIt(command, id, said);
    }

    public Receipt judgeMajor(CommandId command, HazardId id, HazardCommand.Judging said) {
        return judging.major(command, id, said);
    }

    public Receipt judgeGeneral(CommandId command, HazardId id, HazardCommand.Judging said) {
        return judging.notMajor(command, id, said);
    }

    public Receipt regrade(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return judging.regrade(command, id, said);
    }

    public Receipt tell(CommandId command, HazardId id, HazardCommand.Telling said) {
        return telling.tell(command, id, said);
    }

    public Receipt supervise(CommandId command, HazardId id, HazardCommand.Supervising said) {
        return supervising.list(command, id, said);
    }

    public Receipt leaveOff(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return supervising.leaveOff(command, id, said);
    }

    public Receipt stop(CommandId command, HazardId id, HazardCommand.Stopping said) {
        return stopping.stop(command, id, said);
    }

    public Receipt release(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return stopping.release(command, id, said);
    }

    public Receipt plan(CommandId command, HazardId id, HazardCommand.Planning said) {
        return planning.make(command, id, said);
    }

    public Receipt review(CommandId command, HazardId id, HazardCommand.Acceptance said) {
        return striking.review(command, id, said);
    }

    public Receipt approve(CommandId command, HazardId id, HazardCommand.Acceptance said) {
        return striking.approve(command, id, said);
    }

    public Receipt askExtension(CommandId command, HazardId id, HazardCommand.PuttingOff said) {
        return extending.ask(command, id, said);
    }

    public Receipt grantExtension(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return extending.grant(command, id, said);
    }

    public Receipt refuseExtension(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return extending.refuse(command, id, said);
    }
}
