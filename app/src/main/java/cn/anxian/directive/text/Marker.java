package cn.anxian.directive.text;

import java.util.Optional;

/**
 * What counts a part of a Chinese document: 第三条, 一、, （一）, 1., （1）, ①, 一是, 一要.
 *
 * @param level the smaller, the higher in the outline
 * @param label as it is cited, digits in ASCII, brackets full-width
 * @param number what it counts; 0 if it is no number
 * @param length in characters of the source
 */
record Marker(int level, String label, int number, int length) {

    static final int CHAPTER = 1;
    static final int ARTICLE = 3;
    static final int FIRST = 10;
    static final int SECOND = 20;
    static final int THIRD = 30;
    static final int FOURTH = 40;
    static final int FIFTH = 50;
    /** 一是…二是…, 一要…二要…, 首先…其次…: within a paragraph as often as before one. */
    static final int SPOKEN = 60;

    private static final String NUMERALS = "零一二三四五六七八九十百";
    private static final String ONES = "零一二三四五六七八九";
    private static final String ZEROS = "〇○";
    static final int YEAR_SIGNS = 4;
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String[] IN_TURN = {"首先", "其次", "再次", "最后"};

    boolean isSpoken() {
        return level == SPOKEN;
    }

    /** The marker that begins at {@code at}. */
    static Optional<Marker> at(String text, int at, int end) {
        if (at >= end) {
            return Optional.empty();
        }
        char first = text.charAt(at);
        if (first == '第') {
            return counted(text, at, end);
        }
        if (first == '（' || first == '(') {
            return bracketed(text, at, end);
        }
        if (CIRCLED.indexOf(first) >= 0) {
            int number = CIRCLED.indexOf(first) + 1;
            return Optional.of(new Marker(FIFTH, String.valueOf(first), number, 1));
        }
        if (digit(first) >= 0) {
            return digits(text, at, end);
        }
        if (NUMERALS.indexOf(first) >= 0) {
            return numerals(text, at, end);
        }
        return inTurn(text, at, end);
    }

    /** Only 一是…, 第一…: what may begin a part in the midst of a paragraph. */
    static Optional<Marker> spokenAt(String text, int at, int end) {
        return at(text, at, end).filter(Marker::isSpoken);
    }

    private static Optional<Marker> counted(String text, int at, int end) {
        int stop = numeralsEnd(text, at + 1, end);
        if (stop == at + 1) {
            stop = digitsEnd(text, at + 1, end);
        }
        if (stop == at + 1 || stop >= end) {
            return Optional.empty();
        }
        String label = narrow(text.substring(at, stop));
        int number = number(text, at + 1, stop);
        return switch (text.charAt(stop)) {
            case '编' -> Optional.of(new Marker(0, label + '编', number, stop + 1 - at));
            case '章' -> Optional.of(new Marker(CHAPTER, label + '章', number, stop + 1 - at));
            case '节' -> Optional.of(new Marker(CHAPTER + 1, label + '节', number, stop + 1 - at));
            case '条' -> Optional.of(new Marker(ARTICLE, label + '条', number, stop + 1 - at));
            case '，', ',', '、', '：', ':' -> Optional.of(new Marker(SPOKEN, label, number, stop + 1 - at));
            default -> Optional.empty();
        };
    }

    private static Optional<Marker> bracketed(String text, int at, int end) {
        int stop = numeralsEnd(text, at + 1, end);
        int level = SECOND;
        if (stop == at + 1) {
            stop = digitsEnd(text, at + 1, end);
            level = FOURTH;
        }
        boolean closed = stop < end && (text.charAt(stop) == '）' || text.charAt(stop) == ')');
        if (stop == at + 1 || stop > at + 4 || !closed) {
            return Optional.empty();
        }
        String inner = narrow(text.substring(at + 1, stop));
        int after = stop + 1 < end && text.charAt(stop + 1) == '、' ? stop + 2 : stop + 1;
        return Optional.of(new Marker(level, "（" + inner + "）", number(text, at + 1, stop), after - at));
    }

