package cn.anxian.directive.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a document that directs from one that reports, by what only one of them says. */
final class Genres {

    private static final int HEAD = 1500;
    private static final int OPENING = 300;
    private static final int TAIL = 300;

    /** They mark a report even under a title that a document has, too. */
    private static final List<String> DATELINES = List.of("央视网消息", "新闻联播", "本报讯", "本网讯", "责任编辑", "讯（", "电（", "据央视");

    private static final List<String> REPORTING = List.of("新华社", "记者", "通讯员");
    private static final List<String> DIRECTING = List.of(
            "同志们", "我再强调", "我讲", "通知如下", "要求如下", "如下要求", "现印发给你们", "请认真贯彻", "请各", "各有关单位：", "提出如下", "我强调", "工作要求",
            "第一条", "现就");

    /** Minutes decide so; a report of a meeting tells it. */
    private static final List<String> DECIDING = List.of("会议要求", "会议强调", "会议决定", "会议明确", "会议议定", "会议原则同意");

    /** 近日，市安委会召开…: it begins as a tale. */
    private static final Pattern TALE =
            Pattern.compile("(近日|日前|昨日|昨天|\\d{1,2}月\\d{1,2}日(上午|下午|晚)?)，[^。]{0,60}(召开|举行|举办|开展|赴|深入|走进|调研)");

    /** Only who stands before his listeners says so: 今天把大家请来, 我先讲…, 就讲这些，散会. */
    private static final Pattern TO_LISTENERS = Pattern.compile(
            "把(大家|各位|你们)(都)?(请|召集|叫|找|喊)|我(先|再|最后|重点|只)讲|就讲(这|到这|一件事|[两二三四]件事)|散会。|各位(局长|主任|镇长|乡长|书记|同事)");

    private static final Pattern RECIPIENT = Pattern.compile("(?m)^[\\s　]*[各市县区省有全][^。；\\n]{2,100}[：:][\\s　]*$");
    private static final Pattern SIGNED =
            Pattern.compile("(?m)^[\\s　]*(20|二[〇○零])[^。；\\n]{1,8}月[^。；\\n]{1,3}日[\\s　]*$");

    private Genres() {}

    static Genre of(String text, Form form) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        boolean titled = Form.titled(text).isPresent();
        boolean speaks = head.contains("同志们") || head.contains("通知如下");
        boolean reports = says(DATELINES, head + tail) || !titled && says(REPORTING, head + tail);
        if (reports && !speaks) {
            return Genre.REPORT;
        }
        if (titled
                || form != Form.OTHER
                || says(DIRECTING, text)
                || TO_LISTENERS.matcher(text).find()
                || isLetter(text, tail)) {
            return Genre.DIRECTIVE;
        }
        if (TALE.matcher(text.substring(0, Math.min(OPENING, text.length()))).find()) {
            return Genre.REPORT;
        }
        return says(DECIDING, text) ? Genre.DIRECTIVE : Genre.PLAIN;
    }

    /** 各县（市、区）人民政府：… 2026年3月2日: it goes to somebody and is signed. */
    private static boolean isLetter(String text, String tail) {
        return RECIPIENT
                        .matcher(text.substring(0, Math.min(OPENING * 2, text.length())))
                        .find()
                && SIGNED.matcher(tail).find();
    }

    private static boolean says(List<String> words, String where) {
        return words.stream().anyMatch(where::contains);
    }
}
