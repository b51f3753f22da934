package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.BadInput;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is handed in, nothing of it is lost and nothing is added. */
class DecomposerProperties {

    private static final List<String> MATERIAL = List.of(
            "各级各部门",
            "要",
            "必须",
            "应急局",
            "住建、交通、公安等部门",
            "开展隐患排查",
            "，",
            "。",
            "；",
            "：",
            "\n",
            "\r\n",
            "\r",
            "　",
            " ",
            "一、",
            "（一）",
            "(２）",
            "1.",
            "１、",
            "①",
            "一是",
            "二是",
            "三要",
            "第三条",
            "“",
            "”",
            "\"",
            "（",
            "）",
            "《",
            "》",
            "9月底前",
            "明天",
            "春节期间",
            "即日起",
            "5个工作日内",
            "２０２６年１２月３１日前",
            "114家",
            "30万元",
            "𠮷野家",
            "😀",
            "\uFEFF",
            "\u0000",
            "�",
            "...",
            "……",
            "！",
            "abc",
            "3·21",
            "0",
            "十",
            "年",
            "月",
            "日",
            "\uD842",
            "\u2028",
            "\t");

    @Property(tries = 3000)
    void every_text_comes_back_whole(@ForAll("documents") String document) {
        try {
            SourceText.of(document);
        } catch (BadInput nothingWritten) {
            assertThat(document.chars().allMatch(letter -> Cutter.isBlank((char) letter)))
                    .isTrue();
            return;
        }
        NothingIsLost.in(Engine.readOn(Engine.TUESDAY, document));
    }

    @Property(tries = 1000)
    void a_text_that_a_person_cuts_further_comes_back_whole(
            @ForAll("documents") String document, @ForAll List<@IntRange(max = 200) Integer> cuts) {
        SourceText source = SourceText.of("安全" + document);
        List<Integer> inside =
                cuts.stream().filter(cut -> cut < source.length()).toList();
        NothingIsLost.in(Engine.cutAt(source, inside));
    }

    @Property(tries = 1000)
    void any_characters_come_back_whole(@ForAll String anything) {
        NothingIsLost.in(Engine.read("安全" + anything));
    }

    @Property(tries = 300)
    void what_is_read_twice_is_read_alike(@ForAll("documents") String document) {
        String text = "安全" + document;
        Decomposition once = Engine.readOn(Engine.TUESDAY, text);
        Decomposition again = Engine.readOn(Engine.TUESDAY, text);
        assertThat(again.sentences()).isEqualTo(once.sentences());
    }

    @Property(tries = 500)
    void without_a_day_of_the_meeting_no_day_is_given(@ForAll("documents") String document) {
        Decomposition read = Engine.read("要按时完成。" + document);
        assertThat(read.sentences())
                .allSatisfy(sentence -> assertThat(sentence.deadline().flatMap(DeadlineWords::due))
                        .isEqualTo(Optional.empty()));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(MATERIAL).list().ofMinSize(1).ofMaxSize(60).map(parts -> String.join("", parts));
    }
}
