package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a sentence at its commas and reads the cues of each part; what stands in quotes or brackets shows nothing. */
final class Clauses {

    private static final String SEPARATORS = "，,；;：:。！？!?";
    private static final String OPENERS = "“‘（(《〈【「『";
    private static final String CLOSERS = "”’）)》〉】」』";

    /** So far from a clause's beginning a period may stand that is counted from a day before it. */
    private static final int LONGEST_BEGINNING = 18;

    /** 由属地应急部门, 由乙丑县人民政府. */
    private static final int LONGEST_PLACE = 7;

    private static final String BETWEEN_NAMES = "、和及与等";

    private final String text;
    private final Hits hits;

    Clauses(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    List<Clause> of(Piece piece) {
        List<Clause> clauses = new ArrayList<>();
        int start = bodyOf(piece);
        int depth = 0;
        for (int at = start; at < piece.tail(); at++) {
            char letter = text.charAt(at);
            if (OPENERS.indexOf(letter) >= 0) {
                depth++;
            } else if (closes(letter)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && SEPARATORS.indexOf(letter) >= 0) {
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

    /** A straight quote closes what a curved one opened. */
    private static boolean closes(char letter) {
        return CLOSERS.indexOf(letter) >= 0 || letter == '"';
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
        int at = start;
        while (at < end) {
            char letter = text.charAt(at);
            if (OPENERS.indexOf(letter) >= 0) {
                depth++;
            } else if (closes(letter)) {
                depth = Math.max(0, depth - 1);
            }
            int time = afterTime(at, end);
            if (time > at) {
                at = time; // The 日前 of 2月10日前 is none of its words.
                continue;
            }
            int cue = hits.cueAt(at);
            if (cue == 0) {
                at++;
                continue;
            }
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
            at = hits.cueEnd(at);
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
            for (int at = by + 1; at < Math.min(end, by + LONGEST_PLACE); at++) {
                if (!hits.agencyAt(at).isEmpty()) {
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
            } else if (afterTime(at, end) > at) {
                at = afterTime(at, end);
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

    /** 会同市城管局: who comes along. */
    private boolean isBeside(int cue, int after, int end) {
        return Cue.HELP.in(cue)
                && after < end
                && !hits.agencyAt(hits.agencyBehindPlace(after, end)).isEmpty();
    }

    /** 12月底前, 自印发之日起15日内, 每周五下班前: by when or how often it is done, before the verb. */
    private int afterTime(int at, int end) {
        int from = "于在".indexOf(text.charAt(at)) >= 0 && at + 1 < end ? at + 1 : at;
        if (text.charAt(from) == '每') {
            return afterTurn(from, end);
        }
        int last = "自从".indexOf(text.charAt(from)) >= 0 ? Math.min(end, from + LONGEST_BEGINNING) : from + 1;
        for (int day = from; day < last; day++) {
            Optional<DayWords> found = DayWords.at(text, day, end);
            if (found.isPresent()) {
                boolean all = day == from || PeriodStart.before(text, from, day).start() == from;
                return all ? found.get().end() : at;
            }
        }
        return at;
    }

    /** 每周五下班前, 每月5日前; 每周 and 每月 by themselves are words. */
    private int afterTurn(int at, int end) {
        int stop = at + 2;
        while (stop < end && "一二三四五六日天末底0123456789号十".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        if (stop > at + 2 && stop < end && "日号".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        int hour = HourWords.after(text, stop, end).end();
        if (hour > at + 2 && hour < end && text.charAt(hour) == '前') {
            return hour + 1;
        }
        return stop > at + 2 ? stop : at;
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
            if (Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.BAN.in(cue) || Cue.LEAD.in(cue)) {
                return true;
            }
            at = Math.max(at + 1, hits.cueEnd(at));
        }
        return false;
    }
}
