package cn.anxian.directive.review;

import java.util.Optional;
import java.util.regex.Pattern;

/** The title that a text seems to have: its first line, unless that greets or already speaks; else what the file is called. */
final class ProposedTitle {

    private static final int LONGEST = 100;

    /** 「同志们：」 greets; what ends in a stop speaks. */
    private static final Pattern NO_TITLE = Pattern.compile(".*[：:。；;！!？?，,]|[同各].{0,12}[们志好]");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{4}");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,5}$");

    private ProposedTitle() {}

    /** @return empty where neither text nor file has one: then a person writes it */
    static String of(String fileName, String content) {
        return firstLine(content).or(() -> named(fileName)).orElse("");
    }

    private static Optional<String> firstLine(String content) {
        return content.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .filter(line -> line.codePointCount(0, line.length()) <= LONGEST)
                .filter(line -> !NO_TITLE.matcher(line).matches());
    }

    private static Optional<String> named(String fileName) {
        return Optional.of(EXTENSION.matcher(fileName).replaceFirst("").strip())
                .filter(name -> CHINESE.matcher(name).find());
    }
}
