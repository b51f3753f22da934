package cn.anxian.directive.task;

import cn.anxian.journal.Fact.Detail;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 退回重办: by when it is owed then. What was reported late stays late, and the day of the rework stands beside it. What was reported
 * in time is not due before its own day.
 *
 * @param remark to be added to the reason
 */
record Rework(Due due, String dueBecause, List<Detail> details, String remark) {

    private static final String RULE = "DIRECTIVE-REWORK";

    /** @param before on what the period rests that the task has already */
    static Rework of(Task task, Basis before, Optional<LocalDate> set, DayOfTheWhole whole) {
        Due own = Due.asBefore(task, before);
        Due rework = whole.within(set.map(day -> Due.until(whole.now(), day, Due.SET_OTHERWISE))
                .orElseGet(() -> Due.again(RULE, whole.now())));
        if (task.wasReportedLate()) {
            return late(task, own, rework.deadline());
        }
        if (set.isPresent()) {
            return until(rework, "退回重办时由" + task.verifier().partyName() + "另定");
        }
        return rework.deadline().dueAt().isAfter(task.dueAt())
                ? until(rework, rework.periodBasis().citation())
                : until(own, task.dueBecause());
    }

    /** Why a day that somebody has chosen is too early: the days that are still his are taken from nobody. */
    static Optional<String> fault(Task task, LocalDate day, DayOfTheWhole whole) {
        Instant own = whole.within(task.dueAt());
        return own.isAfter(whole.now()) && day.isBefore(ChinaTime.lastDay(own))
                ? Optional.of("重办期限不能早于原期限（" + ChinaTime.deadlineInWords(own) + "）：原期限还没有到，承办单位仍可办到那时。")
                : Optional.empty();
    }

    private static Rework late(Task task, Due own, Deadline rework) {
        String old = ChinaTime.deadlineInWords(task.dueAt());
        String day = ChinaTime.deadlineInWords(rework.dueAt());
        return new Rework(
                own,
                task.dueBecause(),
                List.of(new Detail("原期限不变", old), new Detail("重办期限", day)),
                "\n原期限（" + old + "）已过，逾期照计；重办请于" + day + "前完成。");
    }

    private static Rework until(Due due, String dueBecause) {
        return new Rework(
                due,
                dueBecause,
                List.of(new Detail(
                        "新的期限", ChinaTime.deadlineInWords(due.deadline().dueAt()))),
                "");
    }
}
