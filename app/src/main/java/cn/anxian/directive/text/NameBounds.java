package cn.anxian.directive.text;

import java.util.List;

/** Where the names of agencies begin and end, how they are joined, and which of them can stand alone. */
final class NameBounds {

    private static final int LONGEST_PLACE = 4;
    private static final List<String> TAILS =
            List.of("等有关部门", "等相关部门", "等部门", "等有关单位", "等相关单位", "等单位", "各部门", "部门", "各单位", "单位", "等");

    private final String text;
    private final Hits hits;

    NameBounds(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** With 县, 市, 全县 and the like before it, and with the place that 县 belongs to, where that stands alone. */
    int start(int first, int free) {
        int at = first;
        while (at > free && Hits.isPlaceMark(text.charAt(at - 1))) {
            at--;
        }
        boolean place = at < first && "县市区旗镇乡".indexOf(text.charAt(at)) >= 0;
        return place ? placeStart(at, free) : at;
    }

    /** 乙丑 of 请乙丑县人民政府; the place itself if anything else stands before it. */
    private int placeStart(int mark, int free) {
        for (int at = mark - 1; at >= Math.max(free, mark - LONGEST_PLACE); at--) {
            if (!Character.isIdeographic(text.charAt(at))
                    || hits.cueAt(at) != 0
                    || !hits.agencyAt(at).isEmpty()) {
                return mark;
            }
            if (at == free || "、，,；;：:　 （(“请由和与及".indexOf(text.charAt(at - 1)) >= 0) {
                return mark - at > 1 ? at : mark;
            }
        }
        return mark;
    }

    int between(int from, int end) {
        int at = from;
        while (at < end && ("、和及与".indexOf(text.charAt(at)) >= 0 || text.startsWith("以及", at))) {
            at += text.startsWith("以及", at) ? 2 : 1;
        }
        return at > from ? hits.agencyBehindPlace(at, end) : at;
    }

    int afterTail(int from, int end) {
        for (String tail : TAILS) {
            if (text.startsWith(tail, from) && from + tail.length() <= end) {
                return from + tail.length();
            }
        }
        return from;
    }

    /** 公安、交通: such words name an agency only beside others or before a demand. */
    boolean isWhole(int at) {
        int length = hits.agencyEnd(at) - at;
        if (length > 3) {
            return Group.of(hits.agencyAt(at)).isPresent() || endsAsAgency(hits.agencyEnd(at));
        }
        return Group.of(hits.agencyAt(at)).isPresent() || length > 1 && endsAsAgency(hits.agencyEnd(at));
    }

    private boolean endsAsAgency(int end) {
        return "局委办厅部门会队关构所院站室府组位心司社".indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean isFirmsHead(int at, int next) {
        return hits.agencyAt(at).equals("enterprises") && hits.agencyAt(next).equals("leaders");
    }
}
