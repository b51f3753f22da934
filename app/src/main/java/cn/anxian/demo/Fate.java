package cn.anxian.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What becomes of a hazard.
 *
 * @param moves in order; the first is its listing
 * @param days given for the rectification, and {@code reworkDays} when it is sent back
 */
record Fate(Stage stage, List<Move> moves, int days, int reworkDays) {

    /** Where it stands at the last moment. */
    enum Stage {
        LISTED,
        HANDED,
        RETURNED,
        WORKING,
        REPORTED,
        SENT_BACK,
        STRUCK_OFF,
        VOID
    }

    /** @param gap working minutes since the move before */
    record Move(Step step, int gap) {}

    /** The moments of all moves, when the one with that number is made at {@code moment}. */
    List<Instant> moments(int anchor, Instant moment, WorkTime finders, WorkTime owners) {
        Instant[] at = new Instant[moves.size()];
        at[anchor] = moment;
        for (int i = anchor - 1; i >= 0; i--) {
            at[i] = hours(i, finders, owners).before(at[i + 1], moves.get(i + 1).gap());
        }
        for (int i = anchor + 1; i < at.length; i++) {
            at[i] = hours(i, finders, owners).after(at[i - 1], moves.get(i).gap());
        }
        return new ArrayList<>(Arrays.asList(at));
    }

    private WorkTime hours(int move, WorkTime finders, WorkTime owners) {
        return moves.get(move).step().isOfTheOwner() ? owners : finders;
    }

    /** With enough days given that so many can be left after a day has passed. */
    Fate leaving(int left) {
        return new Fate(stage, moves, Math.max(days, left + 2), Math.max(reworkDays, left + 2));
    }

    /** The number of the last move of that kind. */
    int last(Step step) {
        for (int i = moves.size() - 1; i >= 0; i--) {
            if (moves.get(i).step() == step) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + step + " in " + moves);
    }

    /** The day on which its period must have begun to end {@code left} days after {@code today}. */
    LocalDate begun(LocalDate today, int left) {
        int given = stage == Stage.SENT_BACK ? reworkDays : days;
        return today.minusDays(Math.max(1, given - left));
    }
}
