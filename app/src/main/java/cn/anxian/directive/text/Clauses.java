package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a sentence at its commas and reads the cues of each part; what stands in quotes or brackets shows nothing. */
final class Clauses {

    private static final Letters SEPARATORS = Letters.of("，,；;：:。！？!?");
    private static final Letters OPENERS = Letters.of("“‘（(《〈【「『");

    /** A straight quote closes what a curved one opened. */
    private static final Letters CLOSERS = Letters.of("”’）)》〉】」』\"");

    /** 由 before a place and the 县 behind it. */
    private static final int AROUND_PLACE = 2;

    private static final List<String> NO_MORE = List.of("不能再", "不要再", "别再", "不许再", "不准再");

    private final String text;
    private final Hits hits;
    private final KnownPlaces places;
    private final SpokenOrders orders;

    Clauses(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.places = new KnownPlaces(text, hits);
        this.orders = new SpokenOrders(text, hits);
    }

    List<Clause> of(Piece piece) {
        List<Clause> clauses = new ArrayList<>();
        int start = bodyOf(piece);
        int depth = 0;
        boolean duties = false;
        for (int at = start; at < piece.tail(); at++) {
            char letter = text.charAt(at);
            if (OPENERS.hold(letter)) {
                depth++;
            } else if (CLOSERS.hold(letter)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SEPARATORS.hold(letter)) {
                add(clauses, start, at, duties);
                duties = (letter == '：' || letter == ':') && clauses.size() == 1 && isDutyOf(piece, start, at);
                start = at + 1;
            }
        }
        add(clauses, start, piece.tail(), duties);
        return clauses;
    }

    /** 2.镇供电所：…: behind the name of an item stands what that body is to do, in whatever words. */
    private boolean isDutyOf(Piece piece, int start, int colon) {
        return (piece.opens() || piece.marker().isPresent()) && orders.calls(start, colon);
    }

    /** 一要加强…: the marker holds the demand. */
    private int bodyOf(Piece piece) {
        boolean demand = piece.body() > 0 && piece.marker().isPresent() && text.charAt(piece.body() - 1) == '要';
        return demand ? piece.body() - 1 : piece.body();
    }

    private void add(List<Clause> clauses, int start, int end, boolean duty) {
        if (end > start) {
            clauses.add(read(start, end, duty));
        }
    }

    /** @param duty whether it is told to somebody by where it stands */
    private Clause read(int start, int end, boolean duty) {
        int cues = 0;
        int demandAt = -1;
        int acts = 0;
        int weak = 0;
        int objects = 0;
        int slogans = 0;
        int depth = 0;
        int someoneElse = someoneElseIn(start, end);
        boolean thought = false;
        boolean handles = false;
        int past = -1;
        int at = start;
        while (at < end) {
            char letter = text.charAt(at);
            if (OPENERS.hold(letter)) {
                depth++;
            } else if (CLOSERS.hold(letter)) {
                depth = Math.max(0, depth - 1);
            }
            int time = TimeWords.after(text, at, end);
            if (time > at) {
                handles |= letter == '每'; // 每月5日前报送上月情况: so often, and no tale.
                at = time; // The 日前 of 2月10日前 is none of its words.
                continue;
            }
            int cue = hits.cueAt(at);
            if (hits.reportsAt(at, end) && (handles || at > start || !Cue.FRAME.in(cue))) {
                cue = (cue | Cue.ACT.bit()) & ~Cue.FRAME.bit();
            }
            if (cue == 0) {
                at++;
                continue;
            }
            // 将上月情况报…: a time behind 将 tells of what it is done to.
            handles |= Cue.CASE.in(cue) && "将把".indexOf(letter) >= 0;
            cue = handles ? cue & ~Cue.WHEN.bit() : cue;
            if (depth == 0) {
                boolean denied = Cue.NOT.in(cues) && (Cue.DEMAND.in(cue) || Cue.BAN.in(cue));
                past = Cue.PAST.in(cue) || past == at && Cue.MANNER.in(cue) ? hits.cueEnd(at) : past;
                boolean done = past == at && Cue.DEMAND.in(cue); // 已依法责令…
                if (denied || done || Cue.DEMAND.in(cue) && at > someoneElse) {
                    at = hits.cueEnd(at);
                    continue;
                }
                cues |= cue;
                if (Cue.DEMAND.in(cue) && demandAt < 0) {
                    demandAt = at;
                }
                // 要充分认识开展…的意义: what is only thought of is not done.
                thought |= Cue.SLOGAN.in(cue) && !Cue.MANNER.in(cue) && acts + weak == 0;
                acts += Cue.ACT.in(cue) && !thought ? 1 : 0;
                weak += Cue.WEAK.in(cue) ? 1 : 0;
                objects += Cue.OBJECT.in(cue) ? 1 : 0;
            }
            slogans += Cue.SLOGAN.in(cue) ? 1 : 0;
            at = Math.max(at + 1, hits.cueEnd(at));
        }
        cues = isOver(start, end) ? cues & ~Cue.PAST.bit() : cues;
        // 12月3日，…: a day that stands for itself begins a tale.
        cues |= isDate(start, end) ? Cue.WHEN.bit() : 0;
        boolean told = Cue.PAST.in(cues) || Cue.STATE.in(cues) || Cue.WHEN.in(cues);
        boolean spoken = duty && !told || orders.in(start, end, cues);
        boolean bare = spoken || beginsWithVerb(start, end) && !Cue.PAST.in(cues);
        return new Clause(start, end, cues, demandAt, bare, spoken, acts, weak, objects, slogans);
    }

