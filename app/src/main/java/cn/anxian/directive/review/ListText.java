package cn.anxian.directive.review;

import cn.anxian.directive.standing.StandingList;
import java.util.ArrayList;
import java.util.List;

/** A standing list as a text, a line an item, and as the draft of that text. */
final class ListText {

    private ListText() {}

    static String of(StandingList list) {
        return String.join("", lines(list));
    }

    static List<Draft> drafts(StandingList list) {
        List<Draft> drafts = new ArrayList<>();
        int start = 0;
        for (String line : lines(list)) {
            int no = drafts.size() + 1;
            int end = start + line.codePointCount(0, line.length());
            drafts.add(new Draft(
                    start,
                    end,
                    "第" + no + "项",
                    line,
                    "task",
                    list.name() + "第" + no + "项" + (list.verified() ? "" : "（大意，未核原文）"),
                    1,
                    false,
                    list.items().get(no - 1),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    null,
                    null,
                    null,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
            start = end;
        }
        return drafts;
    }

    private static List<String> lines(StandingList list) {
        List<String> lines = new ArrayList<>();
        for (String item : list.items()) {
            lines.add((lines.size() + 1) + ". " + item + "\n");
        }
        return lines;
    }
}
