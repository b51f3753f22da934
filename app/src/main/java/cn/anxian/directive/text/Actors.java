package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who is to do it: agencies and groups that stand as the subject of what is asked, not those that it is asked about. */
final class Actors {

    /** @param helps whether it only helps another */
    record Actor(String kind, String name, boolean helps) {

        Actor helping() {
            return new Actor(kind, name, true);
        }
    }

    private static final int LONGEST_PLACE = 4;
    private static final List<String> GOVERNING = List.of("人民政府", "政府", "党委", "安委会", "安委办");
    private static final Pattern PLACES = Pattern.compile(
            "(\\p{IsHan}{1,4}[县区市镇乡](?:[、和]\\p{IsHan}{1,4}[县区市镇乡])*)(?=分别|于|在|要|应|须|必须|按|尽快|立即|抓紧|\\d)");
    private static final List<String> LEADING = List.of("牵头");
    private static final List<String> SHARING = List.of("分工");
    private static final List<String> MONEY = List.of("经费", "资金", "费用", "预算");

    /** The packs' kind of an agency that has no other. */
    static final String UNKNOWN_KIND = "other";

    private static final String SUFFIXES = "局委办厅队院会司团心所站处科";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 14;
    private static final List<String> TAILS =
            List.of("等有关部门", "等相关部门", "等部门", "等有关单位", "等相关单位", "等单位", "各部门", "部门", "各单位", "单位", "等");
    private static final String OPENERS = "“‘《〈";
    private static final String CLOSERS = "”’》〉\"";

    private final String text;
    private final Hits hits;

    Actors(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    List<Actor> in(List<Clause> clauses) {
        List<Actor> actors = new ArrayList<>();
        boolean led = false;
        int paying = -1;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean asked = clause.demands()
                    || i + 1 < clauses.size() && clauses.get(i + 1).demands();
            int before = actors.size();
            read(clause, asked, actors);
            if (actors.size() == before) {
                unknown(clause, actors);
            }
            List<Actor> here = actors.subList(before, actors.size());
            if (led && says(clause, SHARING)) {
                here.replaceAll(Actor::helping);
            }
            led |= !here.isEmpty() && says(clause, LEADING);
            paying = paying < 0 && says(clause, MONEY) ? indexOfPayer(actors, before) : paying;
        }
        return withPayer(actors, paying);
    }

    private boolean says(Clause clause, List<String> words) {
        return words.stream().anyMatch(word -> text.indexOf(word, clause.start(), clause.end()) >= 0);
    }

    private static int indexOfPayer(List<Actor> actors, int from) {
        for (int at = from; at < actors.size(); at++) {
            if (actors.get(at).name().contains("财政")) {
                return at;
            }
        }
        return -1;
    }

    /** 由市财政局保障经费: who pays for what another one leads helps him. */
    private static List<Actor> withPayer(List<Actor> actors, int payer) {
        boolean others =
                payer >= 0 && actors.stream().anyMatch(actor -> !actor.helps() && !actor.equals(actors.get(payer)));
        if (others) {
            actors.set(payer, actors.get(payer).helping());
        }
        return actors;
    }

    /** To whom a letter goes: 县交通运输局： on a line of its own. */
    List<Actor> addressed(Piece piece) {
        List<Actor> addressed = new ArrayList<>();
        for (int at = piece.body(); at < piece.close(); ) {
            if (hits.agencyAt(at).isEmpty()) {
                at++;
            } else {
                int end = hits.agencyEnd(at);
                addressed.add(new Actor(hits.agencyAt(at), text.substring(start(at, piece.body()), end), false));
                at = end;
            }
        }
        return addressed;
    }

    /** 县财政局要…: by its name an agency, though of no kind that the packs have. */
    private void unknown(Clause clause, List<Actor> actors) {
        int end = clause.demandAt();
        int first = clause.start();
        while (first < end && Cue.LINK.in(hits.cueAt(first))) {
            first = hits.cueEnd(first);
        }
        if (places(clause, actors)) {
            return;
        }
        if (end - first < SHORTEST_NAME || end - first > LONGEST_NAME || SUFFIXES.indexOf(text.charAt(end - 1)) < 0) {
            return;
        }
        for (int at = first; at < end; at++) {
            int cue = hits.cueAt(at);
            boolean speaks =
                    Cue.TOWARD.in(cue) || Cue.CASE.in(cue) || Cue.AT.in(cue) || Cue.ACT.in(cue) || Cue.TOLD.in(cue);
            if (speaks || !Character.isIdeographic(text.charAt(at))) {
                return;
            }
        }
        actors.add(new Actor(UNKNOWN_KIND, text.substring(first, end), false));
    }

