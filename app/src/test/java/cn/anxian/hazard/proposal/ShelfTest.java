package cn.anxian.hazard.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.search.Index;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("按义检索：没有模型时只按字词")
class ShelfTest {

    private static final List<String> TEXTS = List.of("灭火器压力不足", "安全出口锁闭", "配电箱无盖");

    private final AtomicInteger tries = new AtomicInteger();
    private final SentenceModel broken = new SentenceModel(() -> {
        tries.incrementAndGet();
        throw new UnsatisfiedLinkError("no native part here");
    });
    private final Shelf<String> shelf = new Shelf<>(broken, TEXTS, it -> it, new Index<>(TEXTS, it -> it));

    @Test
    void words_alone_still_find_and_the_model_is_tried_once() {
        var found = shelf.nearest("灭火器的压力低", it -> true, it -> false, 5);

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.item()).isEqualTo("灭火器压力不足");
            assertThat(it.byMeaning()).isEmpty();
            assertThat(it.score()).isEqualTo(it.byWords()).isBetween(0.0, 1.0);
        });
        shelf.nearest("安全出口", it -> true, it -> false, 5);
        assertThat(tries).hasValue(1);
    }

    @Test
    void what_is_in_the_askers_line_is_a_little_nearer_and_never_above_one() {
        assertThat(shelf.nearest("出口", it -> true, it -> true, 5).getFirst().score())
                .isEqualTo(1.0);
        double elsewhere =
                shelf.nearest("锁闭出口", it -> true, it -> false, 5).getFirst().score();
        double own = shelf.nearest("锁闭出口", it -> true, it -> true, 5).getFirst().score();
        assertThat(own).isGreaterThan(elsewhere);
        assertThat(shelf.nearest("出口", it -> !it.contains("出口"), it -> true, 5)).isEmpty();
    }

    @Test
    void the_real_model_knows_a_likeness_where_no_word_is_shared() {
        var real = new Shelf<>(
                new SentenceModel(Path.of("target/sentence-model")), TEXTS, it -> it, new Index<>(TEXTS, it -> it));

        var found = real.nearest("逃生门打不开", it -> it.equals("安全出口锁闭"), it -> false, 1)
                .getFirst();

        assertThat(found.byWords()).isZero();
        assertThat(found.byMeaning().orElseThrow()).isBetween(0.3, 1.0);
        assertThat(found.score()).isEqualTo(found.byMeaning().orElseThrow() / 2);
    }
}
