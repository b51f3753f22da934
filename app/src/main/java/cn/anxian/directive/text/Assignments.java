package cn.anxian.directive.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a document says who is to do what it asked right before: （牵头单位：…；配合单位：…）, 责任单位：…, 由…负责, …按职责分工负责.
 *
 * <p>Such words order nothing by themselves; they belong to the sentence before them, on its line or on lines of their own.
 */
final class Assignments {

    static final List<String> LEADING = List.of(
            "牵头单位", "牵头部门", "责任单位", "责任部门", "主办单位", "主责单位", "主责部门", "承办单位", "承办部门", "负责单位", "落实单位", "实施单位", "牵头责任单位",
            "主要责任单位", "责任主体");
    static final List<String> HELPING =
            List.of("配合单位", "配合部门", "协办单位", "协办部门", "协同单位", "参加单位", "参与单位", "参与部门", "参加部门", "协助单位", "配合责任单位", "支持单位");

    /** By when; what stands behind it is a deadline however it is written. */
    static final List<String> DUE =
            List.of("完成时限", "完成时间", "完成期限", "时限要求", "整改时限", "整改时间", "整改期限", "时间要求", "办结时限", "办结时间", "时间节点", "完成日期");

    /** What the same line says beside it. */
    private static final List<String> BESIDE = List.of("责任人", "责任领导", "牵头领导", "分管领导", "包保领导", "包联领导");

    private static final List<String> LABELS =
            Stream.of(LEADING, HELPING, DUE, BESIDE).flatMap(List::stream).toList();

    private static final List<String> ENDINGS =
            List.of("负责", "牵头", "配合", "参加", "参与", "协助", "落实", "组织实施", "承办", "主办", "协办");
    private static final List<String> OPENINGS = List.of(
            "由", "此项工作由", "该项工作由", "本项工作由", "上述工作由", "以上工作由", "此项任务由", "该项任务由", "上述任务由", "以上任务由", "具体由", "具体工作由");
    private static final List<String> SHARED =
            List.of("按职责分工负责", "按照职责分工负责", "按职责分工落实", "依职责分工负责", "分工负责", "分别负责", "按职责负责");

    private static final int LONGEST = 400;
    private static final int LONGEST_SENTENCE = 120;

    private final String text;

    Assignments(String text) {
        this.text = text;
    }

    /** Where the assignment in brackets begins with which a sentence ends; {@code close} if it ends without one. */
    int startIn(int body, int close) {
        int end = close;
        while (end > body && "。；;，,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= body || "）)".indexOf(text.charAt(end - 1)) < 0) {
            return close;
        }
        int depth = 0;
        for (int at = end - 1; at >= body && end - at <= LONGEST; at--) {
            char letter = text.charAt(at);
            if ("）)".indexOf(letter) >= 0) {
                depth++;
            } else if ("（(".indexOf(letter) >= 0 && --depth == 0) {
                return at > body && assigns(at + 1, end - 1) ? at : close;
            }
        }
        return close;
    }

    /** Where the assignment ends that stands at {@code at}; {@code at} if none does. */
    int endAt(int at, int line, boolean ownLine) {
        if (at >= line) {
            return at;
        }
        if ("（(".indexOf(text.charAt(at)) >= 0) {
            int close = closer(at, line);
            return close > at && assigns(at + 1, close) ? afterStops(close + 1, line) : at;
        }
        if (labelAt(at, line) > at) {
            return labelled(at, line);
        }
        return ownLine ? at : sentence(at, line);
    }

    /** After a label and its colon, or after 【责任单位】; {@code at} if none stands there. */
    int labelAt(int at, int end) {
        boolean framed = at < end && text.charAt(at) == '【';
        int from = framed ? at + 1 : at;
        for (String label : LABELS) {
            int stop = from + label.length();
            if (text.startsWith(label, from) && stop < end && (framed ? "】" : "：:").indexOf(text.charAt(stop)) >= 0) {
                return stop + 1 < end && framed && isColon(text.charAt(stop + 1)) ? stop + 2 : stop + 1;
            }
        }
        return at;
    }

    private static boolean isColon(char letter) {
        return letter == '：' || letter == ':';
    }

    /** Whether such a label stands right before {@code at}: 完成时限：. */
    static boolean isDueBefore(String text, int at) {
        int end = at;
        while (end > 0 && "：:】 　".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int stop = end;
        return end < at
                && DUE.stream()
                        .anyMatch(label -> stop >= label.length() && text.startsWith(label, stop - label.length()));
    }

    /** 牵头单位 of 【牵头单位】： that ends at {@code stop}. */
    String label(int at, int stop) {
        int from = text.charAt(at) == '【' ? at + 1 : at;
        return LABELS.stream()
                .filter(label -> text.startsWith(label, from) && from + label.length() < stop)
                .findFirst()
                .orElse("");
    }

    private boolean assigns(int from, int to) {
        return labelAt(from, to) > from || endsLikeOne(from, beforeDay(from, to)) && plain(from, to);
    }

    /** （市公安局负责，10月底前完成）: by when may stand behind who. */
    private int beforeDay(int from, int to) {
        int comma = text.lastIndexOf('，', to - 1);
        if (comma <= from) {
            return to;
        }
        for (int at = comma + 1; at < to; at++) {
            if (DayWords.at(text, at, to).isPresent()) {
                return comma;
            }
        }
        return to;
    }

    /** 责任单位：…；完成时限：…。 */
    private int labelled(int from, int line) {
        int at = from;
        int next = from;
        while (labelAt(next, line) > next) {
            at = next;
            while (at < line && "。；;".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            at = afterStops(at, line);
            next = at;
            while (next < line && Cutter.isBlank(text.charAt(next))) {
                next++;
            }
        }
        return at;
    }

    /** 由市应急管理局负责。 or 市教育局、市公安局按职责分工负责。, right behind what it assigns. */
    private int sentence(int from, int line) {
        int to = from;
        while (to < line && "。；;！!？?\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        int end = to;
        boolean opened = OPENINGS.stream().anyMatch(words -> text.startsWith(words, from)) && endsLikeOne(from, end);
        boolean shared = SHARED.stream().anyMatch(words -> endsWith(words, from, end));
        return to - from <= LONGEST_SENTENCE && (opened || shared) && plain(from, to) ? afterStops(to, line) : from;
    }

    /** Nothing is asked in it but who. */
    private boolean plain(int from, int to) {
        for (int at = from; at < to; at++) {
            if ("要须应。：:\n".indexOf(text.charAt(at)) >= 0 && !text.startsWith("应急", at)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsLikeOne(int from, int to) {
        return ENDINGS.stream().anyMatch(words -> endsWith(words, from, to));
    }

    private boolean endsWith(String words, int from, int to) {
        return to - words.length() > from && text.startsWith(words, to - words.length());
    }

    private int closer(int open, int line) {
        int depth = 0;
        for (int at = open; at < line && at - open <= LONGEST; at++) {
            if ("（(".indexOf(text.charAt(at)) >= 0) {
                depth++;
            } else if ("）)".indexOf(text.charAt(at)) >= 0 && --depth == 0) {
                return at;
            }
        }
        return open;
    }

    private int afterStops(int from, int line) {
        int at = from;
        while (at < line && "。；;".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
