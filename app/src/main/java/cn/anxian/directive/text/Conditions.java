package cn.anxian.directive.text;

import java.util.List;

/** Days that only tell which ones are meant: 凡在12月10日前未完成整改的企业, 对2027年6月30日前到期的许可证. Nothing is to be done by them. */
final class Conditions {

    private static final String STOPS = "，,；;：:。！？!?\n";

    private static final List<String> HAPPENS = List.of("到期", "届满", "期满", "过期", "失效", "建成", "投用", "发生");

    private final String text;
    private final Hits hits;

    Conditions(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    boolean hold(Piece piece, DayWords day) {
        int end = day.end();
        while (end < piece.tail() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int of = text.lastIndexOf('的', end - 1);
        if (of < day.end() || asks(day.end(), of)) {
            return false;
        }
        return beginsWithNot(day.end(), of)
                || concerns(piece, day.start()) && (happensTo(day.end()) || !acts(of + 1, end));
    }

    /** 12月10日前仍未完成整改的. */
    private boolean beginsWithNot(int from, int to) {
        for (int at = from; at < to; at = Math.max(at + 1, hits.cueEnd(at))) {
            int cue = hits.cueAt(at);
            if (Cue.NOT.in(cue)) {
                return true;
            }
            if (Cue.ACT.in(cue) || Cue.WEAK.in(cue)) {
                return false;
            }
        }
        return false;
    }

    /** Whether 凡, 对, 如 stands before the day in its clause, and nothing is asked or done between them. */
    private boolean concerns(Piece piece, int day) {
        int start = day;
        while (start > piece.body() && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean concerns = false;
        for (int at = start; at < day; at = Math.max(at + 1, hits.cueEnd(at))) {
            int cue = hits.cueAt(at);
            boolean toward = "凡对针如".indexOf(text.charAt(at)) >= 0 && (Cue.CASE.in(cue) || Cue.AT.in(cue));
            concerns |= toward;
            if (!toward && (Cue.DEMAND.in(cue) || Cue.ACT.in(cue) || Cue.WEAK.in(cue))) {
                return false;
            }
        }
        return concerns;
    }

    /** 6月30日前到期的许可证: it is what happens to the thing by then. */
    private boolean happensTo(int after) {
        return HAPPENS.stream().anyMatch(word -> text.startsWith(word, after));
    }

    private boolean asks(int from, int to) {
        for (int at = from; at < to; at = Math.max(at + 1, hits.cueEnd(at))) {
            if (Cue.DEMAND.in(hits.cueAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean acts(int from, int to) {
        for (int at = from; at < to; at = Math.max(at + 1, hits.cueEnd(at))) {
            int cue = hits.cueAt(at);
            if (Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.DEMAND.in(cue)) {
                return true;
            }
        }
        return false;
    }
}
