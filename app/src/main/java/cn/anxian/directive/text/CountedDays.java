package cn.anxian.directive.text;

import cn.anxian.directive.text.DueDate.Bound;
import cn.anxian.directive.text.HourWords.Hour;
import cn.anxian.law.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Days with a number: 2026年9月底前, 二〇二七年底, 明年3月底前, 10月15日（星期四）前, 三季度末, 5个工作日内, 24小时内. */
final class CountedDays {

    private static final String[] UNTIL = {"以前", "之前", "前", "止", "内"};
    /** As 半个月 is understood where no law says otherwise. */
    private static final int HALF_A_MONTH = 15;

    private static final int MOST_YEARS = 10;
    private static final List<String> WANTED = List.of("给我", "向我", "我看", "我来", "我听", "我要", "我查");
    private static final String JOINERS = "、和及与";
    /** What may follow a number that counts days: most numbers count something else. */
    private static final Letters BEGINS_UNIT = Letters.of("年月季个工周日号天.．-/");

    /** 今年, 明年, 后年: the letters of each, by how many years it is ahead. */
    private static final String[] YEARS = {"今本", "明次翌来", "后"};

    private static final String[] TO = {"至", "到", "—", "－", "-", "~", "～"};

    private final String text;
    private final int start;
    private final int end;
    private int at;

    /** 7月19日18时前 ends with that hour. */
    private Hour hour = Hour.MIDNIGHT;

    private int ahead = WrittenDay.UNSAID;
    private Optional<DayOfWeek> weekday = Optional.empty();

    private CountedDays(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** 完成时限：6月30日 is a deadline without 前. */
    private boolean isLabelled() {
        return Assignments.isDueBefore(text, start);
    }

    static Optional<DayWords> at(String text, int at, int end) {
        return new CountedDays(text, at, end).read();
    }

    /** 明年, 后年: a year by its distance, behind which a day may stand. */
    static boolean isYear(String text, int at, int end) {
        return yearsAhead(text, at, end) >= 0;
    }

    private static int yearsAhead(String text, int at, int end) {
        if (at + 2 < end && text.charAt(at + 1) == '年') {
            for (int years = 0; years < YEARS.length; years++) {
                if (YEARS[years].indexOf(text.charAt(at)) >= 0) {
                    return years;
                }
            }
        }
        return WrittenDay.UNSAID;
    }

    /** Letters with which such a year begins. */
    static String yearLetters() {
        return String.join("", YEARS);
    }

    private Optional<DayWords> read() {
        ahead = yearsAhead(text, start, end);
        if (ahead != WrittenDay.UNSAID) {
            at = start + 2;
            return afterYear(0);
        }
        int year = Marker.year(text, start, end);
        if (year > 0) {
            at = start + Marker.YEAR_SIGNS + 1;
            return year > 1900 ? afterYear(year) : Optional.empty();
        }
        if (take("半")) {
            return half();
        }
        int number = number();
        int unit = DayWords.pastSpace(text, at, end);
        if (number < 0 || unit >= end || !BEGINS_UNIT.hold(text.charAt(unit))) {
            return Optional.empty();
        }
        if (number > 1900 && at < end && ".．-/".indexOf(text.charAt(at)) >= 0) {
            return inFigures(number);
        }
        if (take("年")) {
            return number > 1900 ? afterYear(number) : years(number);
        }
        if (take("月")) {
            return afterMonth(0, number);
        }
        if (take("季度") || take("个季度")) {
            return quarter(0, number);
        }
        Optional<DayWords> listed = ofNamedMonth(number);
        return listed.isPresent() ? listed : period(number);
    }

    /** 2月5日前、10日前: the month that was named before goes on. */
    private Optional<DayWords> ofNamedMonth(int day) {
        int mark = at;
        if (start == 0 || JOINERS.indexOf(text.charAt(start - 1)) < 0 || !(take("日") || take("号"))) {
            return Optional.empty();
        }
        Optional<NamedMonth> named = NamedMonth.before(text, start);
        if (named.isEmpty()) {
            at = mark;
        }
        return named.flatMap(found -> day(found.year(), found.month(), day));
    }

    /** 2026.6.30, 2026-06. */
    private Optional<DayWords> inFigures(int year) {
        String mark = text.substring(at, at + 1);
        take(mark);
        int month = number();
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return take(mark) ? day(year, month, number()) : until(WrittenDay.of(year, month, WrittenDay.LAST), "该月最后一日");
    }

    private Optional<DayWords> afterYear(int year) {
        if (take("年底") || take("年末") || take("底") || take("末")) {
            return until(WrittenDay.of(year, 12, WrittenDay.LAST), "指定的年底");
        }
        if (take("上半年")) {
            return until(WrittenDay.of(year, 6, WrittenDay.LAST), "上半年最后一日");
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
            return until(WrittenDay.of(year, month, WrittenDay.LAST), "该月最后一日");
        }
        if (take("上旬")) {
            return until(WrittenDay.of(year, month, 10), "该月上旬最后一日");
        }
        if (take("中旬")) {
            return until(WrittenDay.of(year, month, 20), "该月中旬最后一日");
        }
        if (take("下旬")) {
            return until(WrittenDay.of(year, month, WrittenDay.LAST), "该月下旬最后一日");
        }
        int mark = at;
        int day = number();
        if (take("日") || take("号")) {
            return day(year, month, day);
        }
        at = mark;
        Optional<DayWords> last = isLabelled() ? rangeEnd() : Optional.empty();
        return last.isPresent() ? last : until(WrittenDay.of(year, month, WrittenDay.LAST), "该月最后一日");
    }

    private Optional<DayWords> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        weekday = weekday();
        HourWords words = HourWords.after(text, at, end);
        at = words.end();
        hour = words.hour().orElse(Hour.MIDNIGHT);
        int mark = at;
        Optional<DayWords> last = rangeEnd().or(() -> rangeEndIn(year, month, day));
        if (last.isPresent()) {
            return last;
        }
        at = mark;
        return until(WrittenDay.of(year, month, day).on(weekday), "指定的日期");
    }

