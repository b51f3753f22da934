package cn.anxian.hazard.register;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in the many ways in which Chinese registers write it; what cannot be known is asked, never guessed. */
sealed interface StatedDay {

    record Known(LocalDate day) implements StatedDay {}

    /** 6月3日: the year is for a person to say. */
    record WithoutYear(int month, int day) implements StatedDay {}

    record Unreadable(String why) implements StatedDay {}

    record Blank() implements StatedDay {}

    /** An hour that stands behind a day says nothing against it; anything else there is not understood. */
    String TIME =
            "(?:\\s*T?\\s*(?:[上中下]午|早上|晚上|晚)?\\s*(?:\\d{1,2}\\s*[:时点]\\s*(?:\\d{1,2}\\s*分?)?(?::\\d{1,2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?)";

    Pattern FULL = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?" + TIME
            + "(?:\\s*\\(?(?:周|星期)[1-6一二三四五六日天]\\)?)?" + TIME);
    Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    Pattern SHORT = Pattern.compile("(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?" + TIME);
    Pattern TWO_DIGITS = Pattern.compile("\\d{2}\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}\\s*[日号]?");
    /** Excel's days since 1900: 36526 is 2000-01-01, 73050 is 2099-12-31. */
    Pattern SERIAL = Pattern.compile("(3[6-9]\\d{3}|[4-6]\\d{4}|7[0-2]\\d{3})(?:\\.\\d+)?");

    Pattern MONTH_ONLY = Pattern.compile("\\d{4}\\s*[\\p{P}年]\\s*\\d{1,2}\\s*月*");
    LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    char TEN = '十';
    String NUMERALS = "〇一二三四五六七八九";

    /** @param year of a day that is written without one */
    static StatedDay read(String cell, Optional<Integer> year) {
        StatedDay read = read(cell);
        return read instanceof WithoutYear(int month, int day) && year.isPresent()
                ? day(year.get(), month, day, cell)
                : read;
    }

    static boolean isOne(String cell) {
        return read(cell) instanceof Known || read(cell) instanceof WithoutYear;
    }

    private static StatedDay read(String cell) {
        if (cell.isBlank()) {
            return new Blank();
        }
        if (cell.startsWith("=")) {
            return new Unreadable("是公式，不计算；请在表格里改成日期再上传");
        }
        String text = figures(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip());
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return day(number(full, 1), number(full, 2), number(full, 3), cell);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(number(compact, 1), number(compact, 2), number(compact, 3), cell);
        }
        if (SERIAL.matcher(text).matches()) {
            return new Known(DAY_ZERO.plusDays((long) Double.parseDouble(text)));
        }
        if (TWO_DIGITS.matcher(text).matches()) {
            return new Unreadable("年份只写了两位，请写全");
        }
        Matcher without = SHORT.matcher(text);
        if (without.matches()) {
            // 2000 has a 29th of February: whether that year has one is seen when the year is known.
            return day(2000, number(without, 1), number(without, 2), cell) instanceof Known
                    ? new WithoutYear(number(without, 1), number(without, 2))
                    : noSuchDay(cell);
        }
        return new Unreadable(MONTH_ONLY.matcher(text).matches() ? "只写到月，请写明哪一日" : "“" + shortened(cell) + "”看不出是哪一天");
    }

    private static StatedDay day(int year, int month, int day, String cell) {
        try {
            return new Known(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return noSuchDay(cell);
        }
    }

    private static Unreadable noSuchDay(String cell) {
        return new Unreadable("没有“" + shortened(cell) + "”这一天");
    }

    /** 二〇一九年六月三日 → 2019年6月3日 */
    private static String figures(String text) {
        String plain = text.replace('○', '〇').replace('零', '〇').replace('O', '〇');
        if (plain.chars().noneMatch(sign -> NUMERALS.indexOf(sign) >= 0)) {
            return text;
        }
        String tens = tens(plain);
        StringBuilder figures = new StringBuilder();
        tens.chars().forEach(sign -> {
            int digit = NUMERALS.indexOf(sign);
            figures.append(digit >= 0 ? String.valueOf(digit) : String.valueOf((char) sign));
        });
        return figures.toString();
    }

    /** 二十三 → 二三, 二十 → 二0, 十三 → 1三, 十 → 10 */
    private static String tens(String plain) {
        StringBuilder figures = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) != TEN) {
                figures.append(plain.charAt(at));
                continue;
            }
            boolean before = at > 0 && NUMERALS.indexOf(plain.charAt(at - 1)) > 0;
            boolean after = at + 1 < plain.length() && NUMERALS.indexOf(plain.charAt(at + 1)) > 0;
            figures.append(before ? "" : "1").append(after ? "" : "0");
        }
        return figures.toString();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= 20
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, 20)) + "…";
    }
}
