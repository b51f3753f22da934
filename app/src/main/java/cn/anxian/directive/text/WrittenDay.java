package cn.anxian.directive.text;

import cn.anxian.directive.text.DayWords.Meaning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day as it is written: 2026年12月15日（星期二）, 明年3月底, 9月上旬.
 *
 * @param year 0 where the words name none
 * @param ahead how many years after the meeting's, as 明年 is one; negative where the words do not say
 * @param day {@link #LAST} for the last day of the month
 * @param weekday as it is written beside the day
 */
record WrittenDay(int year, int ahead, int month, int day, Optional<DayOfWeek> weekday) {

    static final int LAST = 0;

    static final int UNSAID = -1;
    private static final String WEEKDAYS = "一二三四五六日天";

    static WrittenDay of(int year, int month, int day) {
        return new WrittenDay(year, UNSAID, month, day, Optional.empty());
    }

    WrittenDay ahead(int years) {
        return new WrittenDay(year, years, month, day, weekday);
    }

    WrittenDay on(Optional<DayOfWeek> named) {
        return new WrittenDay(year, ahead, month, day, named);
    }

    /** 一 to 日, or 天; empty if the letter is none of them. */
    static Optional<DayOfWeek> weekday(char letter) {
        int at = WEEKDAYS.indexOf(letter);
        return at < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(Math.min(at + 1, 7)));
    }

    /** @param counted in words; no day is meant where the month has no such day */
    Meaning meantOn(LocalDate held, Limit limit, String counted) {
        YearMonth month = monthFrom(held);
        if (day > month.lengthOfMonth()) {
            return Meaning.none(month.getYear() + "年" + month.getMonthValue() + "月没有" + day + "日，请核对原文，期限由审核人填写。");
        }
        LocalDate found = day == LAST ? month.atEndOfMonth() : month.atDay(day);
        Meaning meaning = Days.day(held, found, limit, counted);
        return weekday.filter(named -> named != found.getDayOfWeek())
                .map(named -> meaning.noting("原文写的是星期" + WEEKDAYS.charAt(named.ordinal()) + "，与该日不符，请核对。"))
                .orElse(meaning);
    }

    private YearMonth monthFrom(LocalDate held) {
        if (year > 0) {
            return YearMonth.of(year, month);
        }
        if (ahead >= 0) {
            return YearMonth.of(held.getYear() + ahead, month);
        }
        YearMonth sameYear = YearMonth.of(held.getYear(), month);
        LocalDate last = day == LAST || day > sameYear.lengthOfMonth() ? sameYear.atEndOfMonth() : sameYear.atDay(day);
        return YearMonth.from(Days.near(held, last));
    }
}
