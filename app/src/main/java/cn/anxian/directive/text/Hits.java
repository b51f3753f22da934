package cn.anxian.directive.text;

import java.util.Arrays;

/** Where which word stands in a text: of the words of one sort that begin at one place, the longest. */
final class Hits {

    private static final int NONE = -1;

    private final Lexicon lexicon;
    private final int[] cues;
    private final int[] agencies;
    private final int[] lines;

    private Hits(Lexicon lexicon, int length) {
        this.lexicon = lexicon;
        cues = none(length);
        agencies = none(length);
        lines = none(length);
    }

    static Hits in(String text, Lexicon lexicon) {
        Hits hits = new Hits(lexicon, text.length());
        // A later hit at the same start ends later: it is longer.
        lexicon.automaton().read(text, (start, end, number) -> {
            Lexicon.Word word = lexicon.word(number);
            if (word.cues() != 0) {
                hits.cues[start] = number;
            }
            if (!word.agency().isEmpty()) {
                hits.agencies[start] = number;
            }
            if (!word.line().isEmpty()) {
                hits.lines[start] = number;
            }
        });
        return hits;
    }

    /** Bits of the cue that begins there; 0 if none does. */
    int cueAt(int at) {
        return cues[at] == NONE ? 0 : lexicon.word(cues[at]).cues();
    }

    int cueEnd(int at) {
        return end(cues, at);
    }

    /** Kind of the agency that is named there; empty if none is. */
    String agencyAt(int at) {
        return agencies[at] == NONE ? "" : lexicon.word(agencies[at]).agency();
    }

    int agencyEnd(int at) {
        return end(agencies, at);
    }

    String lineAt(int at) {
        return lines[at] == NONE ? "" : lexicon.word(lines[at]).line();
    }

    int lineEnd(int at) {
        return end(lines, at);
    }

    private int end(int[] words, int at) {
        return words[at] == NONE ? at : at + lexicon.word(words[at]).text().length();
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
