package cn.anxian.obligation;

/**
 * What became of the duties that fell due.
 *
 * @param due all of them
 * @param inTime done before their deadline had passed
 * @param missed all others; {@code due = inTime + missed}
 * @param openOverdue those missed ones that were still open when it was counted
 * @param discharged done when it was counted, in time or late
 */
public record DueTally(long due, long inTime, long missed, long openOverdue, long discharged) {}