    /** 12月15日（星期二）, 12月15日周二: the day is named twice. */
    private Optional<DayOfWeek> weekday() {
        int mark = at;
        boolean opened = take("（") || take("(");
        if (opened && !take("本")) {
            take("下");
        }
        if ((take("星期") || take("周") || take("礼拜")) && at < end) {
            Optional<DayOfWeek> named = WrittenDay.weekday(text.charAt(at));
            at++;
            if (named.isPresent() && (!opened || take("）") || take(")"))) {
                return named;
            }
        }
        at = mark;
        return Optional.empty();
    }

    /** 12月20日至31日: the month that was named goes on. */
    private Optional<DayWords> rangeEndIn(int year, int month, int first) {
        int mark = at;
        for (String to : TO) {
            if (take(to)) {
                int day = number();
                if (day >= first && day <= 31 && (take("日") || take("号"))) {
                    hour = Hour.MIDNIGHT;
                    take("止");
                    return Optional.of(onDay(WrittenDay.of(year, month, day), "指定的日期", Limit.BY));
                }
                at = mark;
            }
        }
        return Optional.empty();
    }

    /** …至6月30日: the last day is the deadline of the whole. */
    private Optional<DayWords> rangeEnd() {
        int mark = at;
        for (String to : TO) {
            if (take(to)) {
                Optional<DayWords> last = new CountedDays(text, at, end)
                        .read()
                        .filter(found -> found.bound() != Bound.FROM)
                        .map(found -> new DayWords(start, found.end(), found.rule(), found.limit()));
                if (last.isPresent()) {
                    return last;
                }
                at = mark;
            }
        }
        return Optional.empty();
    }

    private Optional<DayWords> quarter(int year, int quarter) {
        take("末");
        return quarter < 1 || quarter > 4
                ? Optional.empty()
                : until(WrittenDay.of(year, quarter * 3, WrittenDay.LAST), "该季度最后一日");
    }

