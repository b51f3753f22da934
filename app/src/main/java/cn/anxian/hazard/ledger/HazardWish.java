package cn.anxian.hazard.ledger;

import cn.anxian.hazard.Cause;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.HazardList;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the ledger, as it stands in the address; an empty part asks for nothing.
 *
 * @param list all, listed, handed, working, struck-off or void
 * @param q words of the number, the description, the place or the enterprise's name
 * @param region the id of a region: it and everything below
 * @param party the id of an enterprise
 * @param overdue true: only those whose clock has run out
 * @param from first day of finding, YYYY-MM-DD
 * @param to last day of finding, YYYY-MM-DD
 * @param open true: only those that are neither struck off nor void
 * @param struckOffFrom first day of striking off, YYYY-MM-DD
 * @param inTime true: only those that were rectified before their clock ran out
 * @param grade general or major
 * @param extended true: only those whose rectification was put off
 * @param supervised true: only those that are listed (挂牌督办)
 * @param repeated true: only those that were found before
 * @param sort dueAt, foundAt or number; with a minus the last first
 */
record HazardWish(
        @Nullable String list,
        @Nullable String q,
        @Nullable String line,
        @Nullable String region,
        @Nullable String party,
        @Nullable String source,
        @Nullable String cause,
        @Nullable String overdue,
        @Nullable String from,
        @Nullable String to,
        @Nullable String open,
        @Nullable String struckOffFrom,
        @Nullable String inTime,
        @Nullable String grade,
        @Nullable String extended,
        @Nullable String supervised,
        @Nullable String repeated,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String size) {

    private static final int LONGEST_QUERY = 100;
    private static final String ALL = "all";

    /** How a list is ordered; {@code by} is a word of the query. */
    record Order(String by, boolean lastFirst) {

        boolean isByNumber() {
            return by.equals("number");
        }
    }

    Optional<HazardList> whichList() {
        return said(list)
                .filter(text -> !text.equals(ALL))
                .map(text -> word("list", "清单", text, HazardList.values(), HazardList::id));
    }

    Optional<String> words() {
        return said(q).map(text -> {
            if (text.length() > LONGEST_QUERY) {
                throw BadInput.in("q", "搜索内容太长，最多" + LONGEST_QUERY + "个字。");
            }
            if (text.codePoints().anyMatch(point -> point < ' ')) {
                throw BadInput.in("q", "搜索内容里有无法显示的字符。");
            }
            return text;
        });
    }

    Optional<String> whichLine() {
        return said(line);
    }

    Optional<Integer> whichRegion() {
        return said(region).map(text -> number("region", text));
    }

    Optional<UUID> whichParty() {
        return said(party).map(BadInput::uuid);
    }

    Optional<Source> whichSource() {
        return said(source).map(text -> word("source", "来源", text, Source.values(), Source::id));
    }

    Optional<Cause> whichCause() {
        return said(cause).map(text -> word("cause", "成因", text, Cause.values(), Cause::id));
    }

    boolean onlyOverdue() {
        return isTrue(overdue);
    }

    boolean onlyOpen() {
        return isTrue(open);
    }

    boolean onlyInTime() {
        return isTrue(inTime);
    }

    Optional<Grade> whichGrade() {
        return said(grade).map(text -> word("grade", "等级", text, Grade.values(), Grade::id));
    }

    boolean onlyExtended() {
        return isTrue(extended);
    }

    boolean onlySupervised() {
        return isTrue(supervised);
    }

    boolean onlyRepeated() {
        return isTrue(repeated);
    }

    Optional<Instant> struckOffSince() {
        return said(struckOffFrom).map(text -> startOf(day("struckOffFrom", text)));
    }

    Optional<Instant> foundFrom() {
        return said(from).map(text -> startOf(day("from", text)));
    }

    Optional<Instant> foundBefore() {
        return said(to).map(text -> startOf(day("to", text).plusDays(1)));
    }

    Order order() {
        String wanted = said(sort).orElse("dueAt");
        boolean lastFirst = wanted.startsWith("-");
        String by = lastFirst ? wanted.substring(1) : wanted;
        return switch (by) {
            case "dueAt", "foundAt", "number" -> new Order(by, lastFirst);
            default -> throw BadInput.in("sort", "只能按应办时间（dueAt）、发现时间（foundAt）或编号（number）排序。");
        };
    }

    @Nullable
    Integer howMany() {
        return said(size).map(text -> number("size", text)).orElse(null);
    }

    private static boolean isTrue(@Nullable String text) {
        return said(text).filter("true"::equals).isPresent();
    }

    private static Optional<String> said(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static <E> E word(String field, String name, String text, E[] all, Function<E, String> id) {
        return Ids.find(all, id, text).orElseThrow(() -> BadInput.in(field, name + "没有“" + text + "”这一项。"));
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw BadInput.in(field, "“" + field + "”须为整数。");
        }
    }

    private static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException noSuchDay) {
            throw BadInput.in(field, "没有“" + text + "”这一天，日期应为 年-月-日。");
        }
        throw BadInput.in(field, "日期“" + text + "”超出范围。");
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
