package cn.anxian.obligation.ladder;

import cn.anxian.law.Basis;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import cn.anxian.law.PeriodUnit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One rung of a ladder.
 *
 * @param no from 1
 * @param measure what is to be decided; empty where it only tells
 * @param slip the colour of the slip that goes with the telling: blue, yellow or red
 * @param bases the house's rule for this moment first, then the rules of law on which the measure rests
 */
record Rung(int no, Period after, Optional<Measure> measure, Optional<Slip> slip, List<Whom> whom, List<Basis> bases) {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();

    Rung {
        whom = List.copyOf(whom);
        bases = List.copyOf(bases);
    }

    boolean decides() {
        return measure.isPresent();
    }

    /** Of a deadline at 24:00 the days count from the day that then ended, not from the one that then begins. */
    Instant reachedAfter(Instant dueAt) {
        Instant from = after.unit() == PeriodUnit.HOUR ? dueAt : dueAt.minusMillis(1);
        return CALENDAR.deadline(from, after).dueAt();
    }

    /** 告知企业主要负责人、安委办; 请分管领导决定是否约谈. */
    String says() {
        String posts = whom.stream().map(Whom::chinese).collect(Collectors.joining("、"));
        return measure.map(what -> "请" + posts + "决定是否" + what.chinese())
                .orElse("告知" + posts
                        + slip.map(colour -> "，发" + colour.chinese()).orElse(""));
    }

    String citation() {
        return bases.stream().map(Basis::citation).collect(Collectors.joining("；"));
    }
}
