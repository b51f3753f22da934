package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An official's sentence has the marks of Chinese print: a half-width comma beside a Chinese word is a slip. */
class ChinesePunctuationTest {

    private static final Pattern LITERAL = Pattern.compile("\"{3}.*?\"{3}|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern SLIP = Pattern.compile("[\\u4e00-\\u9fff”》）][,;:?!(]|[,;:)][\\u4e00-\\u9fff]");

    @Test
    void no_sentence_of_the_product_mixes_marks() {
        Map<String, List<String>> slips = new TreeMap<>();
        for (Sources.Source source : Sources.java()) {
            List<String> found = slips(source.code());
            if (!found.isEmpty()) {
                slips.put(source.name(), found);
            }
        }
        assertThat(slips).isEmpty();
    }

    @Test
    void a_half_width_mark_beside_a_chinese_word_is_found() {
        assertThat(slips("say(\"请先登录,再办理。\")")).hasSize(1);
        assertThat(slips("say(\"验收:通道堆物\")")).hasSize(1);
        assertThat(slips("say(\"\"\"\n用法:./anxian\n\"\"\")")).hasSize(1);
        assertThat(slips("say(\"请先登录，再办理：https://x\")")).isEmpty();
    }

    private static List<String> slips(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(literal -> !literal.contains("|")) // a pattern is no sentence
                .filter(literal -> SLIP.matcher(literal).find())
                .toList();
    }
}
