package cn.anxian.hazard.duty;

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
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes into the ledger what a line of the lifecycle says: which duties are done, let off, and begin. */
@Component
public class Duties {

    private final Obligations obligations;
    private final Obligors obligors;

    Duties(Obligations obligations, Obligors obligors) {
        this.obligations = obligations;
        this.obligors = obligors;
    }

    public void begin(Move move, Moved moved) {
        refuseOthers(move, moved);
        moved.dues().forEach(due -> obligations.issue(owed(moved.after(), due)));
    }

    /** A duty that runs beside the state from the beginning. */
    public void beginBeside(Hazard begun, Due due) {
        obligations.issue(owed(begun, due));
    }

    /** @param before as it stood when the step was taken */
    public void follow(Move move, Hazard before, Moved moved) {
        refuseOthers(move, moved);
        Subject subject = moved.after().finding().subject();
        move.discharges()
                .forEach(duty -> obligations.discharge(subject, duty.kind().id()));
        beside(before)
                .filter(duty -> duty.isDoneBy(move.step()))
                .forEach(duty -> obligations.discharge(subject, duty.kind().id()));
        Stream.concat(move.waives().stream(), pointless(move, before, moved.after()))
                .forEach(duty -> obligations.waive(subject, duty.kind().id(), reason(move, moved)));
        moved.dues().forEach(due -> {
            Owed owed = owed(moved.after(), due);
            if (move.supersedes().contains(due.duty())) {
                obligations.supersede(subject, due.duty().kind().id(), owed);
            } else {
                obligations.issue(owed);
            }
        });
    }

    /** What ran beside the state and is asked for no longer, though nobody has done it. */
    private static Stream<Duty> pointless(Move move, Hazard before, Hazard after) {
        return beside(before)
                .filter(duty -> !duty.isAskedBy(after))
                .filter(duty -> !move.discharges().contains(duty) && !duty.isDoneBy(move.step()));
    }

    private static Stream<Duty> beside(Hazard hazard) {
        return Arrays.stream(Duty.values()).filter(Duty::isBeside).filter(duty -> duty.isAskedBy(hazard));
    }

    private static String reason(Move move, Moved moved) {
        return moved.reason().isEmpty() ? move.step().title() : move.step().chinese() + "：" + moved.reason();
    }

    private static void refuseOthers(Move move, Moved moved) {
        if (!moved.dues().stream().map(Due::duty).toList().equals(move.begins())) {
            throw new IllegalStateException(move.step() + " begins " + move.begins() + ", not " + moved.dues());
        }
    }

    private Owed owed(Hazard hazard, Due due) {
        Finding finding = hazard.finding();
        PostId obligor = obligors.of(due.duty(), hazard);
        return new Owed(
                due.duty().kind().id(),
                due.duty().chinese() + "：" + finding.title(),
                finding.subject(),
                finding.level(),
                due.basis(),
                due.periodBasis(),
                due.deadline(),
                obligor,
                due.duty() == Duty.RECTIFY ? obligors.verifier(hazard) : Optional.empty(),
                finding.placement(),
                obligors.origin(finding, obligor).id());
    }
}
