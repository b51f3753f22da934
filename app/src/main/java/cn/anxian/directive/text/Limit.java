package cn.anxian.directive.text;

import cn.anxian.directive.text.DueDate.Bound;
import cn.anxian.directive.text.HourWords.Hour;

/** How the words bind, and to which hour of the day. */
record Limit(Bound bound, Hour hour) {

    static final Limit BY = of(Bound.BY);
    static final Limit DURING = of(Bound.DURING);
    static final Limit FROM = of(Bound.FROM);

    private static Limit of(Bound bound) {
        return new Limit(bound, Hour.MIDNIGHT);
    }

    /** To be finished by that hour. */
    static Limit by(HourWords words) {
        return new Limit(Bound.BY, words.hour().orElse(Hour.MIDNIGHT));
    }
}
