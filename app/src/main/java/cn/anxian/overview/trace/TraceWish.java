package cn.anxian.overview.trace;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is traced, as it stands in the address.
 *
 * @param kind hazard, task, enterprise, duty or region
 * @param id of the hazard, the task, the enterprise or the duty; of the region its number
 * @param line only what belongs to it
 * @param from first day, YYYY-MM-DD; if it is not said, as far back as the matter goes
 * @param to last day; today if it is not said
 */
record TraceWish(
        @Nullable String kind,
        @Nullable String id,
        @Nullable String line,
        @Nullable String from,
        @Nullable String to,
        @Nullable String page,
        @Nullable String size) {

    /** Whole days of Beijing time, both included. */
    record Period(LocalDate first, LocalDate last) {

        Instant from() {
            return first.atStartOfDay(BusinessClock.ZONE).toInstant();
        }

        Instant to() {
            return ChinaTime.endOf(last);
        }
    }

    Period period(LocalDate usualFirst, LocalDate today) {
        LocalDate last = said(to).map(text -> day("to", text)).orElse(today);
        LocalDate first =
                said(from).map(text -> day("from", text)).orElse(usualFirst.isAfter(last) ? last : usualFirst);
        if (last.isBefore(first)) {
            throw BadInput.in("to", "结束日期早于开始日期，请改过来。");
        }
        return new Period(first, last);
    }

    String whichKind() {
        return said(kind).orElseThrow(() -> BadInput.in("kind", "请选择追溯什么：隐患、任务、企业、责任或者地区。"));
    }

    UUID uuid() {
        return BadInput.uuid(said(id).orElse(null));
    }

    int number() {
        try {
            return Integer.parseInt(said(id).orElse(""));
        } catch (NumberFormatException notANumber) {
            throw BadInput.in("id", "请从列表中选择地区。");
        }
    }

    Optional<String> whichLine() {
        return said(line);
    }

    @Nullable
    Integer howMany() {
        try {
            return said(size).map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException notANumber) {
            throw BadInput.in("size", "每页条数须为整数。");
        }
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
}
