package cn.anxian.directive.task;

import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No part ends later than its whole, whatever gives it another day: 分解、展期、退回重办、回头看、重新交办. Once the day of the whole has passed
 * no day is left that it could hold a part to; the whole is late then, and stays so.
 *
 * @param dueAt empty where nothing holds it
 */
record DayOfTheWhole(Optional<Instant> dueAt, Instant now) {

    static final Basis BASIS = new Basis.HouseRule("分解任务的期限不晚于上级任务的期限");

    static DayOfTheWhole of(Task whole, Instant now) {
        return new DayOfTheWhole(Optional.of(whole.dueAt()), now);
    }

    /** Why a day that somebody has chosen is too late. @param what 期限, 展期 … */
    Optional<String> fault(String what, LocalDate day) {
        return ahead().filter(whole -> day.isAfter(ChinaTime.lastDay(whole)))
                .map(whole -> what + "不能晚于上级任务的期限（" + ChinaTime.deadlineInWords(whole) + "）；来不及的，先由上级任务的承办单位申请展期。");
    }

    /** It ends with the whole at the latest: by the day, where nobody has chosen one, and by the hour. */
    Due within(Due due) {
        return ahead().filter(due.deadline().dueAt()::isAfter)
                .map(whole -> Due.until(now, whole, BASIS))
                .orElse(due);
    }

    Instant within(Instant own) {
        return ahead().filter(own::isAfter).orElse(own);
    }

    /** To be added to what is said about a new day. */
    String remark() {
        return dueAt.filter(whole -> !whole.isAfter(now))
                .map(whole -> "\n上级任务的期限（" + ChinaTime.deadlineInWords(whole) + "）已过，新的期限不受其限；上级任务逾期照计。")
                .orElse("");
    }

    private Optional<Instant> ahead() {
        return dueAt.filter(whole -> whole.isAfter(now));
    }
}
