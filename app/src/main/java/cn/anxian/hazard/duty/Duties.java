package cn.anxian.hazard.duty;

import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Move;
import cn.anxian.hazard.life.Moved;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PostId;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes into the ledger what a line of the lifecycle says: which duties are done, let off, and begin. */
@Component
public class Duties {

    private final Obligations obligations;
    private final Verifiers verifiers;

    Duties(Obligations obligations, Verifiers verifiers) {
        this.obligations = obligations;
        this.verifiers = verifiers;
    }

    public void follow(Move move, Moved moved) {
        if (!moved.dues().stream().map(Due::duty).toList().equals(move.issues())) {
            throw new IllegalStateException(move.step() + " begins " + move.issues() + ", not " + moved.dues());
        }
        Subject subject = moved.after().finding().subject();
        move.discharges()
                .forEach(duty -> obligations.discharge(subject, duty.kind().id()));
        move.waives()
                .forEach(duty ->
                        obligations.waive(subject, duty.kind().id(), move.step().chinese() + "：" + moved.reason()));
        moved.dues().forEach(due -> obligations.issue(owed(moved.after(), due)));
    }

    private Owed owed(Hazard hazard, Due due) {
        Finding finding = hazard.finding();
        return new Owed(
                due.duty().kind().id(),
                due.duty().chinese() + "：" + finding.title(),
                finding.subject(),
                Finding.LEVEL,
                due.basis(),
                due.periodBasis(),
                due.deadline(),
                obligor(hazard),
                due.duty() == Duty.RECTIFY ? verifier(hazard) : Optional.empty(),
                finding.placement());
    }

    /** On whom what a state asks for rests. */
    private static PostId obligor(Hazard hazard) {
        return switch (hazard) {
            case Hazard.Listed listed -> listed.finding().finder().post();
            case Hazard.Handed handed -> handed.assignment().owner().postId();
            case Hazard.Rectifying rectifying -> rectifying.assignment().owner().postId();
            case Hazard.Rectified rectified -> rectified.verifier().postId();
            case Hazard.StruckOff struckOff -> throw closed(struckOff);
            case Hazard.OnRecord onRecord -> throw closed(onRecord);
            case Hazard.Voided voided -> throw closed(voided);
        };
    }

    /** Who will verify it if the post that owns it rectifies it. */
    private Optional<PostId> verifier(Hazard hazard) {
        return verifiers.expected(hazard.finding(), obligor(hazard)).map(Answerer::postId);
    }

    private static IllegalStateException closed(Hazard hazard) {
        return new IllegalStateException(
                "nothing is owed any more on " + hazard.finding().number());
    }
}
