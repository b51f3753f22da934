package cn.anxian.directive.text;

import java.util.Optional;

/**
 * The month that goes on with a day which names none: 2月5日前、10日前.
 *
 * @param year 0 where the words name none
 */
record NamedMonth(int year, int month) {

    private static final String JOINERS = "、和及与";
    private static final String FIGURES = "0123456789０１２３４５６７８９一二三四五六七八九十";

    /** Read backwards from where the day begins, over the days of the list before it. */
    static Optional<NamedMonth> before(String text, int start) {
        int stop = start;
        while (stop > 0 && JOINERS.indexOf(text.charAt(stop - 1)) >= 0) {
            int last = skippedBack(text, "以之前", stop - 1);
            int letter = skippedBack(text, "日号", last);
            int first = skippedBack(text, FIGURES, letter);
            if (letter == last || first == letter) {
                return Optional.empty();
            }
            int month = skippedBack(text, "月", first);
            if (month < first) {
                int figures = skippedBack(text, FIGURES, month);
                int year = skippedBack(text, "年", figures);
                int written = year < figures ? number(text, skippedBack(text, FIGURES, year), year) : 0;
                return Optional.of(new NamedMonth(written > 1900 ? written : 0, number(text, figures, month)));
            }
            stop = first;
        }
        return Optional.empty();
    }

    /** Where such letters begin that end at {@code end}. */
    private static int skippedBack(String text, String letters, int end) {
        int from = end;
        while (from > 0 && letters.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    private static int number(String text, int from, int to) {
        return to > from && to - from <= 4 ? Marker.number(text, from, to) : 0;
    }
}
