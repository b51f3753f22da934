package cn.anxian.hazard.life;

import cn.anxian.hazard.HazardId;
import java.time.Instant;
import java.util.Optional;

/** A general hazard (一般隐患), one type for each state: what a state does not offer does not compile. */
public sealed interface Hazard {

    Finding finding();

    /** How often it was saved before; whoever changes it must have seen this one. */
    int version();

    State state();

    /** Empty once it is struck off or voided. */
    Optional<RunningClock> runningClock();

    default HazardId id() {
        return finding().id();
    }

    /** Neither struck off nor voided. */
    sealed interface Open extends Voidable permits Listed, Handed, Rectifying, Rectified {

        RunningClock clock();

        @Override
        default Optional<RunningClock> runningClock() {
            return Optional.of(clock());
        }
    }

    /** What can be voided: what is open, and what only a register says. */
    sealed interface Voidable extends Hazard permits Open, OnRecord {

        default Voided voided(Voiding voiding) {
            return new Voided(finding(), version(), this, voiding);
        }
    }

    /** 列单: found and written down; whoever found it must hand it over. */
    record Listed(Finding finding, int version, RunningClock clock) implements Open {

        @Override
        public State state() {
            return State.LISTED;
        }

        public Listed corrected(Finding better) {
            return new Listed(better, version, clock);
        }

        public Handed handedTo(Assignment assignment, RunningClock signing) {
            return new Handed(finding, version, assignment, signing.or(assignment.rectifying()));
        }
    }

    /** 交单: given to a post of the enterprise, not yet signed for. The rectifying clock runs already. */
    record Handed(Finding finding, int version, Assignment assignment, RunningClock clock) implements Open {

        @Override
        public State state() {
            return State.HANDED;
        }

        public Rectifying signed(Instant at) {
            return new Rectifying(finding, version, assignment, at, assignment.rectifying());
        }

        public Listed returned(RunningClock handingOver) {
            return new Listed(finding, version, handingOver);
        }
    }

    /** 办单: signed for. */
    record Rectifying(Finding finding, int version, Assignment assignment, Instant signedAt, RunningClock clock)
            implements Open {

        @Override
        public State state() {
            return State.RECTIFYING;
        }

        public Rectified rectified(Rectification rectification, Answerer verifier, RunningClock accepting) {
            return new Rectified(finding, version, assignment, signedAt, rectification, verifier, accepting);
        }
    }

    /** 办单: said to be rectified, not yet accepted. */
    record Rectified(
            Finding finding,
            int version,
            Assignment assignment,
            Instant signedAt,
            Rectification rectification,
            Answerer verifier,
            RunningClock clock)
            implements Open {

        @Override
        public State state() {
            return State.RECTIFIED;
        }

        public StruckOff accepted(Acceptance acceptance) {
            return new StruckOff(finding, version, assignment, signedAt, rectification, verifier, acceptance);
        }

        public Rectifying sentBack(RunningClock again) {
            return new Rectifying(finding, version, assignment.until(again), signedAt, again);
        }
    }

    /** 清单: accepted by another person, and closed for ever. */
    record StruckOff(
            Finding finding,
            int version,
            Assignment assignment,
            Instant signedAt,
            Rectification rectification,
            Answerer verifier,
            Acceptance acceptance)
            implements Hazard {

        @Override
        public State state() {
            return State.STRUCK_OFF;
        }

        @Override
        public Optional<RunningClock> runningClock() {
            return Optional.empty();
        }
    }

    /** 历史清单: closed before it came here; a register says so, and there is no other proof. */
    record OnRecord(Finding finding, int version, Statement stated) implements Voidable {

        @Override
        public State state() {
            return State.ON_RECORD;
        }

        @Override
        public Optional<RunningClock> runningClock() {
            return Optional.empty();
        }
    }

    /** 作废: a duplicate or no hazard, said by another person, counted beside the four lists. */
    record Voided(Finding finding, int version, Voidable before, Voiding voiding) implements Hazard {

        @Override
        public State state() {
            return State.VOIDED;
        }

        @Override
        public Optional<RunningClock> runningClock() {
            return Optional.empty();
        }
    }
}
