package cn.anxian.law.transport;

import cn.anxian.law.BadInput;
import cn.anxian.law.OfficialCalendar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When one driver drove; between two drives the vehicle stood or another drove. */
public record DrivingLog(List<Drive> drives) {
    /** From starting to stopping. */
    public record Drive(Instant from, Instant until) {
        public Drive {
            if (!until.isAfter(from)) {
                throw new BadInput("bad-order", "停车须晚于起步", "until");
            }
        }

        Duration length() {
            return Duration.between(from, until);
        }

        /** The moments of the drive, after its beginning, at which one of these hours strikes in China. */
        Stream<Instant> strikes(Collection<BigDecimal> hours) {
            var first = from.atOffset(OfficialCalendar.CHINA).toLocalDate();
            var last = until.atOffset(OfficialCalendar.CHINA).toLocalDate();
            return first.datesUntil(last.plusDays(1))
                    .flatMap(day -> hours.stream()
                            .map(hour -> day.atTime(hour.intValueExact(), 0).toInstant(OfficialCalendar.CHINA)))
                    .filter(it -> it.isAfter(from) && it.isBefore(until));
        }

        Duration within(Instant first, Instant last) {
            var begin = from.isAfter(first) ? from : first;
            var end = until.isBefore(last) ? until : last;
            return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
        }
    }

    /** @throws BadInput when two drives overlap */
    public DrivingLog {
        var sorted = new ArrayList<>(drives);
        sorted.sort(Comparator.comparing(Drive::from));
        for (var i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).until())) {
                throw new BadInput("overlap", "同一驾驶人的两段驾驶不能重叠", "drives");
            }
        }
        drives = List.copyOf(sorted);
    }

    /** The longest time at the wheel without one rest of at least that length; short stops do not add up to a rest. */
    public Duration longestWithout(Duration rest) {
        var longest = Duration.ZERO;
        var running = Duration.ZERO;
        Instant stopped = Instant.MIN;
        for (var drive : drives) {
            var rested = stopped.equals(Instant.MIN)
                    || Duration.between(stopped, drive.from()).compareTo(rest) >= 0;
            running = rested ? drive.length() : running.plus(drive.length());
            longest = running.compareTo(longest) > 0 ? running : longest;
            stopped = drive.until();
        }
        return longest;
    }

    /** The most at the wheel within any window of that length. */
    public Duration mostWithin(Duration window) {
        var most = Duration.ZERO;
        for (var drive : drives) {
            // A window that holds the most ends where a drive ends or begins where one begins.
            most = max(most, total(drive.from(), drive.from().plus(window)));
            most = max(most, total(drive.until().minus(window), drive.until()));
        }
        return most;
    }

    private Duration total(Instant first, Instant last) {
        return drives.stream().map(it -> it.within(first, last)).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
