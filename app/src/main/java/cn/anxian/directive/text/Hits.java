package cn.anxian.directive.text;

import cn.anxian.directive.text.Lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where which word stands in a text: of the words of one sort that begin at one place, the longest. */
final class Hits {

    private static final int NONE = -1;

    static final String BETWEEN_NAMES = "、和及与等";

    private static final String REGION_MARKS = "省市县区旗州盟镇乡各全本级";

    private final String text;

    /** By where they begin; null where none does. */
    private final @Nullable Word[] cues;

    private final @Nullable Word[] agencies;
    private final @Nullable Word[] lines;

    /** Where it begins, by where it ends. */
    private final int[] places;

    /** Where it ends, by where it begins. */
    private final int[] placeEnds;

    private Hits(String text) {
        int length = text.length();
        this.text = text;
        cues = new Word[length];
        agencies = new Word[length];
        lines = new Word[length];
        places = none(length + 1);
        placeEnds = none(length);
    }

    static Hits in(String text, Lexicon lexicon) {
        Hits hits = new Hits(text);
        // A later hit at the same start ends later: it is longer.
        lexicon.automaton().read(text, (start, end, number) -> {
            Word word = lexicon.word(number);
            if (word.cues() != 0) {
                hits.cues[start] = word;
            }
            if (!word.agency().isEmpty()) {
                hits.agencies[start] = word;
            }
            if (!word.line().isEmpty()) {
                hits.lines[start] = word;
            }
            if (word.place()) {
                hits.placeEnds[start] = end;
                // Of those that end at one place, the longest is told first.
                hits.places[end] = hits.places[end] == NONE ? start : hits.places[end];
            }
        });
        return hits;
    }

    /** A name that no list has: its letters show nothing else. */
    void name(int start, int end, String kind) {
        Arrays.fill(agencies, start, end, null);
        Arrays.fill(cues, start, end, null);
        agencies[start] = new Word(text.substring(start, end), 0, kind, "", false);
    }

    /** A place that the directory does not know, before the name of a body. */
    void place(int start, int end) {
        placeEnds[start] = end;
        places[end] = start;
    }

    /** Bits of the cue that begins there; 0 if none does. */
    int cueAt(int at) {
        Word word = cues[at];
        return word == null ? 0 : word.cues();
    }

    int cueEnd(int at) {
        return end(cues[at], at);
    }

    /** Kind of the agency that is named there; empty if none is. */
    String agencyAt(int at) {
        Word word = agencies[at];
        return word == null ? "" : word.agency();
    }

    int agencyEnd(int at) {
        return end(agencies[at], at);
    }

    /** 市应急局: where the agency stands behind 市 and the like; {@code at} if none does. */
    int agencyBehindPlace(int at, int end) {
        int behind = at;
        while (behind < end && agencyAt(behind).isEmpty() && afterPlace(behind) > behind) {
            behind = afterPlace(behind);
        }
        return behind < end && !agencyAt(behind).isEmpty() ? behind : at;
    }

    /** 市应急局、市公安局: behind the agencies that are named there one after the other. */
    int agenciesEnd(int first, int end) {
        int at = agencyEnd(first);
        while (at < end
                && (BETWEEN_NAMES.indexOf(text.charAt(at)) >= 0 || !agencyAt(at).isEmpty())) {
            at = agencyAt(at).isEmpty() ? agencyBehindPlace(at + 1, end) : agencyEnd(at);
        }
        return at;
    }

    /** Behind 湖滨区, or behind a 市 of 市应急局. */
    private int afterPlace(int at) {
        int end = placeEnd(at);
        return end == at && isPlaceMark(text.charAt(at)) ? at + 1 : end;
    }

    /** Where the known place ends whose name begins there; {@code at} if none does. */
    int placeEnd(int at) {
        return placeEnds[at] == NONE ? at : placeEnds[at];
    }

    /** Where the known place begins whose name ends there; {@code at} if none does. */
    int placeBefore(int at) {
        return places[at] == NONE ? at : places[at];
    }

    /** 将方案报县政府, 将情况抄送市安委办, 报县委: that is done, too. */
    boolean reportsAt(int at, int end) {
        boolean reports = text.charAt(at) == '报' || text.startsWith("抄送", at) || text.startsWith("抄报", at);
        int to = Math.max(at + 1, cueEnd(at));
        if (!reports || to - at > 2 || to + 1 >= end) {
            return false;
        }
        boolean asOne = "我本省市县区州".indexOf(text.charAt(to)) >= 0 && "委办局厅".indexOf(text.charAt(to + 1)) >= 0;
        return asOne || !agencyAt(agencyBehindPlace(to, end)).isEmpty();
    }

    /** Kinds of agency and groups that stand in a sentence, whatever it says of them. */
    Set<String> agenciesIn(Piece piece) {
        Set<String> kinds = new HashSet<>();
        for (int at = piece.body(); at < piece.tail(); at = Math.max(at + 1, agencyEnd(at))) {
            kinds.add(agencyAt(at));
        }
        kinds.remove("");
        return kinds;
    }

    /** Names of agencies that stand in a sentence, with 市 and the like before them; 建设局面 names none. */
    List<String> namesIn(Piece piece) {
        List<String> names = new ArrayList<>();
        for (int at = piece.body(); at < piece.close(); ) {
            int end = agencyEnd(at);
            if (end == at) {
                at++;
                continue;
            }
            int start = at;
            while (start > piece.body() && isPlaceMark(text.charAt(start - 1))) {
                start--;
            }
            if (end == text.length() || "面势部域限".indexOf(text.charAt(end)) < 0) {
                names.add(text.substring(start, end));
            }
            at = end;
        }
        return names;
    }

    static boolean isPlaceMark(char letter) {
        return REGION_MARKS.indexOf(letter) >= 0;
    }

    String lineAt(int at) {
        Word word = lines[at];
        return word == null ? "" : word.line();
    }

    int lineEnd(int at) {
        return end(lines[at], at);
    }

    private static int end(@Nullable Word word, int at) {
        return word == null ? at : at + word.text().length();
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