    /** Where 他 or 她 stands: what he has made it his habit to do is asked of nobody; {@code end} if there is none. */
    private int someoneElseIn(int start, int end) {
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            char next = at + 1 < end ? text.charAt(at + 1) : ' ';
            boolean other = "们人".indexOf(next) >= 0 || at > start && "其吉".indexOf(text.charAt(at - 1)) >= 0;
            if (letter == '她' || letter == '他' && !other) {
                return at;
            }
        }
        return end;
    }

    /** 不能再拖了: what shall be no more, and no tale. */
    private boolean isOver(int start, int end) {
        return text.charAt(end - 1) == '了'
                && NO_MORE.stream().anyMatch(words -> text.substring(start, end).contains(words));
    }

    private boolean isDate(int start, int end) {
        boolean day = false;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (Marker.digit(letter) < 0 && "年月日号上下午晚凌晨时分 　".indexOf(letter) < 0) {
                return false;
            }
            day |= letter == '日' || letter == '号';
        }
        return day && Marker.digit(text.charAt(start)) >= 0;
    }

    /** 所需资金由市财政局安排, 由属地应急部门查处: whoever stands behind 由 is to do it. */
    private boolean isGivenTo(int start, int end) {
        for (int by = text.indexOf('由', start, end); by >= 0; by = text.indexOf('由', by + 1, end)) {
            if (places.end(by + 1, end) > by + 1 && hits.agencyBehindPlace(by + 1, end) == by + 1) {
                return acts(places.end(by + 1, end), end);
            }
            int last = Math.min(end - 1, by + NameBounds.LONGEST_ZONE + AROUND_PLACE);
            for (int at = by + 1; at <= last; at++) {
                if (!hits.agencyAt(at).isEmpty() && at - by <= NameBounds.longestPlace(text, at) + AROUND_PLACE) {
                    return acts(hits.agenciesEnd(at, end), end);
                }
            }
        }
        return false;
    }

    /** Whether nothing stands before the verb but how it is done, on what, or by whom that is named. */
    private boolean beginsWithVerb(int start, int end) {
        if (isGivenTo(start, end)) {
            return true;
        }
        int at = start;
        boolean named = false;
        while (at < end) {
            int cue = hits.cueAt(at);
            int agency = hits.agencyBehindPlace(at, end);
            // 宣传 is a verb, 宣传部门 a body.
            boolean verb = agency == at && Cue.ACT.in(cue) && hits.cueEnd(at) >= hits.agencyEnd(at);
            if (!named && !hits.agencyAt(agency).isEmpty() && !verb) {
                named = true;
                at = hits.agenciesEnd(agency, end);
            } else if (!named && places.areAskedAt(at, end)) {
                named = true;
                at = places.end(at, end);
            } else if (TimeWords.after(text, at, end) > at) {
                at = behindNext(TimeWords.after(text, at, end), end);
            } else if (named && Cue.LEAD.in(cue)) {
                return true;
            } else if (named && isBeside(cue, hits.cueEnd(at), end)) {
                at = hits.agenciesEnd(hits.agencyBehindPlace(hits.cueEnd(at), end), end);
            } else if (Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.BAN.in(cue) || Cue.DEMAND.in(cue)) {
                return true;
            } else if (Cue.CASE.in(cue)) {
                return acts(hits.cueEnd(at), end);
            } else if (Cue.LINK.in(cue)
                    || Cue.MANNER.in(cue)
                    || Cutter.isBlank(text.charAt(at))
                    || text.charAt(at) == '地') {
                at = Math.max(at + 1, hits.cueEnd(at));
            } else {
                return false;
            }
        }
        return false;
    }

    /** 甲局于3月底前、乙局于…, 分别于3月底前、4月底前: behind one day the next body or the next day may stand. */
    private int behindNext(int at, int end) {
        boolean joined = at + 1 < end && Hits.BETWEEN_NAMES.indexOf(text.charAt(at)) >= 0;
        int next = joined ? hits.agencyBehindPlace(at + 1, end) : at;
        if (joined && !hits.agencyAt(next).isEmpty()) {
            return hits.agenciesEnd(next, end);
        }
        int places = joined ? this.places.end(at + 1, end) : at + 1;
        return places > at + 1 ? places : joined && TimeWords.after(text, at + 1, end) > at + 1 ? at + 1 : at;
    }

    /** 会同市城管局: who comes along. */
    private boolean isBeside(int cue, int after, int end) {
        return Cue.HELP.in(cue)
                && after < end
                && !hits.agencyAt(hits.agencyBehindPlace(after, end)).isEmpty();
    }

    private boolean acts(int from, int end) {
        int at = from;
        while (at < end) {
            int cue = hits.cueAt(at);
            if (Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.BAN.in(cue) || Cue.LEAD.in(cue) || hits.reportsAt(at, end)) {
                return true;
            }
            at = Math.max(at + 1, hits.cueEnd(at));
        }
        return false;
    }
}
