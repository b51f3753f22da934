package cn.anxian.obligation.ladder;

import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.TimedDuty;
import java.time.Instant;

/** What a duty that comes from a ladder rests on, and until when: the library's rules give the period and count it. */
record Terms(Basis basis, Basis periodBasis, Deadline deadline) {

    static Terms ofDeciding(Instant from) {
        return of("LD-DECIDE", from);
    }

    static Terms ofDoing(Measure measure, Instant from) {
        return of(
                switch (measure) {
                    case TALK -> "LD-TALK";
                    case EXPOSURE -> "LD-PUBLISH";
                    case ACCOUNTABILITY -> "LD-HAND-PAPERS";
                },
                from);
    }

    private static Terms of(String rule, Instant from) {
        TimedDuty timed = Periods.load().get(rule);
        return new Terms(timed.basis().first(), timed.periodBasis(), timed.deadline(OfficialCalendar.load(), from));
    }
}
