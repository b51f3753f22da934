package cn.anxian.obligation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many open duties by time left and by part, what was discharged this month, and the month's books. */
public record DutySummary(
        long overdue, long day, long week, long later, long closedThisMonth, Parts parts, Books books) {

    public record Parts(
            long all,
            @JsonProperty("do") long toDo,
            @JsonProperty("verify") long toVerify,
            @JsonProperty("decide") long toDecide) {

        Parts plus(Parts other) {
            return new Parts(all + other.all, toDo + other.toDo, toVerify + other.toVerify, toDecide + other.toDecide);
        }
    }

    DutySummary plus(DutySummary other) {
        return new DutySummary(
                overdue + other.overdue,
                day + other.day,
                week + other.week,
                later + other.later,
                closedThisMonth + other.closedThisMonth,
                parts.plus(other.parts),
                books.plus(other.books));
    }
}
