package cn.anxian.directive.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the lifecycle.
 *
 * @param from empty for the step that begins it
 * @param discharges duties that are done by it
 * @param waives duties that are let off by it, where they are open, with the step's reason
 * @param supersedes duties that go on with another clock, if the step says so
 * @param issues duties that begin with it
 */
record Move(
        Optional<State> from,
        Step step,
        State to,
        Optional<Standing> who,
        List<Need> needs,
        List<Duty> discharges,
        List<Duty> waives,
        List<Duty> supersedes,
        List<Duty> issues) {

    static Move begin(Step step, State to) {
        return new Move(
                Optional.empty(), step, to, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Move of(State from, Step step, State to, Standing who) {
        return new Move(
                Optional.of(from), step, to, Optional.of(who), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Stream<Move> within(List<State> states, Step step, Standing who) {
        return states.stream().map(state -> of(state, step, state, who));
    }

    Move needing(Need... all) {
        return new Move(from, step, to, who, List.of(all), discharges, waives, supersedes, issues);
    }

    Move discharging(Duty... duties) {
        return new Move(from, step, to, who, needs, List.of(duties), waives, supersedes, issues);
    }

    Move waiving(Duty... duties) {
        return new Move(from, step, to, who, needs, discharges, List.of(duties), supersedes, issues);
    }

    Move superseding(Duty... duties) {
        return new Move(from, step, to, who, needs, discharges, waives, List.of(duties), issues);
    }

    Move issuing(Duty... duties) {
        return new Move(from, step, to, who, needs, discharges, waives, supersedes, List.of(duties));
    }
}
