package cn.anxian.directive.review;

/** The title that a text seems to have: its first line that says something. */
final class FirstLine {

    private static final int LONGEST = 100;

    private FirstLine() {}

    static String of(String content) {
        String line = content.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
