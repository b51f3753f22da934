package cn.anxian.directive.text;

import java.util.List;
import java.util.Optional;

/**
 * What may follow a day: 下午5点, 晚8点, 17时30分, 17:30, 下班.
 *
 * @param end after the words; where they would begin if there are none
 * @param hour empty if only a part of the day is named, or if nobody can say which hour is meant
 */
record HourWords(int end, Optional<Hour> hour) {

    /**
     * @param minutes of its day; 1440 is its end
     * @param why what the words themselves do not say; empty if they say it all
     */
    record Hour(int minutes, String why) {

        static final Hour MIDNIGHT = new Hour(24 * 60, "");

        String clock() {
            int rest = minutes % 60;
            return minutes / 60 + "时" + (rest == 0 ? "" : (rest < 10 ? "0" : "") + rest + "分");
        }
    }

    private enum Part {
        UNSAID(""),
        MORNING("上午", "早上", "凌晨", "早"),
        NOON("中午"),
        AFTERNOON("下午"),
        EVENING("晚上", "傍晚", "夜间", "晚间", "晚");

        private final List<String> words;

        Part(String... words) {
            this.words = List.of(words);
        }

        /** 下午5点 is 17时, 晚上12点 the end of the day, 中午1点 is 13时. */
        int hour(int said) {
            return switch (this) {
                case UNSAID, MORNING -> said;
                case NOON -> said < 6 ? said + 12 : said;
                case AFTERNOON -> said < 12 ? said + 12 : said;
                case EVENING -> said <= 12 ? said + 12 : said;
            };
        }
    }

    /** 下班 is no hour of any law: this house takes it for six in the evening, and says so. */
    private static final Hour END_OF_WORK = new Hour(18 * 60, "“下班”没有写明钟点，按本平台的约定计至18时（内部约定，不是法定时间），可改。");

    /** Most letters begin no hour. */
    private static final Letters BEGINS = Letters.of("上早凌中下晚傍夜0123456789０１２３４５６７８９零一二三四五六七八九十百");

    /** 8点 without a part of the day is the morning's; 5点 could be either. */
    private static final int CLEAR = 8;

    static HourWords after(String text, int at, int end) {
        int first = DayWords.pastSpace(text, at, end);
        if (first >= end || !BEGINS.hold(text.charAt(first))) {
            return new HourWords(at, Optional.empty());
        }
        Part part = Part.UNSAID;
        int last = at;
        for (Part each : Part.values()) {
            for (String words : each.words) {
                if (last == at && !words.isEmpty() && startsWith(text, words, first, end)) {
                    part = each;
                    last = first + words.length();
                }
            }
        }
        int from = DayWords.pastSpace(text, last, end);
        if (startsWith(text, "下班", from, end)) {
            return new HourWords(from + 2, Optional.of(END_OF_WORK));
        }
        return clock(text, from, end, part).orElse(new HourWords(last, Optional.empty()));
    }

    private static Optional<HourWords> clock(String text, int from, int end, Part part) {
        int digits = Marker.digitsEnd(text, from, end);
        int counted = digits > from ? digits : Marker.numeralsEnd(text, from, end);
        int stop = DayWords.pastSpace(text, counted, end);
        if (counted == from || counted > from + 3 || stop >= end || !beginsMinutes(text.charAt(stop))) {
            return Optional.empty();
        }
        int hour = Marker.number(text, from, counted);
        boolean written = isColon(text.charAt(stop));
        int minute = 0;
        int at = stop + 1;
        int first = DayWords.pastSpace(text, at, end);
        int last = Marker.digitsEnd(text, first, end);
        int unit = DayWords.pastSpace(text, last, end);
        if (startsWith(text, "半", at, end)) {
            minute = 30;
            at++;
        } else if (startsWith(text, "整", at, end)) {
            at++;
        } else if (last > first && last <= first + 2 && (written || startsWith(text, "分", unit, end))) {
            minute = Marker.number(text, first, last);
            at = written ? last : unit + 1;
        } else if (written) {
            return Optional.empty();
        }
        int minutes = part.hour(hour) * 60 + minute;
        if (minute > 59 || minutes > Hour.MIDNIGHT.minutes()) {
            return Optional.empty();
        }
        boolean unclear = text.charAt(stop) == '点' && part == Part.UNSAID && hour > 0 && hour < CLEAR;
        return Optional.of(new HourWords(at, unclear ? Optional.empty() : Optional.of(new Hour(minutes, ""))));
    }

    private static boolean beginsMinutes(char letter) {
        return letter == '时' || letter == '点' || isColon(letter);
    }

    private static boolean isColon(char letter) {
        return letter == ':' || letter == '：';
    }

    private static boolean startsWith(String text, String words, int at, int end) {
        return text.startsWith(words, at) && at + words.length() <= end;
    }
}
