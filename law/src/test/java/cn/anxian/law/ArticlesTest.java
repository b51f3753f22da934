package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * {@code articles.json} holds every cited article whose text is at hand. After a rule cites another:
 * {@code mvn -pl law test -Dtest=ArticlesTest -Danxian.redraw=true}.
 */
@DisplayName("条文全文")
class ArticlesTest {
    private static final Path SHIPPED = Path.of("src/main/resources/cn/anxian/law/articles.json");

    @Test
    @DisplayName("引用的条文,原文在手的一字不差地收进库里,不在手的不收")
    void the_library_ships_the_cited_articles_word_for_word() throws IOException {
        var drawn = drawn(LawTexts.all());
        if (Boolean.getBoolean("anxian.redraw")) {
            Files.writeString(SHIPPED, drawn);
        }
        assertThat(Files.readString(SHIPPED))
                .as("run again with -Danxian.redraw=true after a rule cites another article")
                .isEqualTo(drawn);
    }

    @Test
    void a_quoted_sentence_stands_in_the_article_that_is_shown_with_it() {
        assertThat(cited().filter(basis -> basis.quote().words().isPresent())
                        .filter(basis -> !Articles.load().of(basis).isEmpty()))
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(Articles.load().of(basis))
                        .anySatisfy(article -> assertThat(String.join("\n", article.paragraphs()))
                                .contains(basis.quote().words().orElseThrow())));
    }

    @Test
    @DisplayName("一条引到款,示出全条各款")
    void an_article_is_shown_whole() {
        var article = Articles.load().of(new Basis.Statute("安全生产法", "第四十一条第二款", Quote.ABSENT, InForce.ALWAYS, true));

        assertThat(article).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo("第四十一条");
            assertThat(it.edition()).isEqualTo("2021-06-10");
            assertThat(it.paragraphs()).hasSize(3).allSatisfy(p -> assertThat(p).endsWith("。"));
            assertThat(it.paragraphs().get(1)).contains("事故隐患排查治理情况应当如实记录");
        });
    }

    @Test
    void of_a_law_whose_text_is_not_at_hand_and_of_what_is_no_law_there_is_no_article() {
        assertThat(Articles.load().of(new Basis.Statute("没有的法", "第四十一条", Quote.ABSENT, InForce.ALWAYS, true)))
                .isEmpty();
        assertThat(Articles.load().of(new Basis.HouseRule("本平台给一个工作日"))).isEmpty();
        assertThat(Articles.load().of(new Basis.Speech(2, "第四十一条"))).isEmpty();
        assertThat(Articles.numbers(
                        new Basis.Statute("安全生产法", "第六十五条第一款、第六十七条、第六十五条第二款", Quote.ABSENT, InForce.ALWAYS, true)))
                .containsExactly("第六十五条", "第六十七条");
    }

    private static Stream<Basis> cited() {
        return Rules.load().all().stream()
                .flatMap(rule -> Stream.concat(
                        rule.bases().stream(), rule.within().stream().map(TimeLimit::basis)))
                .distinct();
    }

    private static String drawn(List<LawTexts.Text> texts) {
        var numbers = new TreeMap<String, TreeSet<String>>();
        cited().forEach(basis -> Articles.numbers(basis)
                .forEach(number -> numbers.computeIfAbsent(basis.law(), law -> new TreeSet<>())
                        .add(number)));
        var out = new StringWriter();
        try (var json = new JsonFactory()
                .createGenerator(
                        new ObjectWriteContext.Base() {
                            @Override
                            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                                return new DefaultPrettyPrinter();
                            }
                        },
                        out)) {
            json.writeStartObject();
            numbers.forEach((law, wanted) -> LawTexts.of(law, texts).ifPresent(text -> {
                json.writeName(law);
                json.writeStartObject();
                json.writeStringProperty("edition", text.edition().toString());
                json.writeName("articles");
                json.writeStartObject();
                text.articles().forEach((number, paragraphs) -> {
                    if (wanted.contains(number)) {
                        json.writeName(number);
                        json.writeStartArray();
                        paragraphs.forEach(json::writeString);
                        json.writeEndArray();
                    }
                });
                json.writeEndObject();
                json.writeEndObject();
            }));
            json.writeEndObject();
        }
        return out + "\n";
    }
}
