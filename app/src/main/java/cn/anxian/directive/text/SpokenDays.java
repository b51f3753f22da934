package cn.anxian.directive.text;

import cn.anxian.directive.text.DayWords.Meaning;
import cn.anxian.directive.text.DayWords.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days without a number: 明天, 月底前, 春节期间, 即日起. */
final class SpokenDays {

    private record Entry(String words, Rule rule) {}

    private static final List<Entry> ENTRIES = entries();
    private static final Entry[] NONE = {};
    private static final Entry[][] BY_LETTER = byLetter();
    private static final String[] UNTIL = {"以前", "之前", "前", "内", "止"};
    /** So far from its turn the week may stand that is meant by it. */
    private static final int LONGEST_TURN = 30;

    private static final List<String> PASSED = List.of("昨天", "昨日", "前天", "上周");
    private static final String[] WHILE = {"期间", "假期", "前后"};
    private static final String[] HANDLED = {"把", "对", "针对", "做好", "抓好", "搞好", "加强", "关于", "围绕", "聚焦"};
    private static final String[] TOLD = {"以来", "的会议", "召开", "说的", "讲的", "点到", "提到"};

    /** 每周一, 上周五, 一周一调度: not the one that comes. */
    private static final String RECURRING = "每各上隔逢次几一二三四五六七八九十两0123456789";

    private SpokenDays() {}

    static Optional<DayWords> at(String text, int at, int end) {
        for (Entry entry : BY_LETTER[text.charAt(at)]) {
            if (text.startsWith(entry.words, at) && at + entry.words.length() <= end) {
                int stop = at + entry.words.length();
                return entry.words.endsWith("月")
                        ? dayOfMonth(text, at, stop, end, entry).or(() -> read(text, at, stop, end, entry))
                        : read(text, at, stop, end, entry);
            }
        }
        return Optional.empty();
    }

    private static Optional<DayWords> read(String text, int at, int stop, int end, Entry entry) {
        if (Stream.of(TOLD).anyMatch(told -> text.startsWith(told, stop)) || recurs(text, at)) {
            return Optional.empty();
        }
        if (entry.words.endsWith("起") || text.startsWith("开始", stop) || text.startsWith("起", stop)) {
            return Optional.of(new DayWords(at, stop, entry.rule, Limit.FROM));
        }
        if (entry.words.endsWith("期间")) {
            return Optional.of(new DayWords(at, stop, entry.rule, Limit.DURING));
        }
        // 今晚8点: the night is part of the word.
        boolean part = entry.words.endsWith("晚") || entry.words.endsWith("早");
        HourWords hour = HourWords.after(text, part ? stop - 1 : stop, end);
        int after = DayWords.pastSpace(text, hour.end(), end);
        for (String until : UNTIL) {
            if (text.startsWith(until, after) && after + until.length() <= end) {
                return Optional.of(new DayWords(at, after + until.length(), entry.rule, Limit.by(hour)));
            }
        }
        if (text.startsWith("就", after) && after < end) {
            return Optional.of(new DayWords(at, after, entry.rule, Limit.by(hour))); // 今天晚上就开会.
        }
        if (hour.end() > stop) {
            // 明天上午，市政府召开…: when something is, not by when.
            return Optional.empty();
        }
        for (String during : WHILE) {
            if (text.startsWith(during, stop) && stop + during.length() <= end) {
                return Optional.of(new DayWords(at, stop + during.length(), entry.rule, Limit.DURING));
            }
        }
        return Optional.of(new DayWords(at, stop, entry.rule, Limit.BY))
                .filter(found -> standsAlone(entry.words) && !isOfATurn(text, at) && !tellsWhich(text, at));
    }

    /** 把年底抢工期的项目排个队, 做好月底考核: the day belongs to what is spoken of. */
    private static boolean tellsWhich(String text, int at) {
        return Stream.of(HANDLED).anyMatch(handled -> text.startsWith(handled, at - handled.length()));
    }

