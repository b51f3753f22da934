package cn.anxian.directive.task;

import static cn.anxian.directive.task.Standing.ABOVE;
import static cn.anxian.directive.task.Standing.ISSUER;
import static cn.anxian.directive.task.Standing.LEAD;
import static cn.anxian.directive.task.Standing.LEAD_OR_HELPER;
import static cn.anxian.directive.task.Standing.VERIFIER;
import static cn.anxian.directive.task.State.ACCEPTED;
import static cn.anxian.directive.task.State.ISSUED;
import static cn.anxian.directive.task.State.REPORTED;
import static cn.anxian.directive.task.State.RETURNED;
import static cn.anxian.directive.task.State.WITHDRAWN;
import static cn.anxian.directive.task.State.WORKING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole life of a task: the guard, the links on a screen and the picture in the documents are this table. */
final class Lifecycle {

    static final List<Move> TABLE =
            Stream.of(course(), beside(), ends()).flatMap(part -> part).toList();

    private Lifecycle() {}

    private static Stream<Move> course() {
        return Stream.of(
                Move.begin(Step.ISSUE, ISSUED).issuing(Duty.SIGN, Duty.CARRY_OUT),
                Move.of(ISSUED, Step.SIGN, WORKING, LEAD).discharging(Duty.SIGN),
                Move.of(ISSUED, Step.RETURN, RETURNED, LEAD)
                        .waiving(Duty.SIGN, Duty.CARRY_OUT)
                        .issuing(Duty.REISSUE),
                Move.of(RETURNED, Step.REISSUE, ISSUED, ISSUER)
                        .discharging(Duty.REISSUE)
                        .issuing(Duty.SIGN, Duty.CARRY_OUT),
                Move.of(WORKING, Step.COMPLETE, REPORTED, LEAD)
                        .discharging(Duty.CARRY_OUT)
                        .waiving(Duty.EXTEND)
                        .issuing(Duty.ACCEPT),
                Move.of(REPORTED, Step.ACCEPT, ACCEPTED, VERIFIER)
                        .discharging(Duty.ACCEPT)
                        .issuing(Duty.LOOK_BACK),
                Move.of(REPORTED, Step.SEND_BACK, WORKING, VERIFIER)
                        .discharging(Duty.ACCEPT)
                        .issuing(Duty.CARRY_OUT));
    }

    private static Stream<Move> beside() {
        return Stream.of(
                        Stream.of(
                                Move.of(WORKING, Step.BREAK_DOWN, WORKING, LEAD),
                                Move.of(WORKING, Step.PROGRESS, WORKING, LEAD_OR_HELPER),
                                Move.of(WORKING, Step.ASK_EXTENSION, WORKING, LEAD)
                                        .needing(Need.UNASKED, Need.IN_TIME)
                                        .issuing(Duty.EXTEND),
                                Move.of(WORKING, Step.ANSWER_EXTENSION, WORKING, ISSUER)
                                        .needing(Need.ASKED)
                                        .discharging(Duty.EXTEND)
                                        .superseding(Duty.CARRY_OUT)),
                        Move.within(List.of(ISSUED, WORKING), Step.URGE, ABOVE)
                                .map(move -> move.needing(Need.NOT_URGED_TODAY)))
                .flatMap(part -> part);
    }

    private static Stream<Move> ends() {
        return Stream.of(
                Move.of(ACCEPTED, Step.LOOK_BACK, ACCEPTED, VERIFIER).discharging(Duty.LOOK_BACK),
                Move.of(ACCEPTED, Step.LOOK_BACK, WORKING, VERIFIER)
                        .discharging(Duty.LOOK_BACK)
                        .issuing(Duty.CARRY_OUT),
                Move.of(ISSUED, Step.WITHDRAW, WITHDRAWN, ISSUER).waiving(Duty.SIGN, Duty.CARRY_OUT),
                Move.of(RETURNED, Step.WITHDRAW, WITHDRAWN, ISSUER).discharging(Duty.REISSUE),
                Move.of(WORKING, Step.WITHDRAW, WITHDRAWN, ISSUER).waiving(Duty.CARRY_OUT, Duty.EXTEND),
                Move.of(REPORTED, Step.WITHDRAW, WITHDRAWN, ISSUER).waiving(Duty.ACCEPT));
    }

    /** Of a step that leads to two states the one that is asked for. */
    static Move move(State from, Step step, State to) {
        return TABLE.stream()
                .filter(move -> move.step() == step && move.from().equals(Optional.of(from)) && move.to() == to)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(from + " " + step + " " + to));
    }

    static Move beginning() {
        return TABLE.getFirst();
    }

    /** Whether the step can be taken there at all, then whether by this caller, and then whether all else is so. */
    static Optional<No> refuses(Situation situation, Step step) {
        State state = situation.task().state();
        return TABLE.stream()
                .filter(move -> move.step() == step && move.from().equals(Optional.of(state)))
                .findFirst()
                .map(move -> move.who()
                        .flatMap(who -> who.refuses(situation))
                        .or(() -> move.needs().stream()
                                .flatMap(need -> need.lacking(situation).stream())
                                .findFirst()))
                .orElseGet(() -> Optional.of(wrongState(state, step)));
    }

    private static No wrongState(State state, Step step) {
        String where = TABLE.stream()
                .filter(move -> move.step() == step)
                .flatMap(move -> move.from().stream())
                .map(State::chinese)
                .distinct()
                .collect(Collectors.joining("”“"));
        return No.by(
                "DIRECTIVE-ORDER",
                "wrong-state",
                "现在是“" + state.chinese() + "”，“" + step.chinese() + "”只能在“" + where + "”时办理。");
    }
}
