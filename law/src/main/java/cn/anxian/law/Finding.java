package cn.anxian.law;

/** Whether what a rule asks is there. */
public sealed interface Finding extends Reasoned {
    record Met(Grounds grounds) implements Finding {}

    record NotMet(Grounds grounds) implements Finding {}

    /** The rule alone cannot say; somebody has to answer the question. */
    record ForAPerson(Grounds grounds, String question) implements Finding {}

    static Finding of(boolean met, Grounds grounds) {
        return met ? new Met(grounds) : new NotMet(grounds);
    }
}