    /** 请乙丑县、丙寅区分别于…, 乙丑县要…: places that are asked stand for their governments. */
    private boolean places(Clause clause, List<Actor> actors) {
        boolean asked = text.charAt(clause.start()) == '请' || text.charAt(clause.start()) == '由';
        Matcher places = PLACES.matcher(text).region(clause.start() + (asked ? 1 : 0), clause.end());
        if (!places.lookingAt()) {
            return false;
        }
        List<String> names = List.of(places.group(1).split("[、和]"));
        if (!asked && !(clause.demandAt() == places.end() && names.stream().allMatch(this::isGoverned))) {
            return false;
        }
        names.forEach(place -> actors.add(new Actor(UNKNOWN_KIND, place, false)));
        return true;
    }

    /** 景区 and 城市 have no government that the text could name. */
    private boolean isGoverned(String place) {
        return GOVERNING.stream().anyMatch(body -> text.contains(place + body));
    }

    /** The names of a clause, list by list. */
    private void read(Clause clause, boolean asked, List<Actor> actors) {
        int at = clause.start();
        int free = clause.start();
        int quoted = 0;
        while (at < clause.end()) {
            char letter = text.charAt(at);
            if (OPENERS.indexOf(letter) >= 0) {
                quoted++;
            } else if (CLOSERS.indexOf(letter) >= 0) {
                quoted = Math.max(0, quoted - 1);
            }
            if (hits.agencyAt(at).isEmpty() || quoted > 0 && !hits.agencyAt(at).equals("offices")) {
                at++;
                continue;
            }
            int before = actors.size();
            at = list(clause, free, at, asked, actors);
            // Of what is asked about one name, the next is asked about, too.
            free = actors.size() > before ? at : free;
        }
    }

    /** One list of names that begins at {@code first}; answers where it ends. */
    private int list(Clause clause, int free, int first, boolean asked, List<Actor> actors) {
        List<int[]> names = new ArrayList<>();
        int at = first;
        int nameStart = first;
        while (at < clause.end() && !hits.agencyAt(at).isEmpty()) {
            int end = hits.agencyEnd(at);
            int next = between(end, clause.end());
            boolean goesOn = next < clause.end() && !hits.agencyAt(next).isEmpty();
            // 各部门主要负责人: the head is the last; a firm's head is the firm.
            boolean modifies = goesOn && next == end && !isFirmsHead(at, next) && text.charAt(next) != '各';
            if (!modifies) {
                names.add(new int[] {nameStart, end, at});
            }
            if (!goesOn) {
                at = end;
                break;
            }
            if (isFirmsHead(at, next) && next == end) {
                next = hits.agencyEnd(next);
                nameStart = next;
                at = between(next, clause.end());
                continue;
            }
            nameStart = modifies ? nameStart : next;
            at = next;
        }
        int end = Math.max(at, hits.agencyEnd(names.isEmpty() ? first : names.getLast()[2]));
        int after = afterTail(end, clause.end());
        boolean tailed = after > end;
        Role role = role(free, start(first, free), after, clause, asked);
        for (int[] name : names) {
            boolean whole = isWhole(name[2]) || names.size() > 1 && tailed || followedByDemand(after, clause);
            if (role != Role.NONE && whole) {
                String kind = hits.agencyAt(name[2]);
                String words = text.substring(start(name[0], free), name[1]);
                if (!text.startsWith("等", end) || names.getFirst() == name || isWhole(name[2]) || tailed) {
                    actors.add(new Actor(kind, words, role == Role.HELPS));
                }
            }
        }
        return after;
    }

    private enum Role {
        LEADS,
        HELPS,
        NONE
    }

    private Role role(int free, int first, int after, Clause clause, boolean asked) {
        if (after < clause.end() && (Cue.TOLD.in(hits.cueAt(after)) || isOfWhatFollows(after, clause.end()))) {
            return Role.NONE;
        }
        boolean helps = false;
        boolean described = first > free && text.charAt(first - 1) == '的';
        if (followedByDemand(after, clause) && saysEvery(first) && !lastIsToward(free, first)) {
            return Role.LEADS;
        }
        if (saysEvery(first) && first == clause.start() && isToldToAct(after, clause)) {
            return Role.LEADS;
        }
        for (int at = free; at < first; at = Math.max(at + 1, hits.cueEnd(at))) {
            int cue = hits.cueAt(at);
            boolean by = text.charAt(at) == '由' || text.charAt(at) == '请';
            if (by) {
                return Role.LEADS;
            }
            if (Cue.LEAD.in(cue) && ",、，和及".indexOf(text.charAt(hits.cueEnd(at))) < 0) {
                return Role.NONE; // 负责企业的验收: it is what they are in charge of.
            }
            if (Cue.HELP.in(cue) || Cue.DEMAND.in(cue) && joins(hits.cueEnd(at) - 2)) {
                helps = true; // 应会同 is one word.
            } else if (Cue.DEMAND.in(cue) && joins(hits.cueEnd(at))) {
                continue;
            } else if (described && !Cue.DEMAND.in(cue) && !Cue.CASE.in(cue) && !Cue.AT.in(cue)) {
                continue;
            } else if (Cue.TOWARD.in(cue)
                    || Cue.ACT.in(cue)
                    || Cue.WEAK.in(cue)
                    || Cue.DEMAND.in(cue)
                    || Cue.TOLD.in(cue)
                    || Cue.PAST.in(cue)
                    || Cue.CASE.in(cue)
                    || Cue.AT.in(cue) && text.charAt(at) != '在') {
                return helps ? Role.HELPS : Role.NONE;
            }
        }
        if (after < clause.end() && "的内外方领行".indexOf(text.charAt(after)) >= 0) {
            return Role.NONE;
        }
        if (helps) {
            return Role.HELPS;
        }
        if (Cue.HELP.in(after < clause.end() ? hits.cueAt(after) : 0) && !joins(after)) {
            return Role.HELPS;
        }
        boolean comesWith = clause.bare() && joins(after);
        return asked || comesWith || verbFollows(after, clause.end()) ? Role.LEADS : Role.NONE;
    }

