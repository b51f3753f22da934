package cn.anxian.accountability.pledge;

import cn.anxian.kernel.Page;
import cn.anxian.kernel.web.Asked;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of pledges, as it stands in the address; an empty part asks for nothing.
 *
 * @param view issued (by my party), received (by my party) or all (that I see)
 * @param region the id of a region: it and everything below
 * @param sort number, receiver or sign-by; with a minus the last first; the newest number first where nothing is said
 */
record PledgeWish(
        @Nullable String year,
        @Nullable String state,
        @Nullable String q,
        @Nullable String region,
        @Nullable String view,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String size) {

    private static final int LONGEST_QUERY = 100;

    enum View {
        ISSUED,
        RECEIVED,
        ALL
    }

    enum SortKey {
        NUMBER,
        RECEIVER,
        SIGN_BY
    }

    record Order(SortKey by, boolean lastFirst) {}

    Optional<Integer> whichYear() {
        return Asked.number("year", year);
    }

    Optional<State> whichState() {
        return Asked.word("state", state, State.class);
    }

    Optional<String> words() {
        return Asked.said(q).map(words -> words.length() > LONGEST_QUERY ? words.substring(0, LONGEST_QUERY) : words);
    }

    Optional<Integer> whichRegion() {
        return Asked.number("region", region);
    }

    View whichView() {
        return Asked.word("view", view, View.class).orElse(View.ALL);
    }

    Order order() {
        String asked = Asked.said(sort).orElse("-number");
        boolean lastFirst = asked.startsWith("-");
        return new Order(
                Asked.word("sort", lastFirst ? asked.substring(1) : asked, SortKey.class)
                        .orElse(SortKey.NUMBER),
                lastFirst);
    }

    int pageSize() {
        return Page.size(Asked.number("size", size).orElse(null));
    }
}
