package cn.anxian.hazard.life;

import static cn.anxian.hazard.life.Grade.GENERAL;
import static cn.anxian.hazard.life.Grade.MAJOR;
import static cn.anxian.hazard.life.Standing.ANOTHER_FINDER;
import static cn.anxian.hazard.life.Standing.APPROVER;
import static cn.anxian.hazard.life.Standing.AUTHORITY;
import static cn.anxian.hazard.life.Standing.DEPARTMENT;
import static cn.anxian.hazard.life.Standing.EXTENDER;
import static cn.anxian.hazard.life.Standing.FINDERS_SIDE;
import static cn.anxian.hazard.life.Standing.HEAD;
import static cn.anxian.hazard.life.Standing.JUDGE;
import static cn.anxian.hazard.life.Standing.OWNER;
import static cn.anxian.hazard.life.Standing.OWNERS_SIDE;
import static cn.anxian.hazard.life.Standing.REPORTER;
import static cn.anxian.hazard.life.Standing.STOPPER;
import static cn.anxian.hazard.life.Standing.VERIFIER;
import static cn.anxian.hazard.life.State.HANDED;
import static cn.anxian.hazard.life.State.LISTED;
import static cn.anxian.hazard.life.State.ON_RECORD;
import static cn.anxian.hazard.life.State.PLANNING;
import static cn.anxian.hazard.life.State.RECTIFIED;
import static cn.anxian.hazard.life.State.RECTIFYING;
import static cn.anxian.hazard.life.State.REVIEWED;
import static cn.anxian.hazard.life.State.STRUCK_OFF;
import static cn.anxian.hazard.life.State.VOIDED;

import cn.anxian.hazard.HazardEvent.HazardCorrected;
import cn.anxian.hazard.HazardEvent.HazardEntered;
import cn.anxian.hazard.HazardEvent.HazardExtended;
import cn.anxian.hazard.HazardEvent.HazardHandedOver;
import cn.anxian.hazard.HazardEvent.HazardListed;
import cn.anxian.hazard.HazardEvent.HazardNoted;
import cn.anxian.hazard.HazardEvent.HazardPlanned;
import cn.anxian.hazard.HazardEvent.HazardRectified;
import cn.anxian.hazard.HazardEvent.HazardRegraded;
import cn.anxian.hazard.HazardEvent.HazardReturned;
import cn.anxian.hazard.HazardEvent.HazardReviewed;
import cn.anxian.hazard.HazardEvent.HazardSentBack;
import cn.anxian.hazard.HazardEvent.HazardSigned;
import cn.anxian.hazard.HazardEvent.HazardStruckOff;
import cn.anxian.hazard.HazardEvent.HazardSupervised;
import cn.anxian.hazard.HazardEvent.HazardVoided;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole life of a hazard, general or major: the guard, the links on a screen and the picture in the documents are this table. */
public final class Lifecycle {

    private static final List<State> BEFORE_WORK = List.of(LISTED, HANDED);
    private static final List<State> UNDERWAY = List.of(PLANNING, RECTIFYING);
    private static final List<State> BEFORE_REPORT = List.of(LISTED, HANDED, PLANNING, RECTIFYING);
    private static final List<State> ALL_OPEN = List.of(LISTED, HANDED, PLANNING, RECTIFYING, RECTIFIED, REVIEWED);

    public static final List<Move> TABLE = Stream.of(common(), grading(), major(), extending(), registers())
            .flatMap(part -> part)
            .toList();

    private Lifecycle() {}

