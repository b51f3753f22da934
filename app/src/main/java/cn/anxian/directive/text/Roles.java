package cn.anxian.directive.text;

import java.util.stream.IntStream;

/** Whether a list of names leads, helps or only is spoken of: told by what stands before and behind it. */
final class Roles {

    private static final int MOST_UNKNOWN = 12;

    private final String text;
    private final Hits hits;
    private final SpokenOrders orders;

    Roles(String text, Hits hits, SpokenOrders orders) {
        this.text = text;
        this.hits = hits;
        this.orders = orders;
    }

    enum Role {
        LEADS,
        HELPS,
        NONE
    }

    Role of(int free, int first, int after, Clause clause, boolean asked) {
        if (after < clause.end() && (Cue.TOLD.in(hits.cueAt(after)) || isOfWhatFollows(after, clause.end()))) {
            return Role.NONE;
        }
        if (comesToHelp(after, clause.end()) && !clause.has(Cue.LEAD)) {
            return Role.HELPS;
        }
        if (first > free && isGiven(first - 1)) {
            return Role.LEADS; // 改造资金由市财政局…: what is given stands before.
        }
        if (first > free && isWith(first - 1, clause)) {
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
            if (isGiven(at) && !asksSomethingElse(hits.cueEnd(at), first)) {
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
        return asked || comesWith || clause.spoken() && opens(clause, first) || verbFollows(after, clause.end())
                ? Role.LEADS
                : Role.NONE;
    }

    /** 由市住建局…, 请你县…, but not 由于, 提请. */
    private boolean isGiven(int at) {
        char letter = text.charAt(at);
        boolean ofAWord = at > 0 && hits.cueEnd(at - 1) > at;
        return (letter == '由' || letter == '请') && !ofAWord && !Cue.MUTE.in(hits.cueAt(at));
    }

    /** 与各村签订责任书: with whom it is done. */
    private boolean isWith(int at, Clause clause) {
        char letter = text.charAt(at);
        return (letter == '与' || letter == '跟') && opens(clause, at);
    }

    /** 请你区责令该企业…, 由市安委办提请约谈县长: behind the verb stands whom it is done to. */
    private boolean asksSomethingElse(int from, int first) {
        return IntStream.range(from, first).anyMatch(at -> !hits.agencyAt(at).isEmpty());
    }

    /** 各有关部门全力配合: how it helps may stand before. */
    private boolean comesToHelp(int after, int end) {
        int at = after;
        while (at < end && Cue.MANNER.in(hits.cueAt(at)) && !Cue.HELP.in(hits.cueAt(at))) {
            at = hits.cueEnd(at);
        }
        return at > after && at < end && Cue.HELP.in(hits.cueAt(at)) && !joins(at) && !Cue.MANNER.in(hits.cueAt(at));
    }

    /** Whether it begins its clause, but for words that only link, or say of what it is. */
    boolean opens(Clause clause, int first) {
        int at = clause.start();
        while (at < first && (Cue.LINK.in(hits.cueAt(at)) || Cutter.isBlank(text.charAt(at)))) {
            at = Math.max(at + 1, hits.cueEnd(at));
        }
        return at == first || clause.spoken() && orders.behindMatter(at, clause.end()) == first;
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

    boolean followedByDemand(int after, Clause clause) {
        int cue = after < clause.end() ? hits.cueAt(after) : 0;
        return Cue.DEMAND.in(cue) || Cue.LEAD.in(cue) || Cue.HELP.in(cue);
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

    /** Whether it acts: by when and on what may stand before the verb, however long that is. */
    private boolean verbFollows(int from, int end) {
        int at = from;
        int unknown = 0;
        boolean handles = false;
        boolean days = false;
        while (at < end && (handles || unknown <= MOST_UNKNOWN)) {
            int time = TimeWords.after(text, at, end);
            if (time > at) {
                at = time;
                days = true;
                continue;
            }
            int cue = hits.cueAt(at);
            if (Cue.PAST.in(cue) || Cue.STATE.in(cue) || Cue.NOT.in(cue) || text.startsWith("决定", at)) {
                return false;
            }
            if (Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.DEMAND.in(cue) || Cue.BAN.in(cue) || Cue.LEAD.in(cue)) {
                return !Cue.MUTE.in(cue);
            }
            if (hits.reportsAt(at, end)) {
                return true;
            }
            if (!hits.agencyAt(at).isEmpty() && unknown > 0 && days) {
                at = hits.agencyEnd(at); // 甲局于3月底前、乙局于4月底前完成: the verb is of both.
                unknown = 0;
                continue;
            }
            handles |= text.charAt(at) == '把' || text.charAt(at) == '将';
            if (Cue.MUTE.in(cue) || cue == 0) {
                at++;
                unknown++;
            } else {
                at = hits.cueEnd(at);
            }
        }
        return false;
    }
}
