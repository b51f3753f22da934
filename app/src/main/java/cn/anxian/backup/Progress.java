package cn.anxian.backup;

import java.io.PrintStream;

/** What somebody who waits is told. */
final class Progress {

    private static final int FILES_A_LINE = 500;

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
    }

    void table(int number, int of, String name, long rows) {
        out.printf("  数据 %d/%d　%s　%,d 行%n", number, of, name, rows);
    }

    void files(int done) {
        if (done % FILES_A_LINE == 0) {
            out.printf("  文件 %,d 个……%n", done);
        }
    }

    void share(String what, int done, int of) {
        int step = Math.max(1, of / 10);
        if (of > FILES_A_LINE && done % step == 0) {
            out.printf("  %s %d%%%n", what, 100L * done / of);
        }
    }
}
