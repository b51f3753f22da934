package cn.anxian.journal.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final String HEAD = "0123456789abcdef".repeat(4);

    @Test
    void a_line_is_a_position_and_a_head_and_a_remark() throws Exception {
        assertThat(positions("2 " + HEAD + " 2026-09-14T01:00:00Z\n")).containsExactly(2L);
    }

    @Test
    void lines_copied_by_hand_may_stand_in_any_order_in_capitals_and_without_a_last_line_end() throws Exception {
        assertThat(positions("7 " + HEAD.toUpperCase() + "\r\n\n  3\t" + HEAD)).containsExactly(3L, 7L);
    }

    @Test
    void what_a_crash_left_of_the_last_line_is_not_a_line() throws Exception {
        String whole = "1 " + HEAD + " 2026-09-14T01:00:00Z\n";
        String second = "2 " + HEAD + " 2026-09-14T01:00:01Z";
        for (int written = 0; written < ("2 " + HEAD).length(); written++) {
            assertThat(positions(whole + second.substring(0, written)))
                    .as("%d characters", written)
                    .containsExactly(1L);
        }
        for (int written = ("2 " + HEAD).length(); written <= second.length(); written++) {
            assertThat(positions(whole + second.substring(0, written)))
                    .as("%d characters", written)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void any_other_line_that_is_no_anchor_is_named() {
        assertThatThrownBy(() -> Anchors.in("1 " + HEAD + "\n2 " + HEAD.substring(1) + "\n3 " + HEAD + "\n"))
                .isInstanceOf(Anchors.Unreadable.class)
                .hasMessageContaining("第 2 行");
        assertThatThrownBy(() -> Anchors.in("0 " + HEAD + "\n")).isInstanceOf(Anchors.Unreadable.class);
        assertThatThrownBy(() -> Anchors.in("另一个文件\n")).isInstanceOf(Anchors.Unreadable.class);
    }

    private static Iterable<Long> positions(String text) throws Anchors.Unreadable {
        return Anchors.in(text).byPosition().stream()
                .map(Anchors.Anchor::position)
                .toList();
    }
}
