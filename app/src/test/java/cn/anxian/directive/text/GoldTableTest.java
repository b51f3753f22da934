package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How good the engine is on real texts, by a table that a reader labelled before the rules were written.
 *
 * <p>The rules were made with the tuning documents in view; the held-out ones were labelled and then not looked at.
 */
class GoldTableTest {

    private static final List<String> HELD_OUT = List.of("speeches/speech-4", "news/official_afc3042e65b5");

    @BeforeEach
    void real_texts() {
        RealTexts.assumePresent();
    }

    @Test
    @DisplayName("五篇讲话与两份文件：任务查准率、查全率不低于 0.85，责任单位 F1 不低于 0.80，偏移全部吻合")
    void tasks_and_agencies_are_found_as_a_reader_finds_them() throws IOException {
        GoldTable gold = GoldTable.read();
        Score all = gold.score(document -> true);
        Score tuned = gold.score(document -> !HELD_OUT.contains(document));
        Score heldOut = gold.score(HELD_OUT::contains);
        Score speeches = gold.score(document -> document.startsWith("speeches/"));
        String report = all.report("全部") + speeches.report("五篇讲话") + tuned.report("调试所用") + heldOut.report("留出未看");
        System.out.println(report);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/decompose-score.txt"), report);

        assertThat(speeches.rows()).isGreaterThanOrEqualTo(220);
        assertThat(all.offsetsMissed()).isZero();
        for (Score score : List.of(all, speeches, heldOut)) {
            assertThat(score.precision()).isGreaterThanOrEqualTo(0.85);
            assertThat(score.recall()).isGreaterThanOrEqualTo(0.85);
            assertThat(score.agencyF1()).isGreaterThanOrEqualTo(0.80);
        }
    }

    @Test
    void a_report_that_asks_nothing_of_anybody_here_yields_at_most_two_tasks() {
        for (String document : RealTexts.names("news")) {
            if (!document.contains("/notice_") && !document.contains("/official_")) {
                assertThat(Engine.read(RealTexts.text(document)).tasks())
                        .as(document)
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void nothing_of_any_real_text_is_lost() {
        List<String> all = RealTexts.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(51);
        all.forEach(document -> NothingIsLost.in(Engine.readOn(Engine.TUESDAY, RealTexts.text(document))));
    }
}
