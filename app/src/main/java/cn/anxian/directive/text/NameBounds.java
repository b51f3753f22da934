package cn.anxian.directive.text;

import java.util.List;

/** Where the names of agencies begin and end, how they are joined, and which of them can stand alone. */
final class NameBounds {

    private static final int LONGEST_PLACE = 4;

    /** 云山经济技术开发区管委会. */
    static final int LONGEST_ZONE = 12;

    private static final List<String> ZONES = List.of("管委会", "管理委员会");
    private static final List<String> TOPICS = List.of("方面", "领域", "行业");
    private static final int LONGEST_TURN = 4;
    private static final int LONGEST_TOPIC = 7;
    private static final String PLACES = "省市县区旗州盟镇乡";
    private static final String EVERY = "各全本";
    private static final String ENDS = "局委办厅部门会队关构所院站室府组位心司社校学处科团集园联";
    private static final String STREET = "街道";
    private static final List<String> TAILS =
            List.of("等有关部门", "等相关部门", "等部门", "等有关单位", "等相关单位", "等单位", "各部门", "部门", "各单位", "单位", "等");

    private final String text;
    private final Hits hits;
    private final KnownPlaces places;

    NameBounds(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.places = new KnownPlaces(text, hits);
    }

    /** With 县, 市, 全县 and the like before it, and with the place that 县 belongs to. */
    int start(int first, int free) {
        int at = first;
        while (at > free && Hits.isPlaceMark(text.charAt(at - 1))) {
            at--;
        }
        int known = knownPlace(first, at, free);
        if (known == at) {
            known = placeBeforeTopic(at, free);
        }
        if (known < at) {
            return known;
        }
        int mark = holdsPlace(first) ? first : first - 1;
        boolean place = mark >= at && PLACES.indexOf(text.charAt(mark)) >= 0 && EVERY.indexOf(text.charAt(at)) < 0;
        return place ? placeStart(at, mark, free, longestPlace(text, first)) : at;
    }

    /** How many letters its place may have, where the directory does not know it. */
    static int longestPlace(String text, int agency) {
        return ZONES.stream().anyMatch(zone -> text.startsWith(zone, agency)) ? LONGEST_ZONE : LONGEST_PLACE;
    }

    /**
     * 湖滨区 of 湖滨区应急管理局, 市 of 市政府: the place with which a name begins, as it is written; empty if it begins with none.
     *
     * @param first where the word begins by which the agency is known
     */
    String place(int start, int first) {
        int end = placeEnd(first);
        boolean place = start < end
                && (Hits.isPlaceMark(text.charAt(end - 1))
                        || end > first
                        || hits.placeBefore(end) >= start && known(end));
        return text.substring(start, place ? end : places.oneEnd(start, first));
    }

    /** 渑池县矿山安全监管局: the line between is of the name; {@code at} if no known place stands before it. */
    private int placeBeforeTopic(int at, int free) {
        for (int topic = at - 1; topic > Math.max(free, at - LONGEST_TOPIC); topic--) {
            if (!hits.lineAt(topic).isEmpty() && known(topic)) {
                return knownPlace(topic, topic, free);
            }
        }
        return at;
    }

    private int placeEnd(int first) {
        if (text.startsWith(STREET, first) && known(first + STREET.length())) {
            return first + STREET.length();
        }
        return holdsPlace(first) ? first + 1 : first;
    }

    private boolean known(int end) {
        return hits.placeBefore(end) < end;
    }

    /** 市政府, 市公安局交警支队: the first letter of the known word is the place. */
    private boolean holdsPlace(int first) {
        return PLACES.indexOf(text.charAt(first)) >= 0
                && (hits.agencyAt(first).equals("government")
                        || first + 1 < text.length() && hits.agencyEnd(first + 1) == hits.agencyEnd(first));
    }

    /** 河南省三门峡市湖滨区: places that the directory has, one behind the other; {@code at} if none stands there. */
    private int knownPlace(int first, int at, int free) {
        for (int end = placeEnd(first); end >= Math.max(at, free + 1); end--) {
            int start = hits.placeBefore(end);
            if (start < at && start >= free) {
                int before = start;
                do {
                    start = before;
                    before = hits.placeBefore(start);
                } while (before < start && before >= free);
                return start;
            }
        }
        return at;
    }

    /** 乙丑县 of 请乙丑县人民政府; what only marks the place if anything else stands before it. */
    private int placeStart(int marked, int mark, int free, int longest) {
        for (int at = marked - 1; at >= Math.max(free, mark - longest); at--) {
            boolean zone = longest == LONGEST_ZONE; // 开发 and 高新 are words by themselves.
            if (!Character.isIdeographic(text.charAt(at))
                    || hits.cueAt(at) != 0 && !(zone && Cue.ACT.in(hits.cueAt(at)))
                    || !hits.agencyAt(at).isEmpty()
                    || !zone && isTopic(at)) {
                return marked;
            }
            if (at == free || "、，,；;：:　 （(“请由和与及".indexOf(text.charAt(at - 1)) >= 0 || turnsTo(at, free)) {
                return mark - at > 1 ? at : marked;
            }
        }
        return marked;
    }

    /** 矿山方面市应急局: of what it is asked is no place. */
    private boolean isTopic(int at) {
        return !hits.lineAt(at).isEmpty() || TOPICS.stream().anyMatch(topic -> text.startsWith(topic, at));
    }

    /** 清江区、云山县人民政府: where a place stands alone before the name at {@code start}; {@code start} if none does. */
    int placeBeside(int start, int free) {
        int end = start - 1;
        if (end <= free || "、和与及".indexOf(text.charAt(end)) < 0) {
            return start;
        }
        int known = hits.placeBefore(end);
        if (known < end && known >= free) {
            return known;
        }
        int mark = end - 1;
        boolean place = PLACES.indexOf(text.charAt(mark)) >= 0 && EVERY.indexOf(text.charAt(mark - 1)) < 0;
        int from = place && mark > free ? placeStart(mark, mark, free, LONGEST_PLACE) : mark;
        return from < mark ? from : start;
    }

    /** 会同郑州市应急管理局, 要督促渑池县公安局: the word before turns to somebody. */
    private boolean turnsTo(int at, int free) {
        for (int from = Math.max(free, at - LONGEST_TURN); from < at; from++) {
            int cue = hits.cueAt(from);
            if (hits.cueEnd(from) == at && (Cue.HELP.in(cue) || Cue.TOWARD.in(cue) || Cue.DEMAND.in(cue))) {
                return true;
            }
        }
        return false;
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

    boolean isWhole(int at) {
        return isWhole(text, hits, at);
    }

    /** 公安、交通: such words name an agency only beside others or before a demand. */
    static boolean isWhole(String text, Hits hits, int at) {
        int end = hits.agencyEnd(at);
        String kind = hits.agencyAt(at);
        return end - at > 1 && (ENDS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(at) == '各')
                || kind.equals(Bodies.RECIPIENT)
                || Group.of(kind).isPresent();
    }

    /** 学校教育局: of whom the agency is asked. */
    boolean isTopicOf(int at, int next) {
        return hits.agencyAt(at).equals("enterprises")
                && Group.of(hits.agencyAt(next)).isEmpty()
                && isWhole(next);
    }

    boolean isFirmsHead(int at, int next) {
        return hits.agencyAt(at).equals("enterprises") && hits.agencyAt(next).equals("leaders");
    }
}
