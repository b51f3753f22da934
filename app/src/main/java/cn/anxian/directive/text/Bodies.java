package cn.anxian.directive.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Bodies that stand on no list and are named all the same: 镇供电所 by its place and its last letters, 柳树小学 before the colon
 * of its duties, 各管线单位, 燃气主管部门; and 你县, 我办, whom a letter calls so.
 *
 * <p>Read once, before the sentences are: from then on such a name is a name like any other.
 */
final class Bodies {

    /** The packs' kind of an agency that has no other. */
    static final String UNKNOWN_KIND = "other";

    /** 你县, 贵单位: whoever the letter goes to. */
    static final String RECIPIENT = "recipient";

    static final String YOU = "你贵";

    private static final String PLACE_MARKS = "省市县区旗州镇乡";
    private static final String STREET = "街道";

    /** 市场, 县域, 乡镇: no place with a body behind it. */
    private static final String NO_PLACE = "场民长域级直里内外间容政县镇村区";

    private static final List<String> OF_THE_PEOPLE = List.of("民政", "民族", "民宗", "民防");

    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_EVERY = 12;
    private static final int LONGEST_TOPIC = 8;
    private static final Set<String> GROUPS_OF_TOPICS = Set.of(Group.DEPARTMENTS.code(), Group.ENTERPRISES.code());

    /** So ends a body whatever stands before: what it does may be a part of its name. */
    private static final Endings SURE_ENDS = Endings.of("局", "所", "站", "中心", "院", "公司", "集团", "办公室", "委员会");

    private static final Endings ENDS = Endings.of(
            "委", "办", "厅", "处", "科", "队", "校", "室", "妇联", "残联", "文联", "工商联", "工会", "委会", "党支部", "小学", "中学", "学院", "协会",
            "学会", "联合会", "商会", "幼儿园", "宣传部", "组织部", "武装部", "电厂", "水厂");

    private static final Endings NO_ENDS = Endings.of(
            "场所", "住所", "厕所", "处所", "格局", "布局", "大局", "全局", "各处", "到处", "多处", "带队", "车队", "法办", "返校", "到校", "在校", "教室",
            "会议室", "地下室", "值班室", "配电室");

    private static final Endings ENDS_OF_EVERY = Endings.of(
            "单位", "部门", "企业", "公司", "机构", "学校", "医院", "站", "所", "校", "矿", "店", "户", "组", "队", "村", "社区", "场", "园", "院",
            "厂", "中心", "库", "乡", "镇", "局", "办", "委会");

    private static final List<String> OF_PLACE = List.of("单位", "部门", "机关", "各单位", "各部门", "各机关", "有关单位", "有关部门");

    private static final int DEEDS =
            bits(Cue.ACT, Cue.WEAK, Cue.CASE, Cue.AT, Cue.MANNER, Cue.LEAD, Cue.HELP, Cue.DEMAND, Cue.BAN, Cue.LINK);

    /** Within a name none of these stand. */
    private static final int SPEAKING =
            bits(Cue.CASE, Cue.AT, Cue.TOLD, Cue.DEMAND, Cue.BAN, Cue.PAST, Cue.STATE, Cue.WHEN, Cue.NOT, Cue.FRAME);

    /** A name may begin behind it. */
    private static final int OPENING = bits(Cue.LINK, Cue.HELP, Cue.DEMAND);

    /** What a name may hold, if its end leaves no doubt. */
    private static final int ACTING = bits(Cue.ACT, Cue.MANNER, Cue.HELP);

    private static final String JOINERS = "、和及与";
    private static final Letters STARTS_CLAUSE = Letters.of("，,；;：:。！!？?");
    private static final Letters BEFORE_NAME = Letters.of("，,；;：:。！!？?、和及与由请");
    private static final Letters CALLED = Letters.of(YOU + "我");
    private static final String OWN_ENDS = "局委办厅院所站队校";
    private static final List<String> OWN_WORDS = List.of("单位", "公司", "集团", "中心");

    private final String text;
    private final Hits hits;