    private static Optional<Marker> digits(String text, int at, int end) {
        int stop = digitsEnd(text, at, end);
        if (stop >= end || stop > at + 3) {
            return Optional.empty();
        }
        boolean decimal = stop + 1 < end && digit(text.charAt(stop + 1)) >= 0 && !isDate(text, stop + 1, end);
        return switch (text.charAt(stop)) {
            case '.', '．', '、' ->
                decimal
                        ? Optional.empty()
                        : Optional.of(new Marker(
                                THIRD, narrow(text.substring(at, stop)), number(text, at, stop), stop + 1 - at));
            case '）', ')' ->
                Optional.of(new Marker(
                        THIRD + 5, narrow(text.substring(at, stop)) + "）", number(text, at, stop), stop + 1 - at));
            default -> Optional.empty();
        };
    }

    /** 3.11月底前: the digits behind the dot begin a date, and the dot parts nothing but the number. */
    static boolean isDate(String text, int at, int end) {
        int stop = digitsEnd(text, at, end);
        return stop < end && "年月日号".indexOf(text.charAt(stop)) >= 0;
    }

    /** Whether the dot there ends the number of an item, as it stands at the beginning of a line. */
    static boolean endsNumber(String text, int dot) {
        int at = dot;
        while (at > 0 && digit(text.charAt(at - 1)) >= 0) {
            at--;
        }
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '　' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at < dot && (at == 0 || text.charAt(at - 1) == '\n');
    }

    private static Optional<Marker> numerals(String text, int at, int end) {
        int stop = numeralsEnd(text, at, end);
        if (stop >= end || stop > at + 3) {
            return Optional.empty();
        }
        String label = text.substring(at, stop);
        int number = number(text, at, stop);
        boolean followed = stop + 1 < end && NUMERALS.indexOf(text.charAt(stop + 1)) >= 0;
        return switch (text.charAt(stop)) {
            case '、' -> followed ? Optional.empty() : Optional.of(new Marker(FIRST, label, number, stop + 1 - at));
            case '是', '要' -> Optional.of(new Marker(SPOKEN, label + text.charAt(stop), number, stop + 1 - at));
            default -> Optional.empty();
        };
    }

    private static Optional<Marker> inTurn(String text, int at, int end) {
        for (int i = 0; i < IN_TURN.length; i++) {
            int stop = at + IN_TURN[i].length();
            if (text.startsWith(IN_TURN[i], at) && stop < end && "，,、要".indexOf(text.charAt(stop)) >= 0) {
                return Optional.of(new Marker(SPOKEN, IN_TURN[i], i + 1, IN_TURN[i].length()));
            }
        }
        return Optional.empty();
    }

    /** What a numeral or digits say; up to 199. */
    static int number(String text, int from, int to) {
        int whole = 0;
        int ones = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            int digit = digit(letter);
            if (digit >= 0) {
                ones = ones * 10 + digit;
            } else if (letter == '十') {
                whole += Math.max(1, ones) * 10;
                ones = 0;
            } else if (letter == '百') {
                whole += Math.max(1, ones) * 100;
                ones = 0;
            } else {
                ones = NUMERALS.indexOf(letter);
            }
        }
        return whole + ones;
    }

    /** 二〇二七, 2027, ２０２７, also mixed: a year written sign by sign before its 年; 0 if none begins there. */
    static int year(String text, int from, int end) {
        int year = 0;
        for (int at = from; at < from + YEAR_SIGNS; at++) {
            int sign = at < end ? yearSign(text.charAt(at)) : -1;
            if (sign < 0) {
                return 0;
            }
            year = year * 10 + sign;
        }
        return from + YEAR_SIGNS < end && text.charAt(from + YEAR_SIGNS) == '年' ? year : 0;
    }

    private static int yearSign(char letter) {
        int digit = digit(letter);
        return digit >= 0 ? digit : ZEROS.indexOf(letter) >= 0 ? 0 : ONES.indexOf(letter);
    }

    static int numeralsEnd(String text, int from, int end) {
        int at = from;
        while (at < end && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    static int digitsEnd(String text, int from, int end) {
        int at = from;
        while (at < end && digit(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Of a half- or full-width digit; -1 if it is none. */
    static int digit(char letter) {
        if (letter >= '0' && letter <= '9') {
            return letter - '0';
        }
        return letter >= '０' && letter <= '９' ? letter - '０' : -1;
    }

    static String narrow(String written) {
        StringBuilder narrow = new StringBuilder(written);
        for (int i = 0; i < narrow.length(); i++) {
            int digit = digit(narrow.charAt(i));
            if (digit >= 0) {
                narrow.setCharAt(i, (char) ('0' + digit));
            }
        }
        return narrow.toString();
    }
}
