package cn.anxian.directive.text;

/**
 * A part of a sentence between commas, with what its words show.
 *
 * @param cues bits of all cues that stand in it outside quotes
 * @param demandAt where the demand stands; -1 if there is none
 * @param bare whether it begins with a verb, as only an order does
 * @param spoken whether it orders as people speak, without 要
 * @param acts how many things it names that can be done and checked
 */
record Clause(
        int start,
        int end,
        int cues,
        int demandAt,
        boolean bare,
        boolean spoken,
        int acts,
        int weak,
        int objects,
        int slogans) {

    private static final int SHORTEST = 4;

    boolean has(Cue cue) {
        return cue.in(cues);
    }

    boolean saysNothingKnown() {
        boolean known =
                acts + weak + slogans > 0 || has(Cue.BAN) || has(Cue.GOAL) || has(Cue.STATE) || has(Cue.EVERYBODY);
        return !known && end - Math.max(start, demandAt) >= SHORTEST;
    }

    boolean demands() {
        return demandAt >= 0 || has(Cue.BAN);
    }
}
