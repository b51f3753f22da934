package cn.anxian.directive.text;

import cn.anxian.directive.text.DueDate.Bound;
import cn.anxian.law.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Words that name a day, where they stand in the text, and how they are to be understood from the day of a meeting. */
record DayWords(int start, int end, Rule rule, Limit limit, Optional<Period> span) {

    /** @param span a period that has no day before it is known from when it is counted */
    DayWords {}

    DayWords(int start, int end, Rule rule, Limit limit) {
        this(start, end, rule, limit, Optional.empty());
    }

    static DayWords of(int start, int end, Period span) {
        return new DayWords(
                start, end, (held, limit) -> Days.period(held, span, limit, "自会议日期起算："), Limit.BY, Optional.of(span));
    }

    /** From the day of the meeting to the day that is meant. */
    interface Rule {
        Meaning on(LocalDate held, Limit limit);
    }

    /** @param because what was counted, or why there is no day */
    record Meaning(Optional<DueDate> due, String because) {

        static final Meaning UNKNOWN_MEETING = none("没有给出会议日期，无法推算；填写会议日期后再定。");

        static Meaning none(String because) {
            return new Meaning(Optional.empty(), because);
        }

        /** With what the calendar does not know yet. */
        Meaning provisionally(String note) {
            return new Meaning(due.map(day -> day.provisionally(note)), because + note);
        }

        Meaning noting(String note) {
            return new Meaning(due.map(day -> day.noting(note)), because + note);
        }
    }

    private static final String NUMERALS = "一二三四五六七八九十两半";

    /** By letter: most letters begin no day, and each is asked. */
    private static final Letters BEGINS =
            Letters.of(NUMERALS + "0123456789０１２３４５６７８９" + SpokenDays.firstLetters() + CountedDays.yearLetters());

    static Optional<DayWords> at(String text, int at, int end) {
        char letter = text.charAt(at);
        if (!BEGINS.hold(letter)) {
            return Optional.empty();
        }
        if (Marker.digit(letter) >= 0 || NUMERALS.indexOf(letter) >= 0) {
            return isInside(text, at, end) ? Optional.empty() : CountedDays.at(text, at, end);
        }
        Optional<DayWords> spoken = SpokenDays.at(text, at, end);
        return spoken.isEmpty() && CountedDays.isYear(text, at, end) ? CountedDays.at(text, at, end) : spoken;
    }

    private static boolean isInside(String text, int at, int end) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (before == '.' || before == '．') {
            return !(Marker.isDate(text, at, end) && Marker.endsNumber(text, at - 1));
        }
        return Marker.digit(before) >= 0 || "“\"·-—－〇○零一二三四五六七八九十近个".indexOf(before) >= 0;
    }

    /** Where the words go on behind spaces: 12 月 20 日前, and what a page broke at its line end. */
    static int pastSpace(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A tab parts the cells of a table, and so two words. */
    static boolean isSpace(char letter) {
        return letter != '\t' && Cutter.isBlank(letter);
    }

    /** A period with the words from when it is counted: 即日起一周内. */
    DayWords since(PeriodStart since) {
        return span.map(period ->
                        new DayWords(since.start(), end, (held, how) -> since.count(held, period, how), limit, span))
                .orElse(this);
    }

    Meaning meantOn(LocalDate held) {
        return rule.on(held, limit);
    }

    Bound bound() {
        return limit.bound();
    }
}
