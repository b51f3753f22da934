package cn.anxian.hazard.life;

import cn.anxian.hazard.HazardId;
import java.time.Instant;
import java.util.Optional;

/** A hazard, general (一般) or major (重大), one type for each state: what a state does not offer does not compile. */
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
    sealed interface Open extends Voidable permits Listed, Handed, Underway, Rectified, Reviewed {

        RunningClock clock();

        /** The same with another finding. */
        Open found(Finding better);

        /** The same, as grave as that. */
        default Open weighed(Gravity gravity) {
            return found(finding().weighed(gravity));
        }

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

    /** 办单, signed for and not yet rectified. */
    sealed interface Underway extends Open permits Planning, Rectifying {

        Assignment assignment();

        Underway assigned(Assignment given);
    }

    /** 列单: found and written down; whoever found it must hand it over. */
    record Listed(Finding finding, int version, RunningClock clock) implements Open {

        @Override
        public State state() {
            return State.LISTED;
        }

        @Override
        public Listed found(Finding better) {
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

        @Override
        public Handed found(Finding better) {
            return new Handed(better, version, assignment, clock);
        }

        public Rectifying signed(Instant at) {
            return new Rectifying(finding, version, assignment, at);
        }

        public Planning signed(Instant at, RunningClock planning) {
            return new Planning(finding, version, assignment, at, planning);
        }

        public Listed returned(RunningClock handingOver) {
            return new Listed(finding, version, handingOver);
        }
    }

    /** 办单, a major one: first of all a plan is owed. */
    record Planning(Finding finding, int version, Assignment assignment, Instant signedAt, RunningClock planning)
            implements Underway {

        @Override
        public State state() {
            return State.PLANNING;
        }

        @Override
        public RunningClock clock() {
            return planning.or(assignment.rectifying());
        }

        @Override
        public Planning found(Finding better) {
            return new Planning(better, version, assignment, signedAt, planning);
        }

        @Override
        public Planning assigned(Assignment given) {
            return new Planning(finding, version, given, signedAt, planning);
        }

        public Rectifying planned(Plan plan) {
            return new Rectifying(finding.weighed(finding.gravity().planned(plan)), version, assignment, signedAt);
        }

        /** Found to be a general one: no plan is owed. */
        public Rectifying relieved(Gravity gravity) {
            return new Rectifying(finding.weighed(gravity), version, assignment, signedAt);
        }
    }

    /** 办单: signed for. */
    record Rectifying(Finding finding, int version, Assignment assignment, Instant signedAt) implements Underway {

        @Override
        public State state() {
            return State.RECTIFYING;
        }

        @Override
        public RunningClock clock() {
            return assignment.rectifying();
        }

        @Override
        public Rectifying found(Finding better) {
            return new Rectifying(better, version, assignment, signedAt);
        }

        @Override
        public Rectifying assigned(Assignment given) {
            return new Rectifying(finding, version, given, signedAt);
        }

        /** Found to be a major one: it waits for its plan. */
        public Planning aggravated(Gravity gravity, RunningClock planning) {
            return new Planning(finding.weighed(gravity), version, assignment, signedAt, planning);
        }

        /** What was asked and not yet decided needs no answer any more. */
        public Rectified rectified(Rectification rectification, Answerer verifier, RunningClock accepting) {
            Assignment done = assignment.asked(Optional.empty());
            return new Rectified(finding, version, done, signedAt, rectification, verifier, accepting);
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

        @Override
        public Rectified found(Finding better) {
            return new Rectified(better, version, assignment, signedAt, rectification, verifier, clock);
        }

        public StruckOff accepted(Acceptance acceptance) {
            return new StruckOff(
                    finding, version, assignment, signedAt, rectification, verifier, Optional.empty(), acceptance);
        }

        /** The first signature under a major one. */
        public Reviewed reviewed(Review review, Answerer approver, RunningClock approving) {
            return new Reviewed(this, review, approver, approving);
        }

        public Rectifying sentBack(RunningClock again) {
            return new Rectifying(finding, version, assignment.until(again), signedAt);
        }
    }

    /** 办单, a major one: re-inspected by one person, waiting for the department's. */
    record Reviewed(Rectified rectified, Review review, Answerer approver, RunningClock clock) implements Open {

        @Override
        public Finding finding() {
            return rectified.finding();
        }

        @Override
        public int version() {
            return rectified.version();
        }

        @Override
        public State state() {
            return State.REVIEWED;
        }

        @Override
        public Reviewed found(Finding better) {
            return new Reviewed(rectified.found(better), review, approver, clock);
        }

        public StruckOff approved(Acceptance approval) {
            return new StruckOff(
                    rectified.finding,
                    rectified.version,
                    rectified.assignment,
                    rectified.signedAt,
                    rectified.rectification,
                    approver,
                    Optional.of(review),
                    approval);
        }
    }

    /** 清单: accepted by another person, and closed for ever. @param review the first signature under a major one */
    record StruckOff(
            Finding finding,
            int version,
            Assignment assignment,
            Instant signedAt,
            Rectification rectification,
            Answerer verifier,
            Optional<Review> review,
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
