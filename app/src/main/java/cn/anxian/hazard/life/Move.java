package cn.anxian.hazard.life;

import cn.anxian.hazard.HazardEvent;
import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the lifecycle.
 *
 * @param from empty for the step that begins it
 * @param discharges duties that are done by it
 * @param waives duties that are let off by it, with the step's reason
 * @param issues duties that begin with it
 */
public record Move(
        Optional<State> from,
        Step step,
        State to,
        Announcement event,
        Optional<Standing> who,
        List<Duty> discharges,
        List<Duty> waives,
        List<Duty> issues) {

    /** Makes the event of a move. */
    public interface Announcement {
        HazardEvent of(HazardId hazard, PartyId enterprise, Instant at);
    }

    static Move begin(Step step, State to, Announcement event) {
        return new Move(Optional.empty(), step, to, event, Optional.empty(), List.of(), List.of(), List.of());
    }

    static Move of(State from, Step step, State to, Announcement event, Standing who) {
        return new Move(Optional.of(from), step, to, event, Optional.of(who), List.of(), List.of(), List.of());
    }

    Move discharging(Duty... duties) {
        return new Move(from, step, to, event, who, List.of(duties), waives, issues);
    }

    Move waiving(Duty... duties) {
        return new Move(from, step, to, event, who, discharges, List.of(duties), issues);
    }

    Move issuing(Duty... duties) {
        return new Move(from, step, to, event, who, discharges, waives, List.of(duties));
    }
}
