package cn.anxian.directive.text;

import java.util.Optional;

/** Where the words end by which it is told when or how often something is done: 于12月底前, 自印发之日起15日内, 每周五下班前. */
final class TimeWords {

    /** So far from its beginning a period may stand that is counted from a day before it. */
    private static final int LONGEST_BEGINNING = 18;

    private TimeWords() {}

    /** {@code at} if none stand there; otherwise 日前 of 2月10日前 would be taken for a word of its own. */
    static int after(String text, int at, int end) {
        int from = "于在".indexOf(text.charAt(at)) >= 0 && at + 1 < end ? at + 1 : at;
        if (text.charAt(from) == '每') {
            return afterTurn(text, from, end);
        }
        int last = "自从".indexOf(text.charAt(from)) >= 0 ? Math.min(end, from + LONGEST_BEGINNING) : from + 1;
        for (int day = from; day < last; day++) {
            Optional<DayWords> found = DayWords.at(text, day, end);
            if (found.isPresent()) {
                boolean all = day == from || PeriodStart.before(text, from, day).start() == from;
                return all ? found.get().end() : at;
            }
        }
        return at;
    }

    /** 每周五下班前, 每天下午四点, 每月5日前, 每季度末; 每周 and 每月 by themselves are words. */
    private static int afterTurn(String text, int at, int end) {
        int turn = at + (text.startsWith("季度", at + 1) ? 3 : 2);
        // 每周五12时前: a week has one letter for its day, and what follows is the hour.
        int last = text.startsWith("周", at + 1) ? Math.min(end, turn + 1) : end;
        int stop = turn;
        while (stop < last && "一二三四五六日天末底0123456789号十".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        if (stop > turn && stop < end && "日号".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        int hour = HourWords.after(text, stop, end).end();
        if (hour > turn && hour < end && text.charAt(hour) == '前') {
            return hour + 1;
        }
        return hour > stop ? hour : stop > turn ? stop : at;
    }
}
