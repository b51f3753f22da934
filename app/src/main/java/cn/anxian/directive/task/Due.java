package cn.anxian.directive.task;

import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.FormFaults;
import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import cn.anxian.law.Periods;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A duty that begins with a step, and on what its period rests; its basis is the task's own words, or the house's rule. */
record Due(Duty duty, Deadline deadline, Basis periodBasis) {

    static final Basis SET_BY_THE_ISSUER = new Basis.HouseRule("原文没有写明日期，落实期限由交办单位确定");

    /** Where the words, or a rule, would give another. */
    static final Basis SET_OTHERWISE = new Basis.HouseRule("落实期限由交办单位另定");

    private static final Basis NO_LATER = new Basis.HouseRule("签收不晚于落实期限");

    static Due usual(Duty duty, Instant from) {
        return new Due(duty, duty.usual(from), duty.periodBasis());
    }

    /** 签收任务 within its usual period, and no later than what is signed for is to be done. */
    static Due signing(Instant from, Due carryOut) {
        Due usual = usual(Duty.SIGN, from);
        Instant end = carryOut.deadline().dueAt();
        return usual.deadline().dueAt().isAfter(end)
                ? new Due(Duty.SIGN, Duty.CALENDAR.until(from, end), NO_LATER)
                : usual;
    }

    /** 落实任务 until the end of a day. */
    static Due until(Instant from, LocalDate lastDay, Basis because) {
        return new Due(Duty.CARRY_OUT, Duty.CALENDAR.until(from, lastDay), because);
    }

    /** 落实任务 until the very moment that the words name, 17:00 for one. */
    static Due until(Instant from, Instant dueAt, Basis because) {
        return new Due(Duty.CARRY_OUT, Duty.CALENDAR.until(from, dueAt), because);
    }

    /** 落实任务 until the moment that it has already, passed or not. */
    static Due asBefore(Task task, Basis because) {
        return until(task.issuedAt(), task.dueAt(), because);
    }

    Owing owing() {
        return new Owing(duty.id(), deadline.dueAt());
    }

    /** 落实任务 for the usual period of that rule. */
    static Due again(String rule, Instant from) {
        return new Due(
                Duty.CARRY_OUT, Duty.usual(rule, from), Periods.load().get(rule).periodBasis());
    }

    /** Empty where none was said; a fault where it lies in the past. */
    static Optional<LocalDate> read(@Nullable Instant dueAt, Instant now, FormFaults faults) {
        if (dueAt == null) {
            return Optional.empty();
        }
        LocalDate day = ChinaTime.lastDay(dueAt);
        pastFault(ChinaTime.endOf(day), now).ifPresent(fault -> faults.add("dueAt", fault));
        return Optional.of(day);
    }

    /** Of a moment that is to be kept as it is said. */
    static Optional<String> pastFault(Instant dueAt, Instant now) {
        return dueAt.isAfter(now)
                ? Optional.empty()
                : Optional.of("期限（" + ChinaTime.deadlineInWords(dueAt) + "）已经过去，请定一个还没有到的日子。");
    }
}
