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

    private static final String BETWEEN_NAMES = "、和及与等";

    private final String text;
    private final Hits hits;
    private final KnownPlaces places;

    Clauses(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
        this.places = new KnownPlaces(text, hits);
    }

    List<Clause> of(Piece piece) {
        List<Clause> clauses = new ArrayList<>();
        int start = bodyOf(piece);
        int depth = 0;
        for (int at = start; at < piece.tail(); at++) {
            char letter = text.charAt(at);
            if (OPENERS.hold(letter)) {
                depth++;
            } else if (CLOSERS.hold(letter)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SEPARATORS.hold(letter)) {
                add(clauses, start, at);
                start = at + 1;
            }
        }
        add(clauses, start, piece.tail());
        return clauses;
    }

    /** 一要加强…: the marker holds the demand. */
    private int bodyOf(Piece piece) {
        boolean demand = piece.body() > 0 && piece.marker().isPresent() && text.charAt(piece.body() - 1) == '要';
        return demand ? piece.body() - 1 : piece.body();
    }

    private void add(List<Clause> clauses, int start, int end) {
        if (end > start) {
            clauses.add(read(start, end));
        }
    }

    private Clause read(int start, int end) {
        int cues = 0;
        int demandAt = -1;
        int acts = 0;
        int weak = 0;
        int objects = 0;
        int slogans = 0;
        int depth = 0;
        boolean thought = false;
        boolean handles = false;
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
                at = time; // The 日前 of 2月10日前 is none of its words.
                continue;
            }
            int cue = hits.cueAt(at);
            if (hits.reportsAt(at, end) && (handles || !Cue.FRAME.in(cue))) {
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
                if (denied) {
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
        // 12月3日，…: a day that stands for itself begins a tale.
        cues |= isDate(start, end) ? Cue.WHEN.bit() : 0;
        boolean bare = beginsWithVerb(start, end) && !Cue.PAST.in(cues);
        return new Clause(start, end, cues, demandAt, bare, acts, weak, objects, slogans);
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
                    return acts(afterName(at, end), end);
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
            if (!named && !hits.agencyAt(agency).isEmpty() && (agency > at || !Cue.ACT.in(cue))) {
                named = true;
                at = afterName(agency, end);
            } else if (!named && places.areAskedAt(at, end)) {
                named = true;
                at = places.end(at, end);
            } else if (TimeWords.after(text, at, end) > at) {
                at = behindNext(TimeWords.after(text, at, end), end);
            } else if (named && Cue.LEAD.in(cue)) {
                return true;
            } else if (named && isBeside(cue, hits.cueEnd(at), end)) {
                at = afterName(hits.agencyBehindPlace(hits.cueEnd(at), end), end);
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
        boolean joined = at + 1 < end && BETWEEN_NAMES.indexOf(text.charAt(at)) >= 0;
        int next = joined ? hits.agencyBehindPlace(at + 1, end) : at;
        if (joined && !hits.agencyAt(next).isEmpty()) {
            return afterName(next, end);
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

    private int afterName(int from, int end) {
        int at = hits.agencyEnd(from);
        while (at < end
                && (BETWEEN_NAMES.indexOf(text.charAt(at)) >= 0
                        || !hits.agencyAt(at).isEmpty())) {
            at = hits.agencyAt(at).isEmpty() ? hits.agencyBehindPlace(at + 1, end) : hits.agencyEnd(at);
        }
        return at;
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
