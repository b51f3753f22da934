package cn.anxian.accountability.pledge;

import static cn.anxian.accountability.pledge.Move.Effect.BEGINS;
import static cn.anxian.accountability.pledge.Move.Effect.DONE;
import static cn.anxian.accountability.pledge.Move.Effect.LET_OFF;
import static cn.anxian.accountability.pledge.Need.ANOTHER_PERSON;
import static cn.anxian.accountability.pledge.Need.STATED_TARGETS;
import static cn.anxian.accountability.pledge.Need.UNSIGNED;
import static cn.anxian.accountability.pledge.Need.YEAR_OVER;
import static cn.anxian.accountability.pledge.Standing.ISSUER;
import static cn.anxian.accountability.pledge.Standing.RECEIVER;
import static cn.anxian.accountability.pledge.State.AMENDED;
import static cn.anxian.accountability.pledge.State.CONCLUDED;
import static cn.anxian.accountability.pledge.State.DRAFT;
import static cn.anxian.accountability.pledge.State.ISSUED;
import static cn.anxian.accountability.pledge.State.RETURNED;
import static cn.anxian.accountability.pledge.State.SIGNED;
import static cn.anxian.accountability.pledge.State.WITHDRAWN;

import cn.anxian.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole life of a pledge: the guard, the links on a screen and the picture in the documents are this table. */
final class Lifecycle {

    static final List<Move> TABLE = List.of(
            Move.begin(Step.MAKE, DRAFT),
            Move.of(DRAFT, Step.EDIT, DRAFT, ISSUER),
            Move.of(RETURNED, Step.EDIT, RETURNED, ISSUER),
            Move.of(DRAFT, Step.ISSUE, ISSUED, ISSUER).duty(BEGINS),
            Move.of(RETURNED, Step.ISSUE, ISSUED, ISSUER).duty(BEGINS),
            Move.of(ISSUED, Step.SIGN, SIGNED, RECEIVER, ANOTHER_PERSON).duty(DONE),
            Move.of(ISSUED, Step.RETURN, RETURNED, RECEIVER).duty(LET_OFF),
            Move.of(DRAFT, Step.WITHDRAW, WITHDRAWN, ISSUER),
            Move.of(ISSUED, Step.WITHDRAW, WITHDRAWN, ISSUER).duty(LET_OFF),
            Move.of(RETURNED, Step.WITHDRAW, WITHDRAWN, ISSUER),
            Move.of(SIGNED, Step.AMEND, AMENDED, ISSUER).duty(BEGINS),
            Move.of(AMENDED, Step.SIGN, SIGNED, RECEIVER, ANOTHER_PERSON).duty(DONE),
            Move.of(AMENDED, Step.RETURN, SIGNED, RECEIVER).duty(LET_OFF),
            Move.of(AMENDED, Step.WITHDRAW, SIGNED, ISSUER).duty(LET_OFF),
            Move.of(SIGNED, Step.BREAK_DOWN, SIGNED, RECEIVER),
            Move.of(AMENDED, Step.BREAK_DOWN, AMENDED, RECEIVER),
            Move.of(SIGNED, Step.STATE, SIGNED, ISSUER, STATED_TARGETS),
            Move.of(AMENDED, Step.STATE, AMENDED, ISSUER, STATED_TARGETS),
            Move.of(SIGNED, Step.COUNTERSIGN, SIGNED, RECEIVER, UNSIGNED, ANOTHER_PERSON),
            Move.of(SIGNED, Step.CONCLUDE, CONCLUDED, ISSUER, YEAR_OVER),
            Move.of(AMENDED, Step.CONCLUDE, CONCLUDED, ISSUER, YEAR_OVER).duty(LET_OFF));

    private Lifecycle() {}

    static Move move(State from, Step step) {
        return find(from, step).orElseThrow(() -> new IllegalStateException(from + " " + step));
    }

    /** Whether the step can be taken there at all, then whether by this caller, and then whether all else is so. */
    static Optional<Refusal> refuses(Situation at, Step step) {
        State state = at.pledge().state();
        return find(state, step)
                .map(move -> move.who()
                        .refuses(at)
                        .or(() -> move.needs().stream()
                                .flatMap(need -> need.lacking(at).stream())
                                .findFirst()))
                .orElseGet(() -> Optional.of(wrongState(state, step)));
    }

    private static Optional<Move> find(State from, Step step) {
        return TABLE.stream()
                .filter(move -> move.step() == step && move.from().equals(Optional.of(from)))
                .findFirst();
    }

    private static Refusal wrongState(State state, Step step) {
        String where = TABLE.stream()
                .filter(move -> move.step() == step)
                .flatMap(move -> move.from().stream())
                .map(State::chinese)
                .distinct()
                .collect(Collectors.joining("”“"));
        return Refusals.by(
                "PLEDGE-ORDER",
                "wrong-state",
                "现在是“" + state.chinese() + "”，“" + step.chinese() + "”只能在“" + where + "”时办理。");
    }
}
