package cn.anxian.journal.verifier;

import java.util.OptionalLong;

/** What the verifier says. */
public sealed interface Verdict {

    /**
     * Everything sealed is as it was, as far as the anchors tell.
     *
     * @param head hexadecimal; 64 zeros for an empty journal
     * @param unsealed entries behind the chain's end: only receipts speak for them
     */
    record Sound(long entries, String head, int anchors, long unsealed) implements Verdict {}

    /**
     * Something was changed, removed or added.
     *
     * @param code stays the same for programs
     * @param entry the number of the first bad entry; empty if it is not there any more
     * @param after the number of the last entry before the fault; 0 at the beginning
     */
    record Broken(String code, OptionalLong entry, long after, String sentence) implements Verdict {}
}
