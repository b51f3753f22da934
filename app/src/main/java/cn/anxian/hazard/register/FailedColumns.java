package cn.anxian.hazard.register;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns that the sheet of failed rows has beside the file's own; where it comes back, they speak of a former time. */
final class FailedColumns {

    static final String WHY = "错误原因";
    static final String ROW = "原表行号";
    private static final Pattern FORMER = Pattern.compile("(?:" + WHY + "|" + ROW + ")(?:（\\d+）)?");

    private FailedColumns() {}

    /** @return the numbers, from 0, of the columns that are the file's own */
    static IntStream without(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(at -> !FORMER.matcher(names.get(at)).matches());
    }
}
