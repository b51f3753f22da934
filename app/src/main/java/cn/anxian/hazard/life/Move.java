package cn.anxian.hazard.life;

import cn.anxian.hazard.HazardEvent;
import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the lifecycle.
 *
 * @param from empty for the step that begins it
 * @param only the grade for which it stands; empty for both
 * @param needs what must be so besides, in the order in which it is asked
 * @param discharges duties that are done by it
 * @param waives duties of the state that are let off by it, with the step's reason
 * @param supersedes duties that go on with another clock, linked to the old one
 * @param issues duties that begin with it
 */
public record Move(
        Optional<State> from,
        Step step,
        State to,
        Announcement event,
        Optional<Standing> who,
        Optional<Grade> only,
        List<Need> needs,
        List<Duty> discharges,
        List<Duty> waives,
        List<Duty> supersedes,
        List<Duty> issues) {

    /** Makes the event of a move. */
    public interface Announcement {
        HazardEvent of(HazardId hazard, PartyId enterprise, Instant at);
    }

    static Move begin(Step step, State to, Announcement event) {
        return new Move(
                Optional.empty(),
                step,
                to,
                event,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Move of(State from, Step step, State to, Announcement event, Standing who) {
        return new Move(
                Optional.of(from),
                step,
                to,
                event,
                Optional.of(who),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same step with the same consequences, in each of these states and leading nowhere else. */
    static Stream<Move> within(List<State> states, Step step, Announcement event, Standing who) {
        return states.stream().map(state -> of(state, step, state, event, who));
    }

    boolean fits(State state, Grade grade) {
        return from.filter(state::equals).isPresent() && only.map(grade::equals).orElse(true);
    }

    /** The duties that begin with it, those included that go on with another clock. */
    public List<Duty> begins() {
        return Stream.concat(issues.stream(), supersedes.stream()).toList();
    }

    Move only(Grade grade) {
        return new Move(from, step, to, event, who, Optional.of(grade), needs, discharges, waives, supersedes, issues);
    }

    Move needing(Need... wanted) {
        return new Move(from, step, to, event, who, only, List.of(wanted), discharges, waives, supersedes, issues);
    }

    Move discharging(Duty... duties) {
        return new Move(from, step, to, event, who, only, needs, List.of(duties), waives, supersedes, issues);
    }

    Move waiving(Duty... duties) {
        return new Move(from, step, to, event, who, only, needs, discharges, List.of(duties), supersedes, issues);
    }

    Move superseding(Duty... duties) {
        return new Move(from, step, to, event, who, only, needs, discharges, waives, List.of(duties), issues);
    }

    Move issuing(Duty... duties) {
        return new Move(from, step, to, event, who, only, needs, discharges, waives, supersedes, List.of(duties));
    }
}
