package cn.anxian.demo;

import cn.anxian.demo.Fate.Stage;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When the moves of a fate are made: somewhere in the life of the city, or so that they are just under way at its end. */
final class Schedule {

    private static final int REPEATED_AFTER_DAYS = 25;

    /** Of a hundred enterprises that look for themselves, those that do so in the evening. */
    private static final int IN_THE_EVENING = 3;

    private final Instant last;
    private final Dice dice;
    private final Map<LocalDate, Integer> days = new LinkedHashMap<>();

    Schedule(CityBook book, Instant begins, Dice dice) {
        this.last = book.ends().toInstant();
        this.dice = dice;
        LocalDate first = day(begins).plusDays(1);
        for (LocalDate day = first; day.isBefore(day(last)); day = day.plusDays(1)) {
            if (WorkTime.OFFICE.works(day)) {
                days.put(day, book.months().getOrDefault(day.getMonthValue(), 1));
            }
        }
    }

    /** From listing to the end within that time. */
    List<Instant> whole(Fate fate, Sighting seen) {
        List<Instant> moments;
        do {
            moments = moments(fate, 0, listing(dice.weighted(days), seen), seen);
        } while (!isOver(moments));
        return moments;
    }

    /**
     * @param ago working minutes between its last act and the last moment
     * @param left days until a rectification that is under way is due
     */
    List<Instant> underWay(Fate fate, Sighting seen, int ago, int left) {
        if (fate.stage() == Stage.WORKING || fate.stage() == Stage.SENT_BACK) {
            LocalDate begun = fate.begun(day(last), left);
            while (!WorkTime.OFFICE.works(begun)) {
                begun = begun.minusDays(1);
            }
            Step beginning = fate.stage() == Stage.WORKING ? Step.HAND_OVER : Step.SEND_BACK;
            return moments(fate, fate.last(beginning), at(begun, LocalTime.of(8, 30), dice.between(0, 180)), seen);
        }
        Instant lastAct = seen.findersHours().before(last, Math.max(1, ago));
        return moments(fate, fate.moves().size() - 1, lastAct, seen);
    }

    /** Some days after it was listed first. */
    List<Instant> again(Fate fate, PlannedHazard first) {
        Instant listed = first.acts().getFirst().at();
        Instant again = first.seen().findersHours().after(listed, dice.between(200, 1200));
        return moments(fate, 0, again, first.seen());
    }

    /** Some weeks after it was struck off. */
    List<Instant> later(Fate fate, PlannedHazard first) {
        Instant weeks = first.acts().getLast().at().plus(REPEATED_AFTER_DAYS, ChronoUnit.DAYS);
        Instant again = first.seen().findersHours().after(weeks, dice.between(0, 15 * WorkTime.DAY));
        return moments(fate, 0, again, first.seen());
    }

    boolean isOver(List<Instant> moments) {
        return moments.getLast().isBefore(last.minus(1, ChronoUnit.HOURS));
    }

    /** Few enterprises look in the evening; nobody from the government does. */
    private Instant listing(LocalDate day, Sighting seen) {
        if (seen.isByTheEnterprise() && dice.percent(IN_THE_EVENING)) {
            return at(day, LocalTime.of(19, 30), dice.between(0, 110));
        }
        return seen.findersHours().after(at(day, LocalTime.of(8, 0), 0), dice.between(20, 400));
    }

    private static List<Instant> moments(Fate fate, int anchor, Instant moment, Sighting seen) {
        return fate.moments(anchor, moment, seen.findersHours(), WorkTime.WORKSHOP);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time, int minutes) {
        return day.atTime(time).atZone(BusinessClock.ZONE).plusMinutes(minutes).toInstant();
    }
}
