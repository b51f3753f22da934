package cn.anxian.demo;

import cn.anxian.demo.Fate.Stage;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the hazards: so many in each stage, the neighbours' of the story first. */
final class Findings {

    private final CityBook book;
    private final List<PlannedEnterprise> firms;
    private final Dice dice;
    private final Fates fates;
    private final Sightings sightings;
    private final Schedule schedule;
    private final Handling handling;
    private final Instant last;
    private final List<PlannedHazard> planned = new ArrayList<>();

    Findings(
            Ground ground,
            CityBook book,
            Instant begins,
            NameBook names,
            Government government,
            List<PlannedEnterprise> firms) {
        this.book = book;
        this.firms = firms;
        this.dice = new Dice(book.seed(), "findings");
        this.fates = new Fates(book, dice);
        this.sightings = new Sightings(ground, book, government, firms, new Typical(book, names, dice), dice);
        this.schedule = new Schedule(book, begins, dice);
        this.handling = new Handling(book, government, dice);
        this.last = book.ends().toInstant();
    }

    List<PlannedHazard> plan(int wanted) {
        story();
        majors();
        for (Map.Entry<Stage, Integer> stage : book.openPerMille().entrySet()) {
            times(wanted * stage.getValue() / 1000, () -> open(stage.getKey()));
        }
        times(wanted * book.voidPerMille() / 2000, this::duplicate);
        times(wanted * book.voidPerMille() / 2000, () -> whole(sightings.notAlone(), fates.voided(false)));
        while (planned.size() < wanted) {
            if (dice.percent(book.repeatedPercent())) {
                repeat();
            } else {
                whole(sightings.somewhere(), fates.struckOff());
            }
        }
        return List.copyOf(planned);
    }

    private void story() {
        for (CityBook.Open open : book.story().open()) {
            Fate fate = fates.open(open.stage()).leaving(open.left());
            Sighting seen = sightings.at(firms.get(open.firm()), open.found(), open.line());
            add(seen, fate, schedule.underWay(fate, seen, open.ago(), open.left()), Optional.empty(), true);
        }
        book.story()
                .closed()
                .forEach((firm, count) -> times(count, () -> whole(sightings.at(firms.get(firm)), fates.struckOff())));
    }

    /** In the neighbours' county first and then elsewhere, wherever an enterprise is of a line that has criteria. */
    private void majors() {
        Majors majors = new Majors(LocalDate.ofInstant(last, BusinessClock.ZONE));
        Optional<RegionId> county = firms.getFirst().region().parent();
        List<Sighting> places = firms.stream()
                .filter(firm -> !firm.isSoleFirm())
                .sorted(Comparator.comparing(firm -> !firm.region().parent().equals(county)))
                .flatMap(firm -> firm.lines().stream()
                        .limit(1)
                        .flatMap(line -> majors.criterion(line, firms.indexOf(firm)).stream()
                                .map(criterion -> sightings.major(firm, line, criterion))))
                .limit(Majors.courses().size())
                .toList();
        for (int i = 0; i < places.size(); i++) {
            Majors.Course course = Majors.courses().get(i);
            Sighting seen = places.get(i);
            Fate fate = course.fate();
            List<Instant> moments = fate.stage() == Stage.STRUCK_OFF
                    ? schedule.whole(fate, seen)
                    : schedule.underWay(fate, seen, course.ago(), course.left());
            add(seen, fate, moments, Optional.empty(), true);
        }
    }

    private void open(Stage stage) {
        Fate fate = fates.open(stage);
        Sighting seen = sightings.somewhere();
        int ago = stage == Stage.REPORTED ? dice.between(10, 2450) : dice.between(5, 750);
        int left =
                stage == Stage.SENT_BACK ? dice.between(-2, fate.reworkDays() - 1) : dice.between(-4, fate.days() - 1);
        add(seen, fate, schedule.underWay(fate, seen, ago, left), Optional.empty(), photographed());
    }

    private void whole(Sighting seen, Fate fate) {
        add(seen, fate, schedule.whole(fate, seen), Optional.empty(), photographed());
    }

    private void duplicate() {
        PlannedHazard first = closedEarlier();
        Fate fate = fates.voided(true);
        add(first.seen(), fate, schedule.again(fate, first), Optional.of(first.number()), photographed());
    }

    private void repeat() {
        PlannedHazard first = closedEarlier();
        Fate fate = fates.struckOff();
        List<Instant> moments = schedule.later(fate, first);
        if (schedule.isOver(moments)) {
            add(first.seen(), fate, moments, Optional.of(first.number()), photographed());
        }
    }

    private PlannedHazard closedEarlier() {
        Instant longAgo = last.minus(10, ChronoUnit.DAYS);
        while (true) {
            PlannedHazard hazard = dice.of(planned);
            boolean earlier = hazard.acts().getFirst().at().isBefore(longAgo);
            if (hazard.stage() == Stage.STRUCK_OFF && !hazard.seen().isAlone() && earlier) {
                return hazard;
            }
        }
    }

    private void add(Sighting seen, Fate fate, List<Instant> moments, Optional<Integer> same, boolean photographed) {
        planned.add(new PlannedHazard(
                planned.size() + 1,
                seen,
                fate.stage(),
                same,
                photographed,
                handling.acts(fate, moments, seen, same.isPresent())));
    }

    private boolean photographed() {
        return dice.percent(book.photoPercent());
    }

    private static void times(int count, Runnable work) {
        for (int i = 0; i < count; i++) {
            work.run();
        }
    }
}
