package cn.anxian.obligation.books;

/**
 * One side's count of the duties that stood in a period.
 *
 * @param carriedOver open when the period began
 * @param fresh issued in it
 * @param open still open when it ended
 */
record Count(long carriedOver, long fresh, long discharged, long waived, long superseded, long open) {

    static final Count NOTHING = new Count(0, 0, 0, 0, 0, 0);

    long issued() {
        return carriedOver + fresh;
    }

    long ended() {
        return discharged + waived + superseded + open;
    }

    Count plus(Count other) {
        return new Count(
                carriedOver + other.carriedOver,
                fresh + other.fresh,
                discharged + other.discharged,
                waived + other.waived,
                superseded + other.superseded,
                open + other.open);
    }
}
