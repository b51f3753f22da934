package cn.anxian.directive.text;

import cn.anxian.directive.text.DueDate.Bound;
import cn.anxian.law.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days with a number: 2026年9月底前, 10月15日前, 三季度末, 5个工作日内, 24小时内. */
final class CountedDays {

    private static final String[] UNTIL = {"以前", "之前", "前", "止", "内"};
    private static final String[] TO = {"至", "到", "—", "－", "-", "~", "～"};

    private final String text;
    private final int start;
    private final int end;
    private int at;

    private CountedDays(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    static Optional<DayWords> at(String text, int at, int end) {
        return new CountedDays(text, at, end).read();
    }

    private Optional<DayWords> read() {
        int number = number();
        if (number < 0) {
            return Optional.empty();
        }
        if (take("年")) {
            return number > 1900 ? afterYear(number) : Optional.empty();
        }
        if (take("月")) {
            return afterMonth(0, number);
        }
        if (take("季度") || take("个季度")) {
            return quarter(0, number);
        }
        return period(number);
    }

    private Optional<DayWords> afterYear(int year) {
        if (take("年底") || take("底")) {
            return until(year, 12, 31, "指定的年底");
        }
        int number = number();
        if (number > 0 && take("月")) {
            return afterMonth(year, number);
        }
        return number > 0 && take("季度") ? quarter(year, number) : Optional.empty();
    }

    private Optional<DayWords> afterMonth(int year, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        take("份");
        if (take("底") || take("末")) {
            return until(year, month, 31, "该月最后一日");
        }
        if (take("上旬")) {
            return until(year, month, 10, "该月上旬最后一日");
        }
        if (take("中旬")) {
            return until(year, month, 20, "该月中旬最后一日");
        }
        if (take("下旬")) {
            return until(year, month, 31, "该月下旬最后一日");
        }
        int mark = at;
        int day = number();
        if (day > 0 && day <= 31 && (take("日") || take("号"))) {
            skipHour();
            return rangeOrDay(year, month, day);
        }
        at = mark;
        return until(year, month, 31, "该月最后一日");
    }

    /** 7月19日18时前: the hour is kept in the words; the day is what is counted. */
    private void skipHour() {
        int mark = at;
        if (number() < 0 || !take("时") && !take("点")) {
            at = mark;
        }
    }

    private Optional<DayWords> rangeOrDay(int year, int month, int day) {
        int mark = at;
        for (String to : TO) {
            if (take(to)) {
                Optional<DayWords> last = new CountedDays(text, at, end).read();
                if (last.isPresent() && last.get().bound() != Bound.FROM) {
                    return last.map(found -> new DayWords(start, found.end(), found.rule(), Bound.BY));
                }
            }
        }
        at = mark;
        return until(year, month, day, "指定的日期");
    }

    private Optional<DayWords> quarter(int year, int quarter) {
        take("末");
        return quarter < 1 || quarter > 4 ? Optional.empty() : until(year, quarter * 3, 31, "该季度最后一日");
    }

    /** A day is a deadline only if the words say so; 1月25日，国务院召开… is none. */
    private Optional<DayWords> until(int year, int month, int day, String counted) {
        boolean bare = Character.isIdeographic(text.charAt(at - 1)) && "底末旬".indexOf(text.charAt(at - 1)) >= 0;
        Bound bound = Bound.BY;
        boolean said = bare;
        for (String until : UNTIL) {
            if (take(until)) {
                said = true;
                break;
            }
        }
        if (!said && (take("起") || take("开始"))) {
            bound = Bound.FROM;
            said = true;
        }
        said |= beforeIs("至") || beforeIs("到") || beforeIs("于") || beforeIs("截至") || beforeIs("截止");
        if (!said || text.startsWith("以来", at)) {
            return Optional.empty();
        }
        return Optional.of(new DayWords(
                start, at, (held, how) -> Days.day(held, day(held, year, month, day), how, counted), bound));
    }

    private static LocalDate day(LocalDate held, int year, int month, int day) {
        LocalDate first = LocalDate.of(year == 0 ? held.getYear() : year, month, 1);
        LocalDate found = first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
        return year == 0 ? Days.near(held, found) : found;
    }

    private Optional<DayWords> period(int count) {
        Optional<Period> period = length(count);
        boolean within = period.isPresent() && (take("之内") || take("以内") || take("内"));
        return within
                ? period.map(
                        found -> new DayWords(start, at, (held, bound) -> Days.period(held, found, bound), Bound.BY))
                : Optional.empty();
    }

    private Optional<Period> length(int count) {
        try {
            if (count < 1) {
                return Optional.empty();
            }
            if (take("个工作日") || take("工作日")) {
                return Optional.of(Period.workdays(count));
            }
            if (take("个月")) {
                return Optional.of(Period.months(count));
            }
            if (take("周") || take("个星期")) {
                return Optional.of(Period.days(Math.multiplyExact(count, 7)));
            }
            if (take("日") || take("天")) {
                return Optional.of(Period.days(count));
            }
            // 24小时内 counts from what happens, not from the meeting: its day is nobody's to fill in.
            return Optional.empty();
        } catch (cn.anxian.law.BadInput | ArithmeticException | DateTimeException tooLong) {
            return Optional.empty();
        }
    }

    private int number() {
        if (at >= end) {
            return -1;
        }
        if (text.charAt(at) == '两') {
            at++;
            return 2;
        }
        int stop = Marker.digitsEnd(text, at, end);
        if (stop == at) {
            stop = Marker.numeralsEnd(text, at, end);
        }
        if (stop == at || stop > at + 4) {
            return -1;
        }
        int number = Marker.number(text, at, stop);
        at = stop;
        return number;
    }

    private boolean take(String words) {
        if (text.startsWith(words, at) && at + words.length() <= end) {
            at += words.length();
            return true;
        }
        return false;
    }

    private boolean beforeIs(String words) {
        return text.startsWith(words, start - words.length());
    }
}
