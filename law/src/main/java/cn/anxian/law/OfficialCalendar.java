package cn.anxian.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The only counter of days: in China's time, by the State Council's yearly notices.
 *
 * <p>A year whose notice is not loaded is counted by weekdays and the holidays of fixed days, and makes a deadline
 * provisional.
 */
public final class OfficialCalendar {
    /** China's time; Asia/Shanghai has been nothing else since 1992. */
    public static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_START = LocalDate.of(2199, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2319, 12, 31);

    private static final Json.Members FILE = Json.read(resource("notices.json")).object();
    private static final FixedHolidays FIXED =
            FixedHolidays.read(FILE.get("fixed").object());
    private static final OfficialCalendar SHIPPED = of(shippedNotices());

    private final SortedMap<Integer, HolidayNotice> published;
    private final boolean[] works;
    private final int[] workdaysUpTo;
    private final int[] makeUpsUpTo;
    private final int[] workdays;

    private OfficialCalendar(Collection<HolidayNotice> notices) {
        published = new TreeMap<>();
        var special = new HashMap<LocalDate, Boolean>();
        for (var notice : notices) {
            if (published.put(notice.year(), notice) != null) {
                throw new BadInput("year-twice", notice.year() + " 年的放假通知重复", "year");
            }
            special.putAll(notice.daysOff());
        }
        var size = index(LAST) + 1;
        works = new boolean[size];
        workdaysUpTo = new int[size];
        makeUpsUpTo = new int[size];
        workdays = new int[size];
        var count = 0;
        var makeUps = 0;
        for (var i = 0; i < size; i++) {
            var day = FIRST.plusDays(i);
            var off = special.get(day);
            works[i] = off == null ? !isWeekend(day) && !isFixedHoliday(day) : !off;
            if (works[i]) {
                workdays[count++] = i;
                makeUps += isWeekend(day) ? 1 : 0;
            }
            workdaysUpTo[i] = count;
            makeUpsUpTo[i] = makeUps;
        }
    }

    /** With the notices that are shipped. */
    public static OfficialCalendar load() {
        return SHIPPED;
    }

    public static OfficialCalendar of(Collection<HolidayNotice> notices) {
        return new OfficialCalendar(notices);
    }

    /** The notices that are shipped, by year. */
    public static List<HolidayNotice> shippedNotices() {
        return FILE.array("notices").stream()
                .map(item -> shippedNotice(item.object()))
                .toList();
    }

    private static HolidayNotice shippedNotice(Json.Members notice) {
        var basis = new Basis.Document(
                notice.text("law"),
                notice.text("no"),
                "全文",
                Quote.ABSENT,
                InForce.since(notice.date("published")),
                true);
        return HolidayNotice.read(resource(notice.integer("year") + ".json"), basis);
    }

