package cn.anxian.directive.text;

import java.util.List;

/** Tells a document that directs from one that reports, by what only one of them says. */
final class Genres {

    private static final int HEAD = 1500;
    private static final List<String> REPORTING =
            List.of("央视网消息", "新闻联播", "新华社", "本报讯", "本网讯", "记者", "责任编辑", "通讯员", "讯（", "电（", "据央视");
    private static final List<String> DIRECTING = List.of(
            "同志们", "我再强调", "我讲", "通知如下", "要求如下", "如下要求", "现印发给你们", "请认真贯彻", "请各", "各有关单位：", "提出如下", "我强调", "工作要求",
            "第一条", "现就", "会议要求", "会议强调", "会议决定", "会议明确");

    private Genres() {}

    static Genre of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - 200));
        boolean reports = REPORTING.stream().anyMatch(word -> head.contains(word) || tail.contains(word));
        boolean speaks = head.contains("同志们") || head.contains("通知如下");
        if (reports && !speaks) {
            return Genre.REPORT;
        }
        boolean directs = DIRECTING.stream().anyMatch(text::contains);
        return directs ? Genre.DIRECTIVE : Genre.PLAIN;
    }
}
