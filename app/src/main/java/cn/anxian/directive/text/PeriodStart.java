package cn.anxian.directive.text;

import cn.anxian.directive.text.DayWords.Meaning;
import cn.anxian.directive.text.DueDate.Bound;
import cn.anxian.law.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when a period is counted, by the words right before it: 即日起, 自通知印发之日起, 会后, 9月1日起; what may happen one day has no
 * date yet.
 *
 * @param start of these words; that of the period if there are none
 * @param words without 自 and 起; empty if there are none
 * @param day the day that they name; empty if it is that of the meeting or the document itself
 * @param known whether their day is known at all
 */
record PeriodStart(int start, String words, Optional<DayWords> day, boolean known) {

    private static final String BETWEEN = "，, 　的用在于";
    private static final String BOUNDS = "，,。；;：:、！!？?（(）)“”《》\n";
    private static final int LONGEST = 24;
    private static final List<String> ENDINGS = List.of("之日起", "日起", "当日起", "起", "开始", "之后", "以后", "后");
    private static final List<String> OPENERS = List.of("于", "在", "要", "须", "请");

    /** The document itself and its meeting. */
    private static final List<String> THIS = List.of(
            "本通知", "通知", "本文件", "文件", "本方案", "本意见", "本决定", "本纪要", "会议纪要", "本函", "本通报", "通报", "本文", "本令", "本公告", "任务");

    private static final List<String> ISSUED = List.of("印发", "下发", "发布", "公布", "发文", "发出", "颁布", "施行");
    private static final List<String> NOW = List.of(
            "即日", "即", "现在", "今日", "今天", "今", "此刻", "会", "会议", "本次会", "本次会议", "这次会", "这次会议", "今天会", "今天会议", "会议结束",
            "散会", "会议召开");

    static PeriodStart before(String text, int from, int at) {
        int end = at;
        while (end > from && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String ending : ENDINGS) {
            if (end - ending.length() >= from && text.startsWith(ending, end - ending.length())) {
                return of(text, from, end, end - ending.length()).orElse(none(at));
            }
        }
        return none(at);
    }

    private static PeriodStart none(int at) {
        return new PeriodStart(at, "", Optional.empty(), true);
    }

    private static Optional<PeriodStart> of(String text, int from, int end, int stop) {
        int start = stop;
        while (start > from && stop - start < LONGEST && BOUNDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (start < stop && Character.isLowSurrogate(text.charAt(start))) {
            start++; // Half a character is none.
        }
        for (int at = start; at < stop; at++) {
            Optional<DayWords> day = DayWords.at(text, at, end).filter(found -> found.bound() == Bound.FROM);
            if (day.isPresent() && !NOW.contains(text.substring(at, stop))) {
                return Optional.of(new PeriodStart(at, text.substring(at, end), day, true));
            }
        }
        int first = start;
        for (String opener : OPENERS) {
            int last = text.lastIndexOf(opener, stop - 1);
            first = Math.max(first, last >= start ? last + 1 : start);
        }
        boolean since = text.charAt(stop) != '后' && text.charAt(end - 1) != '后';
        int bare = since
                ? Math.max(first, 1 + Math.max(text.indexOf('自', first, stop), text.indexOf('从', first, stop)))
                : first;
        int shown = bare > first ? bare - 1 : first;
        String words = text.substring(bare, stop);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeriodStart(shown, text.substring(bare, end), Optional.empty(), isKnown(words)));
    }

    private static boolean isKnown(String words) {
        if (NOW.contains(words) || ISSUED.contains(words)) {
            return true;
        }
        return ISSUED.stream()
                .filter(words::endsWith)
                .anyMatch(issued -> THIS.contains(words.substring(0, words.length() - issued.length())));
    }

    Meaning count(LocalDate held, Period period, Limit limit) {
        if (!known) {
            return Meaning.none("“" + words + "”的那一天还不知道，期限由审核人填写。");
        }
        if (day.isEmpty()) {
            return Days.period(held, period, limit, words.isEmpty() ? "自会议日期起算：" : "“" + words + "”自会议日期起算：");
        }
        return day.get()
                .meantOn(held)
                .due()
                .map(first -> Days.period(
                        first.lastDay(), period, limit, "“" + words + "”自" + Days.say(first.lastDay()) + "起算："))
                .orElse(Meaning.none("“" + words + "”没有统一的日期，期限由审核人填写。"));
    }
}
