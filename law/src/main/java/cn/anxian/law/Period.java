package cn.anxian.law;

/** A length of time as a law or a house rule states it, for example 24小时, 15日, 5个工作日. */
public record Period(int count, PeriodUnit unit) {
    public Period {
        if (count < 1 || count > unit.max()) {
            throw new BadInput(
                    "count-out-of-range", "期限须在 1 至 " + unit.max() + unit.label() + "之间，给出的是 " + count, "count");
        }
    }

    public static Period hours(int count) {
        return new Period(count, PeriodUnit.HOUR);
    }

    public static Period days(int count) {
        return new Period(count, PeriodUnit.DAY);
    }

    public static Period workdays(int count) {
        return new Period(count, PeriodUnit.WORKDAY);
    }

    public static Period months(int count) {
        return new Period(count, PeriodUnit.MONTH);
    }

    /** For example 5个工作日. */
    public String label() {
        return count + unit.label();
    }
}