    /** A day is a deadline only if the words say so; 1月25日，国务院召开… is none. */
    private Optional<DayWords> until(WrittenDay day, String counted) {
        boolean planned = beforeIs("拟于") || beforeIs("将于") || beforeIs("定于") || beforeIs("计划于");
        boolean bare = !planned && "底末旬年".indexOf(text.charAt(at - 1)) >= 0;
        Limit limit = new Limit(Bound.BY, hour);
        boolean said = bare || isLabelled();
        for (String until : UNTIL) {
            if (take(until)) {
                said = true;
                break;
            }
        }
        if (!said && (take("起") || take("开始"))) {
            limit = Limit.FROM;
            said = true;
        }
        if (!said && planned) {
            return Optional.empty(); // When something is, not by when.
        }
        said |= isListedBefore() || isWanted();
        said |= beforeIs("阶段（") && at < end && text.charAt(at) == '）';
        said |= beforeIs("至") || beforeIs("到") || beforeIs("于") || beforeIs("截至") || beforeIs("截止");
        if (!said || text.startsWith("以来", at)) {
            return Optional.empty();
        }
        return Optional.of(onDay(day, counted, limit));
    }

    private DayWords onDay(WrittenDay day, String counted, Limit limit) {
        WrittenDay written = day.ahead(ahead);
        return new DayWords(start, at, (held, how) -> written.meantOn(held, how, counted), limit);
    }

    /** 分别于3月5日、3月10日前: the last of the list says it of all. */
    private boolean isListedBefore() {
        return at + 1 < end
                && JOINERS.indexOf(text.charAt(at)) >= 0
                && new CountedDays(text, at + 1, end)
                        .read()
                        .filter(next -> next.bound() == Bound.BY && next.span().isEmpty())
                        .isPresent();
    }

    private Optional<DayWords> period(int count) {
        return length(count).filter(found -> within()).map(found -> DayWords.of(start, at, found));
    }

    /** 半个月内, 半年内. */
    private Optional<DayWords> half() {
        if (take("个月") || take("月")) {
            return within() ? Optional.of(DayWords.of(start, at, Period.days(HALF_A_MONTH))) : Optional.empty();
        }
        return take("年") && within() ? Optional.of(DayWords.of(start, at, Period.months(6))) : Optional.empty();
    }

    private Optional<DayWords> years(int count) {
        return count > 0 && count <= MOST_YEARS && within()
                ? Optional.of(DayWords.of(start, at, Period.months(count * 12)))
                : Optional.empty();
    }

    /** 三天内, 一周时间内; 用一个月左右的时间 is within it, too. */
    private boolean within() {
        if (take("之内") || take("以内") || take("内") || take("时间内") || take("的时间内")) {
            return true;
        }
        if (isWantedThen()) {
            return true;
        }
        if (!beforeIs("用")) {
            return false;
        }
        take("左右");
        return take("的时间") || take("时间");
    }

    /** 十天以后给我一个报告, 半个月后我看结果. */
    private boolean isWantedThen() {
        int mark = at;
        if ((take("以后") || take("之后") || take("后")) && isWanted()) {
            return true;
        }
        at = mark;
        return false;
    }

    private boolean isWanted() {
        return WANTED.stream().anyMatch(wanted -> text.startsWith(wanted, at) && at + wanted.length() <= end);
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
        int from = DayWords.pastSpace(text, at, end);
        if (from >= end) {
            return -1;
        }
        if (text.charAt(from) == '两') {
            at = from + 1;
            return 2;
        }
        int stop = Marker.digitsEnd(text, from, end);
        if (stop == from) {
            stop = Marker.numeralsEnd(text, from, end);
        }
        if (stop == from || stop > from + 4) {
            return -1;
        }
        int number = Marker.number(text, from, stop);
        at = stop;
        return number;
    }

    private boolean take(String words) {
        int from = DayWords.pastSpace(text, at, end);
        if (text.startsWith(words, from) && from + words.length() <= end) {
            at = from + words.length();
            return true;
        }
        return false;
    }

    private boolean beforeIs(String words) {
        int stop = start;
        while (stop > 0 && DayWords.isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop >= words.length() && text.startsWith(words, stop - words.length());
    }
}
