package cn.anxian.directive.text;

/** Places of the directory, and 属地, where they stand for whoever governs them: 渑池县于3月底前…, 属地负责…. */
final class KnownPlaces {

    private static final String JOINERS = "、和及与";

    private final String text;
    private final Hits hits;

    KnownPlaces(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** 三门峡市渑池县: behind a place with what it lies in; {@code at} if none stands there. */
    int oneEnd(int at, int end) {
        int last = at;
        while (last < end && hits.placeEnd(last) > last && hits.placeEnd(last) <= end) {
            last = hits.placeEnd(last);
        }
        return last;
    }

    /** 渑池县、灵宝市: behind the places that are named there; {@code at} if none is. */
    int end(int at, int end) {
        int last = at;
        int next = at;
        while (next < end && oneEnd(next, end) > next) {
            last = oneEnd(next, end);
            next = last < end && isJoiner(last) ? last + 1 : end;
        }
        return last;
    }

    /** Whether places stand there, and behind them what only somebody can be told: 要, 负责, 于3月底前. */
    boolean areAskedAt(int at, int end) {
        int last = end(at, end);
        if (last == at || last == end) {
            return false;
        }
        int cue = hits.cueAt(last);
        return Cue.DEMAND.in(cue) || Cue.LEAD.in(cue) || behindDays(last, end) > last;
    }

    /** 分别于3月底前、4月底前: behind the days by which they are asked; {@code at} if none stand there. */
    int behindDays(int at, int end) {
        int next = at;
        while (next < end && Cue.MANNER.in(hits.cueAt(next))) {
            next = hits.cueEnd(next);
        }
        int last = at;
        while (next < end && TimeWords.after(text, next, end) > next) {
            last = TimeWords.after(text, next, end);
            next = last < end && isJoiner(last) ? last + 1 : end;
        }
        return last;
    }

    private boolean isJoiner(int at) {
        return JOINERS.indexOf(text.charAt(at)) >= 0;
    }
}