    /** 市应急管理局提出的方案: what it did only tells which one is meant. */
    private boolean isOfWhatFollows(int after, int end) {
        int stop = hits.cueEnd(after);
        return Cue.ACT.in(hits.cueAt(after)) && stop < end && text.charAt(stop) == '的';
    }

    /** 各单位结合实际，…: whom a directive begins with is who acts, unless it tells how he fares. */
    private boolean isToldToAct(int after, Clause clause) {
        boolean described = after >= clause.end() || "的内外方领行".indexOf(text.charAt(after)) >= 0;
        return !described && !clause.has(Cue.PAST) && !clause.has(Cue.STATE) && !clause.has(Cue.NOT);
    }

    private boolean saysEvery(int first) {
        return text.charAt(first) == '各' || text.charAt(first) == '全' || text.charAt(first) == '所';
    }

    /** 要会同…: who comes along; 要配合… would be who is helped. */
    private boolean joins(int at) {
        return text.startsWith("会同", at) || text.startsWith("联合", at) || text.startsWith("协同", at);
    }

    private boolean lastIsToward(int from, int first) {
        int last = 0;
        for (int at = from; at < first; at = Math.max(at + 1, hits.cueEnd(at))) {
            last = hits.cueAt(at) == 0 ? last : hits.cueAt(at);
        }
        return Cue.TOWARD.in(last) || Cue.CASE.in(last) || Cue.AT.in(last);
    }

    private boolean verbFollows(int from, int end) {
        int at = from;
        while (at < end) {
            int cue = hits.cueAt(at);
            if (Cue.PAST.in(cue) || Cue.STATE.in(cue) || Cue.NOT.in(cue) || text.startsWith("决定", at)) {
                return false;
            }
            if (Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.DEMAND.in(cue) || Cue.BAN.in(cue) || Cue.LEAD.in(cue)) {
                return !Cue.MUTE.in(cue);
            }
            if (Cue.MANNER.in(cue) || Cue.LINK.in(cue) || Cue.CASE.in(cue)) {
                at = hits.cueEnd(at);
            } else if (Cue.MUTE.in(cue) || cue == 0) {
                at++;
                if (at - from > 12) {
                    return false;
                }
            } else {
                at = hits.cueEnd(at);
            }
        }
        return false;
    }

    /** 公安、交通: such words name an agency only beside others or before a demand. */
    private boolean isWhole(int at) {
        int length = hits.agencyEnd(at) - at;
        if (length > 3) {
            return Group.of(hits.agencyAt(at)).isPresent() || endsAsAgency(hits.agencyEnd(at));
        }
        return Group.of(hits.agencyAt(at)).isPresent() || length > 1 && endsAsAgency(hits.agencyEnd(at));
    }

    private boolean endsAsAgency(int end) {
        return "局委办厅部门会队关构所院站室府组位心司社".indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean followedByDemand(int after, Clause clause) {
        int cue = after < clause.end() ? hits.cueAt(after) : 0;
        return Cue.DEMAND.in(cue) || Cue.LEAD.in(cue) || Cue.HELP.in(cue);
    }

    private boolean isFirmsHead(int at, int next) {
        return hits.agencyAt(at).equals("enterprises") && hits.agencyAt(next).equals("leaders");
    }

    /** With 县, 市, 全县 and the like before it, and with the place that 县 belongs to, where that stands alone. */
    private int start(int first, int free) {
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

    private int between(int from, int end) {
        int at = from;
        while (at < end && ("、和及与".indexOf(text.charAt(at)) >= 0 || text.startsWith("以及", at))) {
            at += text.startsWith("以及", at) ? 2 : 1;
        }
        return at > from ? hits.agencyBehindPlace(at, end) : at;
    }

    private int afterTail(int from, int end) {
        for (String tail : TAILS) {
            if (text.startsWith(tail, from) && from + tail.length() <= end) {
                return from + tail.length();
            }
        }
        return from;
    }
}