    private static Stream<Move> common() {
        return Stream.of(
                Move.begin(Step.LIST, LISTED, HazardListed::new).issuing(Duty.HAND_OVER),
                Move.of(LISTED, Step.CORRECT, LISTED, HazardCorrected::new, FINDERS_SIDE),
                Move.of(LISTED, Step.HAND_OVER, HANDED, HazardHandedOver::new, FINDERS_SIDE)
                        .discharging(Duty.HAND_OVER)
                        .issuing(Duty.SIGN, Duty.RECTIFY),
                Move.of(HANDED, Step.SIGN, RECTIFYING, HazardSigned::new, OWNER)
                        .only(GENERAL)
                        .discharging(Duty.SIGN),
                Move.of(HANDED, Step.SIGN, PLANNING, HazardSigned::new, OWNER)
                        .only(MAJOR)
                        .discharging(Duty.SIGN)
                        .issuing(Duty.PLAN),
                Move.of(HANDED, Step.RETURN, LISTED, HazardReturned::new, OWNER)
                        .waiving(Duty.SIGN, Duty.RECTIFY)
                        .issuing(Duty.HAND_OVER),
                Move.of(RECTIFYING, Step.RECTIFY, RECTIFIED, HazardRectified::new, OWNERS_SIDE)
                        .discharging(Duty.RECTIFY)
                        .issuing(Duty.ACCEPT),
                Move.of(RECTIFIED, Step.ACCEPT, STRUCK_OFF, HazardStruckOff::new, VERIFIER)
                        .only(GENERAL)
                        .needing(Need.JUDGED)
                        .discharging(Duty.ACCEPT),
                Move.of(RECTIFIED, Step.SEND_BACK, RECTIFYING, HazardSentBack::new, VERIFIER)
                        .discharging(Duty.ACCEPT)
                        .issuing(Duty.RECTIFY),
                Move.of(LISTED, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                        .only(GENERAL)
                        .waiving(Duty.HAND_OVER),
                Move.of(HANDED, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                        .only(GENERAL)
                        .waiving(Duty.SIGN, Duty.RECTIFY),
                Move.of(RECTIFYING, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                        .only(GENERAL)
                        .waiving(Duty.RECTIFY),
                Move.of(RECTIFIED, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                        .only(GENERAL)
                        .waiving(Duty.ACCEPT));
    }

    /** 判定和改判: by a person, with a reason, never back by the enterprise. */
    private static Stream<Move> grading() {
        return Stream.of(
                        Move.within(BEFORE_WORK, Step.JUDGE_MAJOR, HazardRegraded::new, JUDGE)
                                .map(move -> move.only(GENERAL).issuing(Duty.TELL, Duty.SUPERVISE)),
                        Stream.of(Move.of(RECTIFYING, Step.JUDGE_MAJOR, PLANNING, HazardRegraded::new, JUDGE)
                                .only(GENERAL)
                                .issuing(Duty.TELL, Duty.SUPERVISE, Duty.PLAN)),
                        Move.within(
                                        List.of(LISTED, HANDED, RECTIFYING, RECTIFIED),
                                        Step.JUDGE_GENERAL,
                                        HazardNoted::new,
                                        JUDGE)
                                .map(move -> move.only(GENERAL)),
                        Move.within(
                                        List.of(LISTED, HANDED, RECTIFYING, RECTIFIED),
                                        Step.REGRADE,
                                        HazardRegraded::new,
                                        AUTHORITY)
                                .map(move -> move.only(MAJOR).needing(Need.RUNNING)),
                        Stream.of(Move.of(PLANNING, Step.REGRADE, RECTIFYING, HazardRegraded::new, AUTHORITY)
                                .only(MAJOR)
                                .needing(Need.RUNNING)
                                .waiving(Duty.PLAN)))
                .flatMap(part -> part);
    }

    private static Stream<Move> major() {
        return Stream.of(
                        Move.within(ALL_OPEN, Step.TELL, HazardNoted::new, REPORTER)
                                .map(move -> move.needing(Need.UNTOLD).discharging(Duty.TELL)),
                        Move.within(UNDERWAY, Step.SUPERVISE, HazardSupervised::new, DEPARTMENT)
                                .map(move -> move.needing(Need.UNDECIDED)
                                        .discharging(Duty.SUPERVISE)
                                        .superseding(Duty.RECTIFY)),
                        Move.within(ALL_OPEN, Step.LEAVE_OFF, HazardNoted::new, DEPARTMENT)
                                .map(move -> move.needing(Need.UNDECIDED).discharging(Duty.SUPERVISE)),
                        Move.within(BEFORE_REPORT, Step.STOP, HazardNoted::new, AUTHORITY)
                                .map(move -> move.needing(Need.RUNNING)),
                        Stream.of(
                                Move.of(PLANNING, Step.PLAN, RECTIFYING, HazardPlanned::new, HEAD)
                                        .discharging(Duty.PLAN),
                                Move.of(RECTIFIED, Step.REVIEW, REVIEWED, HazardReviewed::new, VERIFIER)
                                        .discharging(Duty.ACCEPT)
                                        .issuing(Duty.APPROVE),
                                Move.of(REVIEWED, Step.SEND_BACK, RECTIFYING, HazardSentBack::new, APPROVER)
                                        .discharging(Duty.APPROVE)
                                        .issuing(Duty.RECTIFY),
                                Move.of(REVIEWED, Step.RELEASE, REVIEWED, HazardNoted::new, STOPPER)
                                        .needing(Need.STOPPED),
                                Move.of(REVIEWED, Step.APPROVE, STRUCK_OFF, HazardStruckOff::new, APPROVER)
                                        .needing(Need.TOLD, Need.RUNNING)
                                        .discharging(Duty.APPROVE)))
                .flatMap(part -> part)
                .map(move -> move.only(MAJOR));
    }

    /** 展期: general and major hazards alike. */
    private static Stream<Move> extending() {
        return Stream.of(
                        Move.within(UNDERWAY, Step.ASK_EXTENSION, HazardNoted::new, OWNERS_SIDE)
                                .map(move ->
                                        move.needing(Need.UNASKED, Need.IN_TIME).issuing(Duty.EXTEND)),
                        Move.within(UNDERWAY, Step.GRANT_EXTENSION, HazardExtended::new, EXTENDER)
                                .map(move -> move.needing(Need.ASKED)
                                        .discharging(Duty.EXTEND)
                                        .superseding(Duty.RECTIFY)),
                        Move.within(UNDERWAY, Step.REFUSE_EXTENSION, HazardNoted::new, EXTENDER)
                                .map(move -> move.needing(Need.ASKED).discharging(Duty.EXTEND)))
                .flatMap(part -> part);
    }

    /** What a register of former times brings, and its being taken back. */
    private static Stream<Move> registers() {
        return Stream.of(
                Move.begin(Step.ENTER, ON_RECORD, HazardEntered::new).only(GENERAL),
                Move.of(LISTED, Step.TAKE_BACK, VOIDED, HazardVoided::new, FINDERS_SIDE)
                        .only(GENERAL)
                        .waiving(Duty.HAND_OVER),
                Move.of(ON_RECORD, Step.TAKE_BACK, VOIDED, HazardVoided::new, FINDERS_SIDE)
                        .only(GENERAL));
    }

    public static Move beginning() {
        return TABLE.getFirst();
    }

    /** What a register of former times says was closed already. */
    public static Move entry() {
        return TABLE.stream()
                .filter(move -> move.step() == Step.ENTER)
                .findFirst()
                .orElseThrow();
    }

    public static Optional<Move> move(Hazard hazard, Step step) {
        return move(hazard.state(), hazard.finding().gravity().grade(), step);
    }

    public static Optional<Move> move(State from, Grade grade, Step step) {
        return TABLE.stream()
                .filter(move -> move.step() == step && move.fits(from, grade))
                .findFirst();
    }

    /** Whether it is a step in the life of hazards of that grade, whatever the state. */
    public static boolean has(Grade grade, Step step) {
        return TABLE.stream()
                .anyMatch(move ->
                        move.step() == step && move.only().map(grade::equals).orElse(true));
    }

    /** Whether the step can be taken there at all, then whether by this caller, and then whether all else is so. */
    public static Optional<No> refuses(Situation situation, Step step) {
        Hazard hazard = situation.hazard();
        return move(hazard, step)
                .map(move -> move.who().flatMap(who -> who.refuses(situation)).or(() -> lacking(move, situation)))
                .orElseGet(() -> Optional.of(wrongState(hazard, step)));
    }

    /** Whether there is nothing that the step could be about: no request that waits for an answer, no stop to be lifted. */
    public static boolean isAboutNothing(Situation situation, Step step) {
        return TABLE.stream()
                .filter(move -> move.step() == step)
                .flatMap(move -> move.needs().stream())
                .anyMatch(need -> need.isItsSubject() && need.lacking(situation).isPresent());
    }

    private static Optional<No> lacking(Move move, Situation situation) {
        return move.needs().stream()
                .flatMap(need -> need.lacking(situation).stream())
                .findFirst();
    }

    private static No wrongState(Hazard hazard, Step step) {
        Grade grade = hazard.finding().gravity().grade();
        if (!has(grade, step)) {
            return No.outOfOrder("这是" + grade.chinese() + "隐患，“" + step.chinese() + "”不对" + grade.chinese() + "隐患办理。");
        }
        String where = TABLE.stream()
                .filter(move ->
                        move.step() == step && move.only().map(grade::equals).orElse(true))
                .flatMap(move -> move.from().stream())
                .map(State::chinese)
                .distinct()
                .collect(Collectors.joining("、"));
        return No.outOfOrder("现在是“" + hazard.state().chinese() + "”，“" + step.chinese() + "”只能在“" + where + "”时办理。");
    }
}
