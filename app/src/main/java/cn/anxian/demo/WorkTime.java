package cn.anxian.demo;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.law.OfficialCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** When people are at work. Gaps between two acts are counted in minutes of work, so that nothing happens at night. */
final class WorkTime {

    private static final Span MORNING = new Span(LocalTime.of(8, 30), LocalTime.of(12, 0));
    private static final Span AFTERNOON = new Span(LocalTime.of(14, 30), LocalTime.of(17, 50));
    private static final Span EARLY = new Span(LocalTime.of(8, 0), LocalTime.of(12, 0));
    private static final Span EARLY_AFTERNOON = new Span(LocalTime.of(13, 30), LocalTime.of(18, 0));

    /** Government: workdays by the official calendar. */
    static final WorkTime OFFICE =
            new WorkTime(day -> OfficialCalendar.load().isWorkday(day) ? List.of(MORNING, AFTERNOON) : List.of());

    /** Enterprises: the same days, and Saturday mornings. */
    static final WorkTime WORKSHOP = new WorkTime(day -> {
        if (OfficialCalendar.load().isWorkday(day)) {
            return List.of(EARLY, EARLY_AFTERNOON);
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? List.of(EARLY) : List.of();
    });

    /** Minutes of an office day. */
    static final int DAY = 410;

    private record Span(LocalTime from, LocalTime to) {

        ZonedDateTime opens(LocalDate day) {
            return day.atTime(from).atZone(BusinessClock.ZONE);
        }

        ZonedDateTime closes(LocalDate day) {
            return day.atTime(to).atZone(BusinessClock.ZONE);
        }
    }

    private final Function<LocalDate, List<Span>> spans;

    private WorkTime(Function<LocalDate, List<Span>> spans) {
        this.spans = spans;
    }

    boolean works(LocalDate day) {
        return !spans.apply(day).isEmpty();
    }

    /** After that many minutes of work. */
    Instant after(Instant from, int minutes) {
        Duration left = Duration.ofMinutes(minutes);
        ZonedDateTime now = from.atZone(BusinessClock.ZONE);
        for (LocalDate day = now.toLocalDate(); ; day = day.plusDays(1)) {
            for (Span span : spans.apply(day)) {
                ZonedDateTime start = later(now, span.opens(day));
                Duration room = Duration.between(start, span.closes(day));
                if (room.compareTo(left) > 0) {
                    return start.plus(left).toInstant();
                }
                left = room.isNegative() ? left : left.minus(room);
            }
        }
    }

    /** Before that many minutes of work. */
    Instant before(Instant to, int minutes) {
        Duration left = Duration.ofMinutes(minutes);
        ZonedDateTime now = to.atZone(BusinessClock.ZONE);
        for (LocalDate day = now.toLocalDate(); ; day = day.minusDays(1)) {
            for (Span span : spans.apply(day).reversed()) {
                ZonedDateTime end = earlier(now, span.closes(day));
                Duration room = Duration.between(span.opens(day), end);
                if (room.compareTo(left) > 0) {
                    return end.minus(left).toInstant();
                }
                left = room.isNegative() ? left : left.minus(room);
            }
        }
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
