package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("引文与原文逐字一致")
class QuotesTest {
    private static final Pattern ARTICLE = Pattern.compile("第[零一二三四五六七八九十百千]+条");

    static Stream<Basis> quoted() {
        return Rules.load().all().stream()
                .flatMap(rule -> Stream.concat(
                        rule.bases().stream(), rule.within().stream().map(TimeLimit::basis)))
                .filter(basis -> basis.quote().words().isPresent())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("quoted")
    void a_quote_stands_word_for_word_in_the_article_it_cites(Basis basis) {
        var words = basis.quote().words().orElseThrow();
        if (basis instanceof Basis.Speech speech) {
            assertThat(read(shared("data/speeches/speech-" + speech.no() + ".txt")))
                    .contains(words);
        } else {
            assertThat(articlesIn(basis))
                    .isNotEmpty()
                    .anySatisfy(article -> assertThat(article).contains(words));
        }
    }

    @Test
    void a_changed_word_and_a_neighbouring_article_are_noticed() {
        var statute = new Basis.Statute("安全生产法", "第六十八条", Quote.of("x"), InForce.ALWAYS, true);
        assertThat(articlesIn(statute))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article)
                        .contains("拒绝签字的")
                        .doesNotContain("拒绝签名的")
                        .doesNotContain("应当及时移送其他有关部门"));
    }

    /** The article's text in every edition of the law that is at hand, by its number alone. */
    private static List<String> articlesIn(Basis basis) {
        var matcher = ARTICLE.matcher(basis.article());
        assertThat(matcher.find()).as(basis.article()).isTrue();
        var heading = Pattern.compile(
                "(?m)^\\**" + matcher.group() + "\\**[ 　].*?(?=^\\**第[零一二三四五六七八九十百千]+条|\\z)", Pattern.DOTALL);
        try (var files = Files.list(shared("law/texts"))) {
            return files.map(file -> file.getFileName() + "\n" + read(file))
                    .filter(text -> isOf(text, basis.law()))
                    .flatMap(text -> heading.matcher(text).results())
                    .map(found -> found.group())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** By the file's name, or by the title in it. */
    private static boolean isOf(String text, String law) {
        return text.startsWith("LRB-" + law + "(")
                || Pattern.compile("(?m)^# (中华人民共和国)?" + Pattern.quote(law) + "\\s*$")
                        .matcher(text)
                        .find();
    }

    /** The texts of the law are not part of the repository; they lie beside it where they are at hand. */
    private static Path shared(String path) {
        for (var dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            var shared = dir.resolve("shared");
            if (Files.exists(shared.resolve(path))) {
                return shared.resolve(path);
            }
        }
        assumeTrue(false, "no ../shared/" + path + " here: the quotes are not compared with the texts of the law");
        throw new IllegalStateException();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
