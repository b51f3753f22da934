package cn.anxian.law;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The full texts of the laws, which are not part of the repository; they lie beside it where they are at hand. */
final class LawTexts {
    private static final Pattern TITLE = Pattern.compile("(?m)^# (?:中华人民共和国)?(.+)$");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?m)^\\**(第[零一二三四五六七八九十百千]+条)\\**[ 　]+(.*?)(?=^\\**第[零一二三四五六七八九十百千]+条\\**[ 　]|^#|\\z)", Pattern.DOTALL);
    private static final Pattern DATED_FILE = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)\\.md$");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private LawTexts() {}

    /** One edition of a law: the day of its adoption, and its articles by number, paragraph by paragraph. */
    record Text(String law, LocalDate edition, Map<String, List<String>> articles) {}

    /** Every edition at hand, the dated files first; the test is skipped where there are none. */
    static List<Text> all() {
        try (var files = Files.list(folder())) {
            return files.sorted().map(LawTexts::read).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The articles of this law: the newest edition at hand, of two alike the dated file, and nothing of a law that is not. */
    static Optional<Text> of(String law, List<Text> texts) {
        return texts.stream()
                .filter(text -> text.law().equals(law))
                .reduce((one, other) -> other.edition().isAfter(one.edition()) ? other : one);
    }

    private static Text read(Path file) {
        try {
            var text = Files.readString(file);
            var title = TITLE.matcher(text);
            if (!title.find()) {
                throw new AssertionError(file + " has no title");
            }
            var articles = new LinkedHashMap<String, List<String>>();
            var matcher = ARTICLE.matcher(text);
            var preamble = text.length();
            while (matcher.find()) {
                preamble = Math.min(preamble, matcher.start());
                articles.put(matcher.group(1), paragraphs(matcher.group(2)));
            }
            return new Text(
                    title.group(1).replaceAll("[ 　]", ""), edition(file, text.substring(0, preamble)), articles);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(line -> line.replaceAll("^[\\s　>*-]+|[\\s　*]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** From the file's name, or else the last day that the lines before the first article name. */
    private static LocalDate edition(Path file, String preamble) {
        var dated = DATED_FILE.matcher(file.getFileName().toString());
        if (dated.find()) {
            return LocalDate.parse(dated.group(1));
        }
        var days = new ArrayList<LocalDate>();
        DATE.matcher(preamble)
                .results()
                .forEach(day -> days.add(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))));
        if (days.isEmpty()) {
            throw new AssertionError(file + " does not say when it was adopted");
        }
        return days.stream().max(LocalDate::compareTo).orElseThrow();
    }

    private static Path folder() {
        for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            var texts = dir.resolve("shared/law/texts");
            if (Files.isDirectory(texts)) {
                return texts;
            }
        }
        assumeTrue(false, "no ../shared/law/texts here: the articles are not compared with the texts of the law");
        throw new IllegalStateException();
    }
}