    private static String resource(String name) {
        try (var in = OfficialCalendar.class.getResourceAsStream("calendar/" + name)) {
            if (in == null) {
                throw new IllegalStateException("calendar/" + name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Deadline deadline(Instant from, Period period) {
        return deadline(from, period, Roll.NONE);
    }

    /** @throws BadInput when {@code from} lies outside 2000 to 2199 */
    public Deadline deadline(Instant from, Period period, Roll roll) {
        var start = from.atOffset(CHINA).toLocalDate();
        if (start.isBefore(FIRST) || start.isAfter(LAST_START)) {
            throw new BadInput("from-out-of-range", "起算时刻须在 2000 年至 2199 年之间", "from");
        }
        return switch (period.unit()) {
            case HOUR -> hours(from, period);
            case DAY -> days(from, start, period, start.plusDays(period.count()), roll);
            // A day that the month lacks is its last day, as LocalDate has it.
            case MONTH -> days(from, start, period, start.plusMonths(period.count()), roll);
            case WORKDAY -> workdays(from, start, period);
        };
    }

    /**
     * A last day that somebody set, where no period is counted: it runs to 24:00 of that day.
     *
     * @throws BadInput when the day lies before {@code from}, or outside the years of the calendar
     */
    public Deadline until(Instant from, LocalDate lastDay) {
        var start = from.atOffset(CHINA).toLocalDate();
        if (lastDay.isBefore(start) || start.isBefore(FIRST) || lastDay.isAfter(LAST)) {
            throw new BadInput("day-out-of-range", "最后一日不得早于" + Told.day(start) + "，也不得晚于 2319 年", "lastDay");
        }
        var days = (int) ChronoUnit.DAYS.between(start, lastDay);
        var dueAt = endOf(lastDay);
        var period = days > 0 ? Period.days(days) : Period.hours(hoursBegun(from, dueAt));
        return new Deadline(from, period, dueAt, lastDay, false, Because.until(lastDay));
    }

    /**
     * A moment that somebody set: that hour of that day, or 24:00 of the day before where it is midnight.
     *
     * @throws BadInput when it is not after {@code from}, or lies outside the years of the calendar
     */
    public Deadline until(Instant from, Instant dueAt) {
        var lastDay = dueAt.minusMillis(1).atOffset(CHINA).toLocalDate();
        var ofTheDay = until(from, lastDay);
        if (dueAt.equals(ofTheDay.dueAt())) {
            return ofTheDay;
        }
        if (!dueAt.isAfter(from)) {
            throw new BadInput("moment-passed", "限定的时刻须在起算时刻之后", "dueAt");
        }
        return new Deadline(from, Period.hours(hoursBegun(from, dueAt)), dueAt, lastDay, false, Because.until(dueAt));
    }

    private static int hoursBegun(Instant from, Instant until) {
        return Math.max(1, (int) Math.ceilDiv(ChronoUnit.SECONDS.between(from, until), 3600));
    }

    private static Deadline hours(Instant from, Period period) {
        var dueAt = from.plus(period.count(), ChronoUnit.HOURS);
        var lastDay = dueAt.atOffset(CHINA).toLocalDate();
        return new Deadline(from, period, dueAt, lastDay, false, Because.hours(from, period, dueAt));
    }

    private Deadline days(Instant from, LocalDate start, Period period, LocalDate end, Roll roll) {
        var lastDay = switch (roll) {
            case NONE -> end;
            case TO_NEXT_WORKDAY -> nextWorkdayFrom(end);
        };
        var provisional = roll == Roll.TO_NEXT_WORKDAY && !isPublished(end, lastDay);
        return new Deadline(
                from, period, endOf(lastDay), lastDay, provisional, Because.days(start, period, end, lastDay));
    }

    private Deadline workdays(Instant from, LocalDate start, Period period) {
        var before = index(start);
        var last = workdays[workdaysUpTo[before] + period.count() - 1];
        var lastDay = FIRST.plusDays(last);
        var skipped = last - before - period.count();
        var makeUps = makeUpsUpTo[last] - makeUpsUpTo[before];
        var provisional = !isPublished(start.plusDays(1), lastDay);
        var because = Because.workdays(start, period, lastDay, skipped, makeUps, provisional);
        return new Deadline(from, period, endOf(lastDay), lastDay, provisional, because);
    }

    /** @throws BadInput when the day lies outside 2000 to 2319 */
    public boolean isWorkday(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new BadInput("day-out-of-range", "日期须在 2000 年至 2319 年之间", "day");
        }
        return works[index(day)];
    }

    /** Whether the day is off by a notice, or by the measure itself where there is none; an ordinary weekend is none. */
    public boolean isHoliday(LocalDate day) {
        return isFixedHoliday(day)
                || published.values().stream()
                        .anyMatch(notice -> notice.daysOff().getOrDefault(day, false));
    }

    /** Of a year without a notice; where there is one it says all. */
    private boolean isFixedHoliday(LocalDate day) {
        return !isPublished(day.getYear()) && FIXED.contains(day);
    }

    /** Whether the year's official notice is loaded. */
    public boolean isPublished(int year) {
        return published.containsKey(year);
    }

    /**
     * The notices by which the days from {@code first} to {@code last} are counted, and the measure that fixes holidays
     * where a year has none.
     */
    public List<Basis> notices(LocalDate first, LocalDate last) {
        var notices = published.subMap(first.getYear(), last.getYear() + 1).values().stream()
                .map(HolidayNotice::basis);
        return Stream.concat(notices, isPublished(first, last) ? Stream.of() : Stream.of(FIXED.basis()))
                .toList();
    }

    private boolean isPublished(LocalDate first, LocalDate last) {
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            if (!isPublished(year)) {
                return false;
            }
        }
        return true;
    }

    private LocalDate nextWorkdayFrom(LocalDate day) {
        var next = day;
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(CHINA);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
