package cn.anxian.obligation.books;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
        ALL,
        CARRIED,
        FRESH,
        DISCHARGED,
        WAIVED,
        SUPERSEDED,
        OPEN
    }

    /** Whole days of Beijing time, both included. */
    record Period(LocalDate first, LocalDate last) {

        Instant from() {
            return first.atStartOfDay(BusinessClock.ZONE).toInstant();
        }

        Instant to() {
            return last.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        }
    }

    Period period(LocalDate today) {
        LocalDate last = said(to).map(text -> day("to", text)).orElse(today);
        LocalDate first = said(from).map(text -> day("from", text)).orElse(last.withDayOfMonth(1));
        if (last.isBefore(first)) {
            throw BadInput.in("to", "结束日期早于开始日期，请改过来。");
        }
        return new Period(first, last);
    }

    Optional<By> rows() {
        return said(by).map(text -> word("by", text, By.class));
    }

    Share share() {
        return said(part).map(text -> word("part", text, Share.class)).orElse(Share.ALL);
    }

    Optional<Integer> whichRegion() {
        return said(region).map(text -> number("region", text));
    }

    boolean onlyThere() {
        return "true".equals(exact);
    }

    @Nullable
    String whichLine() {
        return said(line).orElse(null);
    }

    @Nullable
    String whichKind() {
        return said(kind).orElse(null);
    }

    @Nullable
    Integer howMany() {
        return said(size).map(text -> number("size", text)).orElse(null);
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw BadInput.in(field, "日期须写成 2026-09-30 这样。");
        }
        throw BadInput.in(field, "日期应在1900年到2999年之间。");
    }

    private static Integer number(String field, String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw BadInput.in(field, "“" + field + "”须为整数。");
        }
    }

    private static <E extends Enum<E>> E word(String field, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> BadInput.in(
                        field,
                        "“" + field + "”只能是 "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining("、"))
                                + "。"));
    }
}
