package cn.anxian.overview.trace;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.time.DaySpan;
import cn.anxian.kernel.web.Asked;
import java.time.LocalDate;
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

    DaySpan period(LocalDate usualFirst, LocalDate today) {
        LocalDate last = Asked.day("to", to).orElse(today);
        LocalDate first = Asked.day("from", from).orElse(usualFirst.isAfter(last) ? last : usualFirst);
        return DaySpan.asked(first, last);
    }

    String whichKind() {
        return Asked.said(kind).orElseThrow(() -> BadInput.in("kind", "请选择追溯什么：隐患、任务、企业、责任或者地区。"));
    }

    UUID uuid() {
        return BadInput.uuid(Asked.said(id).orElse(null));
    }

    int number() {
        try {
            return Integer.parseInt(Asked.said(id).orElse(""));
        } catch (NumberFormatException notANumber) {
            throw BadInput.in("id", "请从列表中选择地区。");
        }
    }

    Optional<String> whichLine() {
        return Asked.said(line);
    }

    @Nullable
    Integer howMany() {
        try {
            return Asked.said(size).map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException notANumber) {
            throw BadInput.in("size", "每页条数须为整数。");
        }
    }
}
