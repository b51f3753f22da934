package cn.anxian.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same counting done day by day with a finger, from the notices typed in once more as they are worded. */
final class NaiveCalendar {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Map<LocalDate, Boolean> SPECIAL = new TreeMap<>();

    static {
        off("2022-12-31 2023-01-02", "2023-01-21 2023-01-27", "2023-04-05 2023-04-05", "2023-04-29 2023-05-03");
        off("2023-06-22 2023-06-24", "2023-09-29 2023-10-06");
        on("2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08");

        off("2024-01-01 2024-01-01", "2024-02-10 2024-02-17", "2024-04-04 2024-04-06", "2024-05-01 2024-05-05");
        off("2024-06-10 2024-06-10", "2024-09-15 2024-09-17", "2024-10-01 2024-10-07");
        on("2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29");
        on("2024-10-12");

        off("2025-01-01 2025-01-01", "2025-01-28 2025-02-04", "2025-04-04 2025-04-06", "2025-05-01 2025-05-05");
        off("2025-05-31 2025-06-02", "2025-10-01 2025-10-08");
        on("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");

        off("2026-01-01 2026-01-03", "2026-02-15 2026-02-23", "2026-04-04 2026-04-06", "2026-05-01 2026-05-05");
        off("2026-06-19 2026-06-21", "2026-09-25 2026-09-27", "2026-10-01 2026-10-07");
        on("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    record Due(ZonedDateTime at, LocalDate lastDay, boolean provisional) {}

    private NaiveCalendar() {}

    static boolean works(LocalDate day) {
        var special = SPECIAL.get(day);
        return special == null ? day.getDayOfWeek().getValue() <= 5 && !(unpublished(day) && fixed(day)) : special;
    }

    static Due hours(ZonedDateTime from, int count) {
        var at = from.withZoneSameInstant(SHANGHAI).plusHours(count);
        return new Due(at, at.toLocalDate(), false);
    }

    static Due days(ZonedDateTime from, int count, boolean roll) {
        var day = from.withZoneSameInstant(SHANGHAI).toLocalDate();
        for (var i = 0; i < count; i++) {
            day = day.plusDays(1);
        }
        var provisional = roll && unpublished(day);
        while (roll && !works(day)) {
            day = day.plusDays(1);
            provisional |= unpublished(day);
        }
        return endOf(day, provisional);
    }

    static Due months(ZonedDateTime from, int count, boolean roll) {
        var start = from.withZoneSameInstant(SHANGHAI).toLocalDate();
        var month = start.getYear() * 12 + start.getMonthValue() - 1 + count;
        var first = LocalDate.of(month / 12, month % 12 + 1, 1);
        var day = first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
        var provisional = roll && unpublished(day);
        while (roll && !works(day)) {
            day = day.plusDays(1);
            provisional |= unpublished(day);
        }
        return endOf(day, provisional);
    }

    static Due workdays(ZonedDateTime from, int count) {
        var day = from.withZoneSameInstant(SHANGHAI).toLocalDate();
        var provisional = false;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            provisional |= unpublished(day);
            left -= works(day) ? 1 : 0;
        }
        return endOf(day, provisional);
    }

    private static Due endOf(LocalDate day, boolean provisional) {
        return new Due(day.plusDays(1).atStartOfDay(SHANGHAI), day, provisional);
    }

    private static boolean fixed(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case MAY ->
                day.getDayOfMonth() == 1
                        || day.getDayOfMonth() == 2 && (day.getYear() < 2008 || day.getYear() > 2024)
                        || day.getDayOfMonth() == 3 && day.getYear() < 2008;
            case OCTOBER -> day.getDayOfMonth() < 4;
            default -> false;
        };
    }

    private static boolean unpublished(LocalDate day) {
        return !List.of(2023, 2024, 2025, 2026).contains(day.getYear());
    }

    private static void off(String... spans) {
        for (var span : spans) {
            var ends = Arrays.stream(span.split(" ")).map(LocalDate::parse).toList();
            ends.get(0).datesUntil(ends.get(1).plusDays(1)).forEach(day -> SPECIAL.put(day, false));
        }
    }

    private static void on(String... days) {
        Arrays.stream(days).map(LocalDate::parse).forEach(day -> SPECIAL.put(day, true));
    }
}
