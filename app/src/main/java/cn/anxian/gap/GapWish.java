package cn.anxian.gap;

import cn.anxian.directory.GapKind;
import cn.anxian.kernel.BadInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps are asked for, as it stands in the address.
 *
 * @param state open or ended
 * @param region the id of a region: it and everything below
 */
record GapWish(
        @Nullable String state,
        @Nullable String kind,
        @Nullable String q,
        @Nullable String line,
        @Nullable Integer region,
        @Nullable String page,
        @Nullable Integer size) {

    private static final int LONGEST_QUERY = 100;

    boolean open() {
        if (state == null || state.isBlank() || state.equals("open")) {
            return true;
        }
        if (state.equals("ended")) {
            return false;
        }
        throw BadInput.in("state", "状态只能是待明确（open）或已办结（ended）。");
    }

    Optional<GapKind> whichKind() {
        if (kind == null || kind.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(GapKind.of(kind).orElseThrow(() -> BadInput.in("kind", "没有“" + kind + "”这一类。")));
    }

    @Nullable
    String words() {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw BadInput.in("q", "搜索内容太长，最多 " + LONGEST_QUERY + " 个字。");
        }
        return q == null || q.isBlank() ? null : q.strip();
    }

    @Nullable
    String whichLine() {
        return line == null || line.isBlank() ? null : line;
    }
}
