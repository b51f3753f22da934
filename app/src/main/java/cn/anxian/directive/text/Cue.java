package cn.anxian.directive.text;

import java.util.Locale;

/** What a word shows about its sentence; the words lie in {@code directive/cues.txt}. */
enum Cue {
    DEMAND,
    BAN,
    /** Holds a cue and is none. */
    MUTE,
    ACT,
    WEAK,
    OBJECT,
    SLOGAN,
    GOAL,
    STATE,
    PAST,
    FRAME,
    TOLD,
    MEANS,
    TOWARD,
    HELP,
    LEAD,
    LINK,
    MANNER,
    CASE,
    AT,
    WHEN,
    NOT,
    EVERYBODY,
    SCOPE;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int mask) {
        return (mask & bit()) != 0;
    }

    static Cue named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
