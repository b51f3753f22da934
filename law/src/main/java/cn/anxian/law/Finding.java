package cn.anxian.law;

import java.util.List;

/** Whether what a rule asks is there. */
public sealed interface Finding extends Reasoned {
    record Met(Grounds grounds) implements Finding {}

    record NotMet(Grounds grounds) implements Finding {}

    /** The rule alone cannot say; somebody has to answer the question. */
    record ForAPerson(Grounds grounds, String question) implements Finding {}

    static Finding of(boolean met, Grounds grounds) {
        return met ? new Met(grounds) : new NotMet(grounds);
    }

    /** Met where each is, none of them left to a person; the grounds are those of all, in their order. */
    static Finding every(Finding first, List<? extends Finding> others) {
        var met = first instanceof Met;
        var grounds = first.grounds();
        for (var other : others) {
            met &= other instanceof Met;
            grounds = grounds.then(other.grounds());
        }
        return of(met, grounds);
    }
}
