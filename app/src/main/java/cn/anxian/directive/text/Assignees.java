package cn.anxian.directive.text;

import cn.anxian.directive.text.Actors.Actor;
import java.util.ArrayList;
import java.util.List;

/** Reads the names in an assignment: each as it is written, of the kind that its last known word has, or of none. */
final class Assignees {

    private static final int LONGEST_NAME = 24;
    private static final String SUFFIXES = "局委办厅队院会司团部站处科室所中心公司学校";
    private static final List<String> BEFORE = List.of("由", "请", "及", "以及", "和", "与", "各自");
    private static final List<String> AFTER = List.of(
            "按照职责分工", "按职责分工", "依职责分工", "按职责", "按分工", "牵头负责", "牵头", "分工负责", "分别负责", "共同负责", "具体负责", "组织实施", "负责",
            "共同配合", "配合", "参加", "参与", "协助", "承办", "主办", "协办", "落实", "等有关部门", "等相关部门", "等部门", "等有关单位", "等相关单位", "等单位",
            "等");
    private static final List<String> HELP = List.of("配合", "参加", "参与", "协助", "协办");

    private final String text;
    private final Hits hits;
    private final Assignments assignments;
    private final NameBounds bounds;

    Assignees(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.assignments = new Assignments(text);
        this.bounds = new NameBounds(text, hits);
    }

    /** Those of the assignments from {@code from} to {@code to}. */
    List<Actor> in(int from, int to) {
        List<Actor> found = new ArrayList<>();
        Part part = Part.UNLABELLED;
        int at = from;
        int start = from;
        while (at <= to) {
            int label = at < to ? assignments.labelAt(at, to) : at;
            boolean bound = at == to || label > at || "；;。\n".indexOf(text.charAt(at)) >= 0;
            if (!bound) {
                at++;
                continue;
            }
            read(start, at, part, found);
            if (label > at) {
                part = Part.of(assignments.label(at, label));
                at = label;
            } else {
                at++;
            }
            start = at;
        }
        return found;
    }

    private enum Part {
        UNLABELLED,
        LEADS,
        HELPS,
        BESIDE;

        static Part of(String label) {
            if (Assignments.LEADING.contains(label)) {
                return LEADS;
            }
            return Assignments.HELPING.contains(label) ? HELPS : BESIDE;
        }
    }

    /** 市应急管理局牵头，市公安局、市住建局配合: each part between commas has a role of its own, unless a label gives it. */
    private void read(int from, int to, Part part, List<Actor> found) {
        if (part == Part.BESIDE) {
            return;
        }
        boolean led = false;
        int start = from < to && isOpener(text.charAt(from)) ? from + 1 : from;
        while (start < to) {
            int end = next(start, to, "，,");
            String words = text.substring(start, end);
            boolean helps = part == Part.HELPS
                    || HELP.stream().anyMatch(words::contains) && !words.contains("牵头")
                    || led && words.contains("分工");
            led |= words.contains("牵头");
            names(start, end, helps, found);
            start = end + 1;
        }
    }

    private void names(int from, int to, boolean helps, List<Actor> found) {
        int start = from;
        while (start < to) {
            int end = nextName(start, to);
            name(start, end, helps, found);
            start = end + 1;
        }
    }

    private void name(int from, int to, boolean helps, List<Actor> found) {
        int start = from;
        int end = to;
        while (start < end && "（( 　\t\r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int by = text.lastIndexOf('由', end - 1);
        start = by >= start ? by + 1 : start;
        for (String words : BEFORE) {
            start += text.startsWith(words, start) && start + words.length() < end ? words.length() : 0;
        }
        while (end > start && unmatched(start, end)) {
            end--;
        }
        end = withoutDay(start, end);
        end = withoutRole(start, end);
        String name = text.substring(start, end);
        String kind = kind(start, end);
        boolean known = !kind.equals(Bodies.UNKNOWN_KIND);
        boolean named = name.length() > 1 && SUFFIXES.indexOf(name.charAt(name.length() - 1)) >= 0;
        if (name.length() <= LONGEST_NAME && (known || named)) {
            found.add(new Actor(kind, name, place(start, end), helps, start));
        }
    }

    /** 市商务局（3月底前）: the day is no part of the name. */
    private int withoutDay(int start, int end) {
        int open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
        if (open <= start || "）)".indexOf(text.charAt(end - 1)) < 0) {
            return end;
        }
        for (int at = open + 1; at < end; at++) {
            if (DayWords.at(text, at, end).isPresent()) {
                return open;
            }
        }
        return end;
    }

    private int withoutRole(int start, int to) {
        int end = to;
        int before = end + 1;
        while (end < before) {
            before = end;
            for (String words : AFTER) {
                boolean said = end - words.length() > start && text.startsWith(words, end - words.length());
                end -= said ? words.length() : 0;
            }
        }
        return end;
    }

    /** A bracket that closes what was not opened here, or a blank. */
    private boolean unmatched(int start, int end) {
        if (Cutter.isBlank(text.charAt(end - 1))) {
            return true;
        }
        int depth = 0;
        for (int at = start; at < end; at++) {
            depth += deeper(text.charAt(at));
        }
        return depth < 0;
    }

    private static boolean isOpener(char letter) {
        return letter == '（' || letter == '(';
    }

    private static int deeper(char letter) {
        return isOpener(letter) ? 1 : letter == '）' || letter == ')' ? -1 : 0;
    }

    private String place(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!hits.agencyAt(at).isEmpty()) {
                return bounds.place(from, at);
            }
        }
        return "";
    }

    private String kind(int from, int to) {
        String kind = Bodies.UNKNOWN_KIND;
        int at = from;
        while (at < to) {
            if (!hits.agencyAt(at).isEmpty() && hits.agencyEnd(at) <= to) {
                kind = hits.agencyAt(at);
                at = hits.agencyEnd(at);
            } else {
                at++;
            }
        }
        return kind;
    }

    private int nextName(int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            depth += deeper(letter);
            boolean joined = "和与及".indexOf(letter) >= 0 && at > from && SUFFIXES.indexOf(text.charAt(at - 1)) >= 0;
            if (at > from && depth <= 0 && (letter == '、' || letter == ' ' || letter == '　' || joined)) {
                return at;
            }
        }
        return to;
    }

    private int next(int from, int to, String marks) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            depth += deeper(letter);
            if (depth <= 0 && marks.indexOf(letter) >= 0) {
                return at;
            }
        }
        return to;
    }
}
