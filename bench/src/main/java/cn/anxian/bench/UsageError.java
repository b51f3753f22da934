package cn.anxian.bench;

/** The command line asks for something that there is not. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UsageError(String sentence) {
        super(sentence);
    }
}
