package cn.anxian.bench.load;

import java.io.IOException;

/** The connection ended before an answer came: whether it was done is not known. */
public final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    NoAnswer(IOException cause) {
        super(cause);
    }
}
