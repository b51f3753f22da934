package cn.anxian.obligation.books;

import cn.anxian.kernel.time.DaySpan;
import cn.anxian.kernel.web.Asked;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the books are opened for, as it stands in the address; an empty part asks for everything.
 *
 * @param region the id of a region: it and everything below
 * @param exact true: only what lies at that region itself, not below
 * @param from first day of the period, YYYY-MM-DD; the first of this month if it is not said
 * @param to last day of the period; today if it is not said
 * @param by region, line or kind: what a row of the page is
 * @param part all, carried, fresh, discharged, waived, superseded or open: whose records are listed
 */
record BooksWish(
        @Nullable String region,
        @Nullable String exact,
        @Nullable String line,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String part,
        @Nullable String page,
        @Nullable String size) {

    enum By {
        REGION,
        LINE,
        KIND
    }

    enum Share {
        ALL("应办"),
        CARRIED("结转"),
        FRESH("新签发"),
        DISCHARGED("办结"),
        WAIVED("免除"),
        SUPERSEDED("展期或变更"),
        OPEN("未结");

        private final String chinese;

        Share(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    DaySpan period(LocalDate today) {
        LocalDate last = Asked.day("to", to).orElse(today);
        LocalDate first = Asked.day("from", from).orElse(last.withDayOfMonth(1));
        return DaySpan.asked(first, last);
    }

    Optional<By> rows() {
        return Asked.word("by", by, By.class);
    }

    Share share() {
        return Asked.word("part", part, Share.class).orElse(Share.ALL);
    }

    Optional<Integer> whichRegion() {
        return Asked.number("region", region);
    }

    boolean onlyThere() {
        return "true".equals(exact);
    }

    @Nullable
    String whichLine() {
        return Asked.said(line).orElse(null);
    }

    @Nullable
    String whichKind() {
        return Asked.said(kind).orElse(null);
    }

    @Nullable
    Integer howMany() {
        return Asked.number("size", size).orElse(null);
    }
}
