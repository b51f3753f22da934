package cn.anxian.obligation;

import java.time.Instant;

/**
 * The books of a period over the duties that stood in it: those carried over from before, and those issued in it.
 *
 * @param issued all of them
 * @param carriedOver how many of them were issued before {@code from}
 * @param balanced whether issued = discharged + waived + superseded + open
 */
public record Books(
        long issued,
        long carriedOver,
        long discharged,
        long waived,
        long superseded,
        long open,
        boolean balanced,
        Instant from,
        Instant to) {

    static Books of(
            long issued,
            long carriedOver,
            long discharged,
            long waived,
            long superseded,
            long open,
            Instant from,
            Instant to) {
        return new Books(
                issued,
                carriedOver,
                discharged,
                waived,
                superseded,
                open,
                issued == discharged + waived + superseded + open,
                from,
                to);
    }

    Books plus(Books other) {
        return of(
                issued + other.issued,
                carriedOver + other.carriedOver,
                discharged + other.discharged,
                waived + other.waived,
                superseded + other.superseded,
                open + other.open,
                from,
                to);
    }
}