    /** 每周五报送本周进展: the week that is meant is each week's own. */
    private static boolean isOfATurn(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - LONGEST_TURN) && "，,；;：:。\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
            if (text.charAt(from) == '每' && "日天周旬月季年半班".indexOf(text.charAt(from + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 本月25日前, 本月中旬. */
    private static Optional<DayWords> dayOfMonth(String text, int at, int stop, int end, Entry month) {
        for (Third third : Third.values()) {
            if (text.startsWith(third.words, stop) && stop + third.words.length() <= end) {
                return read(text, at, stop + third.words.length(), end, lastDay(month, third.words, third.last));
            }
        }
        int from = DayWords.pastSpace(text, stop, end);
        int digits = Marker.digitsEnd(text, from, end);
        int counted = digits > from ? digits : Marker.numeralsEnd(text, from, end);
        int day = counted > from && counted <= from + 3 ? Marker.number(text, from, counted) : 0;
        int last = DayWords.pastSpace(text, counted, end);
        if (day < 1 || day > 31 || last >= end || "日号".indexOf(text.charAt(last)) < 0) {
            return Optional.empty();
        }
        return read(text, at, last + 1, end, lastDay(month, text.substring(stop, last + 1), day));
    }

    private static Entry lastDay(Entry month, String words, int day) {
        return new Entry(
                month.words + words,
                (held, limit) -> month.rule
                        .on(held, limit)
                        .due()
                        .map(due -> WrittenDay.of(
                                        due.lastDay().getYear(), due.lastDay().getMonthValue(), day)
                                .meantOn(
                                        held,
                                        limit,
                                        "“" + month.words + words + "”" + (Third.isOne(words) ? "的最后一日" : "")))
                        .orElseThrow());
    }

    private enum Third {
        FIRST("上旬", 10),
        SECOND("中旬", 20),
        LAST("下旬", WrittenDay.LAST);

        private final String words;
        private final int last;

        Third(String words, int last) {
            this.words = words;
            this.last = last;
        }

        static boolean isOne(String words) {
            return Stream.of(values()).anyMatch(third -> third.words.equals(words));
        }
    }

    private static boolean recurs(String text, int at) {
        return at > 0 && RECURRING.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 春节 or 国庆 by itself is no deadline; 明天 and 月底 are. */
    private static boolean standsAlone(String words) {
        return !words.endsWith("节")
                && !words.endsWith("庆")
                && !words.equals("五一")
                && !PASSED.contains(words)
                && !words.equals("元旦")
                && !words.equals("周末");
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        add(entries, "即日起", (held, limit) -> Days.day(held, held, limit, "“即日”"));
        add(entries, "从现在起", (held, limit) -> Days.day(held, held, limit, "“现在”"));
        add(entries, "会后立即", (held, limit) -> Days.day(held, held, limit, "会议当天"));
        add(entries, "今晚", (held, limit) -> Days.day(held, held, limit, "“今晚”"));
        add(entries, "明晚", (held, limit) -> Days.day(held, held.plusDays(1), limit, "“明晚”"));
        add(entries, "明早", (held, limit) -> Days.day(held, held.plusDays(1), limit, "“明早”"));
        add(entries, "今天", (held, limit) -> Days.day(held, held, limit, "“今天”"));
        add(entries, "今日", (held, limit) -> Days.day(held, held, limit, "“今日”"));
        add(entries, "明天", (held, limit) -> Days.day(held, held.plusDays(1), limit, "“明天”"));
        add(entries, "明日", (held, limit) -> Days.day(held, held.plusDays(1), limit, "“明日”"));
        for (String word : List.of("昨天", "昨日")) {
            add(entries, word, (held, limit) -> Days.day(held, held.minusDays(1), limit, "“" + word + "”"));
        }
        add(entries, "前天", (held, limit) -> Days.day(held, held.minusDays(2), limit, "“前天”"));
        add(entries, "上周", (held, limit) -> Days.day(held, monday(held).minusDays(1), limit, "上周最后一日"));
        add(entries, "后天", (held, limit) -> Days.day(held, held.plusDays(2), limit, "“后天”"));
        for (String word : List.of("下月底", "下个月底")) {
            add(entries, word, (held, limit) -> Days.day(held, Days.endOfMonth(held.plusMonths(1)), limit, "下个月最后一日"));
        }
        for (String word : List.of("本月底", "这个月底", "月底", "月末", "本月", "这个月")) {
            add(entries, word, (held, limit) -> Days.day(held, Days.endOfMonth(held), limit, "当月最后一日"));
        }
        for (String word : List.of("下月", "下个月")) {
            add(entries, word, (held, limit) -> Days.day(held, Days.endOfMonth(held.plusMonths(1)), limit, "下个月最后一日"));
        }
        for (String word : List.of("本周末", "周末")) {
            add(entries, word, (held, limit) -> Days.day(held, on(held, DayOfWeek.SUNDAY), limit, "本周日"));
        }
        String days = "一二三四五六日";
        for (int i = 0; i < days.length(); i++) {
            DayOfWeek day = DayOfWeek.of(i + 1);
            char letter = days.charAt(i);
            for (String word : List.of("下周" + letter, "下星期" + letter)) {
                add(
                        entries,
                        word,
                        (held, limit) -> Days.day(
                                held, monday(held).plusWeeks(1).plusDays(day.ordinal()), limit, "下周" + letter));
            }
            for (String word : List.of("本周" + letter, "这周" + letter, "周" + letter, "本星期" + letter, "星期" + letter)) {
                add(
                        entries,
                        word,
                        (held, limit) -> Days.day(held, monday(held).plusDays(day.ordinal()), limit, "本周" + letter));
            }
        }
        add(entries, "本周", (held, limit) -> Days.day(held, on(held, DayOfWeek.SUNDAY), limit, "本周最后一日"));
        add(
                entries,
                "下周",
                (held, limit) -> Days.day(held, on(held, DayOfWeek.SUNDAY).plusWeeks(1), limit, "下周最后一日"));
        add(entries, "本季度", (held, limit) -> Days.day(held, quarterEnd(held), limit, "本季度最后一日"));
        add(entries, "季度末", (held, limit) -> Days.day(held, quarterEnd(held), limit, "本季度最后一日"));
        for (String word : List.of("明年年底", "明年底")) {
            add(
                    entries,
                    word,
                    (held, limit) -> Days.day(held, LocalDate.of(held.getYear() + 1, 12, 31), limit, "下一年最后一日"));
        }
        for (String word : List.of("后年年底", "后年底")) {
            add(
                    entries,
                    word,
                    (held, limit) -> Days.day(held, LocalDate.of(held.getYear() + 2, 12, 31), limit, "后年最后一日"));
        }
        for (String word : List.of("今年年底", "今年底", "本年底", "年底", "年末", "年内", "本年度内")) {
            add(entries, word, (held, limit) -> Days.day(held, LocalDate.of(held.getYear(), 12, 31), limit, "当年最后一日"));
        }
        add(entries, "上半年", (held, limit) -> Days.day(held, LocalDate.of(held.getYear(), 6, 30), limit, "上半年最后一日"));
        Holidays.all().forEach(holiday -> add(entries, holiday.name(), holiday::meantOn));
        for (String event : List.of("寒潮", "冷空气", "强降雨", "暴雨", "降雨", "暴雪", "雨雪", "降雪", "大风", "台风", "洪峰", "高温天气")) {
            for (String comes : List.of("到来", "来临", "来袭", "登陆", "过境")) {
                for (String before : List.of("之前", "以前", "前")) {
                    String word = event + comes + before;
                    add(entries, word, (held, limit) -> Meaning.none("“" + word + "”是哪一天要看预报，由审核人按预报的时间填写。"));
                }
            }
        }
        for (String word : List.of(
                "节日期间",
                "节假日期间",
                "春节和全国“两会”期间",
                "全国“两会”期间",
                "“两会”期间",
                "两会期间",
                "“两节”期间",
                "两节期间",
                "岁末年初期间",
                "汛期期间",
                "活动期间",
                "“二十大”期间",
                "假期期间",
                "重大活动期间",
                "防火期内",
                "汛期前",
                "入汛前",
                "主汛期前",
                "入冬前",
                "入夏前",
                "开学前",
                "高温季节前")) {
            add(entries, word, (held, limit) -> Meaning.none("“" + word + "”没有统一的起止日，由审核人按实际安排填写。"));
        }
        // 春节前 before 春节, so that the longest is tried first.
        entries.sort((one, other) -> other.words.length() - one.words.length());
        return List.copyOf(entries);
    }

    private static void add(List<Entry> entries, String words, Rule rule) {
        entries.add(new Entry(words, rule));
    }

    private static LocalDate monday(LocalDate held) {
        return held.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate on(LocalDate held, DayOfWeek day) {
        return held.with(TemporalAdjusters.nextOrSame(day));
    }

    private static LocalDate quarterEnd(LocalDate held) {
        return Days.endOfMonth(LocalDate.of(held.getYear(), (held.getMonthValue() + 2) / 3 * 3, 1));
    }

    /** Every letter of a text is looked up. */
    private static Entry[][] byLetter() {
        Entry[][] byLetter = new Entry[1 << Character.SIZE][];
        Arrays.fill(byLetter, NONE);
        ENTRIES.stream()
                .collect(Collectors.groupingBy(entry -> entry.words.charAt(0)))
                .forEach((letter, entries) -> byLetter[letter] = entries.toArray(Entry[]::new));
        return byLetter;
    }

    static String firstLetters() {
        StringBuilder letters = new StringBuilder();
        ENTRIES.forEach(entry -> letters.append(entry.words.charAt(0)));
        return letters.toString();
    }
}
