package cn.anxian.hazard.life;

import static cn.anxian.hazard.life.Standing.ANOTHER_FINDER;
import static cn.anxian.hazard.life.Standing.FINDERS_SIDE;
import static cn.anxian.hazard.life.Standing.OWNER;
import static cn.anxian.hazard.life.Standing.OWNERS_SIDE;
import static cn.anxian.hazard.life.Standing.VERIFIER;
import static cn.anxian.hazard.life.State.HANDED;
import static cn.anxian.hazard.life.State.LISTED;
import static cn.anxian.hazard.life.State.ON_RECORD;
import static cn.anxian.hazard.life.State.RECTIFIED;
import static cn.anxian.hazard.life.State.RECTIFYING;
import static cn.anxian.hazard.life.State.STRUCK_OFF;
import static cn.anxian.hazard.life.State.VOIDED;

import cn.anxian.hazard.HazardEvent.HazardCorrected;
import cn.anxian.hazard.HazardEvent.HazardEntered;
import cn.anxian.hazard.HazardEvent.HazardHandedOver;
import cn.anxian.hazard.HazardEvent.HazardListed;
import cn.anxian.hazard.HazardEvent.HazardRectified;
import cn.anxian.hazard.HazardEvent.HazardReturned;
import cn.anxian.hazard.HazardEvent.HazardSentBack;
import cn.anxian.hazard.HazardEvent.HazardSigned;
import cn.anxian.hazard.HazardEvent.HazardStruckOff;
import cn.anxian.hazard.HazardEvent.HazardVoided;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole life of a general hazard: the guard, the links on a screen and the picture in the documents are this table. */
public final class Lifecycle {

    public static final List<Move> TABLE = List.of(
            Move.begin(Step.LIST, LISTED, HazardListed::new).issuing(Duty.HAND_OVER),
            Move.of(LISTED, Step.CORRECT, LISTED, HazardCorrected::new, FINDERS_SIDE),
            Move.of(LISTED, Step.HAND_OVER, HANDED, HazardHandedOver::new, FINDERS_SIDE)
                    .discharging(Duty.HAND_OVER)
                    .issuing(Duty.SIGN, Duty.RECTIFY),
            Move.of(HANDED, Step.SIGN, RECTIFYING, HazardSigned::new, OWNER).discharging(Duty.SIGN),
            Move.of(HANDED, Step.RETURN, LISTED, HazardReturned::new, OWNER)
                    .waiving(Duty.SIGN, Duty.RECTIFY)
                    .issuing(Duty.HAND_OVER),
            Move.of(RECTIFYING, Step.RECTIFY, RECTIFIED, HazardRectified::new, OWNERS_SIDE)
                    .discharging(Duty.RECTIFY)
                    .issuing(Duty.ACCEPT),
            Move.of(RECTIFIED, Step.ACCEPT, STRUCK_OFF, HazardStruckOff::new, VERIFIER)
                    .discharging(Duty.ACCEPT),
            Move.of(RECTIFIED, Step.SEND_BACK, RECTIFYING, HazardSentBack::new, VERIFIER)
                    .discharging(Duty.ACCEPT)
                    .issuing(Duty.RECTIFY),
            Move.of(LISTED, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                    .waiving(Duty.HAND_OVER),
            Move.of(HANDED, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                    .waiving(Duty.SIGN, Duty.RECTIFY),
            Move.of(RECTIFYING, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                    .waiving(Duty.RECTIFY),
            Move.of(RECTIFIED, Step.VOID, VOIDED, HazardVoided::new, ANOTHER_FINDER)
                    .waiving(Duty.ACCEPT),
            Move.begin(Step.ENTER, ON_RECORD, HazardEntered::new),
            Move.of(LISTED, Step.TAKE_BACK, VOIDED, HazardVoided::new, FINDERS_SIDE)
                    .waiving(Duty.HAND_OVER),
            Move.of(ON_RECORD, Step.TAKE_BACK, VOIDED, HazardVoided::new, FINDERS_SIDE));

    private Lifecycle() {}

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

    public static Optional<Move> move(State from, Step step) {
        return TABLE.stream()
                .filter(move -> move.from().equals(Optional.of(from)) && move.step() == step)
                .findFirst();
    }

    /** Whether the step can be taken there at all, and then whether by this caller. */
    public static Optional<No> refuses(Situation situation, Step step) {
        State state = situation.hazard().state();
        return move(state, step)
                .map(move -> move.who().flatMap(who -> who.refuses(situation)))
                .orElseGet(() -> Optional.of(wrongState(state, step)));
    }

    private static No wrongState(State now, Step step) {
        String where = TABLE.stream()
                .filter(move -> move.step() == step)
                .flatMap(move -> move.from().stream())
                .map(State::chinese)
                .collect(Collectors.joining("、"));
        return No.outOfOrder("现在是“" + now.chinese() + "”，“" + step.chinese() + "”只能在“" + where + "”时办理。");
    }
}