    private Bodies(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** 住建局 of 你县住建局. */
    static String withoutYou(String name) {
        int street = name.startsWith(STREET, 1) ? STREET.length() : 1;
        return YOU.indexOf(name.charAt(0)) >= 0 ? name.substring(1 + street) : name;
    }

    /** Marks them among the hits. */
    static void mark(String text, List<Piece> pieces, Hits hits) {
        Bodies bodies = new Bodies(text, hits);
        pieces.forEach(bodies::mark);
    }

    private void mark(Piece piece) {
        int labelled = label(piece);
        int opening = piece.body();
        int at = Math.max(piece.body(), labelled);
        while (at < piece.tail()) {
            boolean opens = at == opening || at > piece.body() && BEFORE_NAME.hold(text.charAt(at - 1));
            int end = called(at, piece.tail(), opens);
            if (end == at && opens) {
                boolean clause = at == piece.body() || STARTS_CLAUSE.hold(text.charAt(at - 1));
                end = name(at, piece.tail(), clause);
            }
            if ((hits.cueAt(at) & OPENING) != 0) {
                opening = hits.cueEnd(at);
            }
            at = Math.max(at + 1, end);
        }
    }

    private int name(int at, int to, boolean clause) {
        int every = every(at, to);
        if (every > at) {
            return every;
        }
        int group = Math.max(ofTopic(at, to), ofPlace(at, to));
        if (group > at) {
            return group;
        }
        int first = placeEnd(at, to);
        int end = first > at ? end(first, to, clause) : first;
        if (end == first) {
            return at;
        }
        mark(at, first, end);
        return end;
    }

    /** With the place before it, where that is no single letter. */
    private void mark(int start, int first, int end) {
        if (first - start >= SHORTEST_PLACE) {
            hits.place(start, first);
        }
        hits.name(first, end, wholeAt(first) ? hits.agencyAt(first) : UNKNOWN_KIND);
    }

    /** Behind 云溪县, 镇, 街道; {@code at} if none stands there. */
    private int placeEnd(int at, int to) {
        int known = hits.placeEnd(at);
        if (known > at) {
            return known < to ? placeEndOrSame(known, to) : at;
        }
        if (text.startsWith(STREET, at)) {
            return at + STREET.length();
        }
        if (isMark(at)) {
            return at + 1 < to && mayBePlace(at + 1) ? at + 1 : at;
        }
        for (int mark = at + SHORTEST_PLACE; mark <= at + LONGEST_PLACE && mark + 1 < to; mark++) {
            if (isMark(mark) && mayBePlace(mark + 1)) {
                return isPlain(at, mark) ? mark + 1 : at;
            }
        }
        return at;
    }

    /** 镇民政所, but not 市民. */
    private boolean mayBePlace(int behind) {
        return NO_PLACE.indexOf(text.charAt(behind)) < 0
                || OF_THE_PEOPLE.stream().anyMatch(topic -> text.startsWith(topic, behind));
    }

    private int placeEndOrSame(int at, int to) {
        int further = hits.placeEnd(at);
        return further > at && further < to ? placeEndOrSame(further, to) : at;
    }

    private boolean isMark(int at) {
        return PLACE_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isPlain(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isPlain(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(int at) {
        return Character.isIdeographic(text.charAt(at))
                && "各全本该我你贵外让叫使令有无".indexOf(text.charAt(at)) < 0
                && hits.cueAt(at) == 0
                && hits.agencyAt(at).isEmpty()
                && hits.lineAt(at).isEmpty();
    }

    /** Where the name ends whose part behind the place begins at {@code first}; {@code first} if none does or a list has it. */
    private int end(int first, int to, boolean clause) {
        boolean acts = false;
        for (int at = first; at < to && at - first < LONGEST && Character.isIdeographic(text.charAt(at)); at++) {
            if (wholeAt(at) && followed(hits.agencyEnd(at), to, clause)) {
                return at == first || acts ? first : hits.agencyEnd(at);
            }
            int cue = hits.cueAt(at);
            if ((cue & SPEAKING) != 0 || "和及与等的".indexOf(text.charAt(at)) >= 0) {
                return first;
            }
            acts |= (cue & ACTING) != 0;
            int end = at + 1;
            if (end - first >= SHORTEST && endsAsBody(first, end, acts) && followed(end, to, clause)) {
                return end;
            }
        }
        return first;
    }

    private boolean endsAsBody(int first, int end, boolean acts) {
        boolean body = SURE_ENDS.endAt(text, first, end) || !acts && ENDS.endAt(text, first, end);
        return body && !endsAsNone(text, end) && !(text.startsWith("中心", first) && end - first == SHORTEST);
    }

    /** 重点场所, 带队: its last letter is that of a body, and its last word is not. */
    static boolean endsAsNone(String text, int end) {
        return NO_ENDS.endAt(text, 0, end);
    }

    private boolean wholeAt(int at) {
        return !hits.agencyAt(at).isEmpty() && NameBounds.isWhole(text, hits, at);
    }

    /** What only stands behind a name: its duties, another name, what it does or by when. */
    private boolean followed(int end, int to, boolean clause) {
        if (end >= to) {
            return false;
        }
        char letter = text.charAt(end);
        return letter == '：'
                || letter == ':'
                || JOINERS.indexOf(letter) >= 0
                || clause && (letter == '，' || letter == ',')
                || isDone(end, to);
    }

    private boolean isDone(int at, int to) {
        return (hits.cueAt(at) & DEEDS) != 0 || TimeWords.after(text, at, to) > at;
    }

    private static int bits(Cue... cues) {
        return Arrays.stream(cues).mapToInt(Cue::bit).reduce(0, (all, bit) -> all | bit);
    }

    /** 各管线权属单位应当…, 各网格中心：…: everyone of a sort. */
    private int every(int at, int to) {
        int known = hits.agencyEnd(at); // 各村 of 各村（居）委会
        if (text.charAt(at) != '各' || known > at && (known >= to || text.charAt(known) != '（')) {
            return at;
        }
        for (int end = at + 1; end < to && end - at <= LONGEST_EVERY; end++) {
            if (end - at > SHORTEST && ENDS_OF_EVERY.endAt(text, at + 1, end) && followed(end, to, false)) {
                return markLonger(at, end);
            }
            if (!isOfName(end) || (hits.cueAt(end) & SPEAKING) != 0) {
                return at;
            }
        }
        return at;
    }

    private boolean isOfName(int at) {
        return Character.isIdeographic(text.charAt(at)) || "（）".indexOf(text.charAt(at)) >= 0;
    }

    /** 燃气主管部门: of what it is, is a part of its name. */
    private int ofTopic(int at, int to) {
        int group = at;
        while (group < to && group - at <= LONGEST_TOPIC && isOfTopic(group)) {
            group = Math.max(group + 1, hits.lineEnd(group));
        }
        boolean ofTopic = group - at >= SHORTEST
                && group < to
                && GROUPS_OF_TOPICS.contains(hits.agencyAt(group))
                && isDone(hits.agencyEnd(group), to);
        return ofTopic ? markLonger(at, hits.agencyEnd(group)) : at;
    }

    private boolean isOfTopic(int at) {
        boolean line = !hits.lineAt(at).isEmpty() && !hits.lineAt(at).equals(Lexicon.NO_LINE);
        return hits.agencyAt(at).isEmpty() && (line || isPlain(at));
    }

    /** 镇直各单位, 驻乡单位: all those that a place has. */
    private int ofPlace(int at, int to) {
        int mark = text.charAt(at) == '驻' ? at + 1 : at;
        if (mark + 2 >= to || !isMark(mark) || !hits.agencyAt(at).isEmpty()) {
            return at;
        }
        int group = text.charAt(mark + 1) == '直' ? mark + 2 : mark + 1;
        if (group == at + 1) {
            return at;
        }
        int end = Group.of(hits.agencyAt(group)).isPresent() ? hits.agencyEnd(group) : group;
        for (String sort : OF_PLACE) {
            end = text.startsWith(sort, group) ? Math.max(end, group + sort.length()) : end;
        }
        return end > group && end <= to ? markLonger(at, end) : at;
    }

    /** A known name that stands at the end of it is of the same kind; one that is all of it but for 各 needs no mark. */
    private int markLonger(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!hits.agencyAt(at).isEmpty() && hits.agencyEnd(at) == end) {
                if (at > start + 1 || at == start + 1 && text.charAt(start) != '各') {
                    hits.name(start, end, hits.agencyAt(at));
                }
                return end;
            }
        }
        hits.name(start, end, UNKNOWN_KIND);
        return end;
    }

    /** 你县, 贵单位: whom the letter goes to; 我办: whoever wrote it; {@code at} if neither stands there. */
    private int called(int at, int to, boolean opens) {
        char letter = text.charAt(at);
        if (!CALLED.hold(letter) || at + 2 >= to) {
            return at;
        }
        boolean you = letter != '我';
        int next = at + 1;
        boolean region = you && (isMark(next) && text.charAt(next + 1) != '场' || text.startsWith(STREET, next));
        int end = next + (text.startsWith(STREET, next) ? STREET.length() : 1);
        if (region) {
            return calledPlace(at, end, to);
        }
        boolean own = OWN_ENDS.indexOf(text.charAt(next)) >= 0
                && hits.cueEnd(next) <= next + 1
                && "在说有".indexOf(text.charAt(end)) < 0;
        for (String word : OWN_WORDS) {
            end = text.startsWith(word, next) ? next + word.length() : end;
            own |= text.startsWith(word, next);
        }
        if (!own || !you && !(opens && followed(end, to, true))) {
            return at;
        }
        hits.name(at, end, you ? RECIPIENT : UNKNOWN_KIND);
        return end;
    }

    /** 你县, 你县住建局, 你县政府. */
    private int calledPlace(int at, int end, int to) {
        if (!hits.agencyAt(at + 1).isEmpty()) {
            hits.place(at, end);
            return hits.agencyEnd(at + 1);
        }
        int body = end(end, to, false);
        if (body > end) {
            mark(at, end, body);
            return body;
        }
        if (hits.agencyAt(end).isEmpty()) {
            hits.name(at, end, RECIPIENT);
            return end;
        }
        hits.place(at, end);
        return hits.agencyEnd(end);
    }

    /** 乡中心小学、柳树中学：…: what stands before the colon of an item is named; answers where the label ends. */
    private int label(Piece piece) {
        int colon = piece.body();
        while (colon < piece.tail() && !STARTS_CLAUSE.hold(text.charAt(colon))) {
            colon++;
        }
        boolean labels = colon + 1 < piece.tail()
                && "：:".indexOf(text.charAt(colon)) >= 0
                && colon - piece.body() <= LONGEST_LABEL
                && (piece.opens() || piece.marker().isPresent());
        if (!labels) {
            return piece.body();
        }
        boolean any = false;
        int start = piece.body();
        for (int at = start; at <= colon; at++) {
            if (at == colon || JOINERS.indexOf(text.charAt(at)) >= 0 && at > start && isBody(start, at)) {
                any |= labelled(start, at);
                start = at + 1;
            }
        }
        return any ? colon : piece.body();
    }

    private boolean labelled(int start, int end) {
        if (!isBody(start, end)) {
            return false;
        }
        int place = placeEnd(start, end);
        boolean listed = wholeAt(place) && hits.agencyEnd(place) == end;
        if (!listed) {
            mark(start, place, end);
        }
        return true;
    }

    private boolean isBody(int start, int end) {
        int cue = start < end ? hits.cueAt(start) : 0;
        boolean begins = !Cue.ACT.in(cue) && !Cue.WEAK.in(cue) && !Cue.TOWARD.in(cue);
        for (int at = start; at < end; at++) {
            if (!isOfName(at) || (hits.cueAt(at) & SPEAKING) != 0 || text.charAt(at) == '的') {
                return false;
            }
        }
        return begins && end - start > SHORTEST && (endsAsBody(start, end, false) || text.charAt(end - 1) == '组');
    }
}
