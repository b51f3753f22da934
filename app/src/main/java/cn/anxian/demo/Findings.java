package cn.anxian.demo;

import cn.anxian.demo.Fate.Stage;
import cn.anxian.directory.Line;
import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the hazards: what is found where by whom, and what is done about it until the last moment. */
final class Findings {

    private static final int REPEATED_AFTER_DAYS = 25;

    private final Ground ground;
    private final CityBook book;
    private final Government government;
    private final List<PlannedEnterprise> firms;
    private final Dice dice;
    private final Fates fates;
    private final Typical typical;
    private final Instant last;
    private final Map<LocalDate, Integer> days = new LinkedHashMap<>();
    private final List<PlannedHazard> planned = new ArrayList<>();

    Findings(Ground ground, CityBook book, NameBook names, Government government, List<PlannedEnterprise> firms) {
        this.ground = ground;
        this.book = book;
        this.government = government;
        this.firms = firms;
        this.dice = new Dice(book.seed(), "findings");
        this.fates = new Fates(book, dice);
        this.typical = new Typical(book, names, dice);
        this.last = book.ends().toInstant();
        LocalDate first = LocalDate.ofInstant(book.begins().toInstant(), BusinessClock.ZONE)
                .plusDays(1);
        for (LocalDate day = first; day.isBefore(lastDay()); day = day.plusDays(1)) {
            if (WorkTime.OFFICE.works(day)) {
                days.put(day, book.months().getOrDefault(day.getMonthValue(), 1));
            }
        }
    }

    List<PlannedHazard> plan(int wanted) {
        book.story().open().forEach(this::open);
        book.story().closed().forEach((firm, count) -> {
            for (int i = 0; i < count; i++) {
                closed(firms.get(firm), fates.struckOff());
            }
        });
        for (Map.Entry<Stage, Integer> stage : book.openPerMille().entrySet()) {
            for (int i = 0; i < wanted * stage.getValue() / 1000; i++) {
                openSomewhere(stage.getKey());
            }
        }
        for (int i = 0; i < wanted * book.voidPerMille() / 1000; i++) {
            if (i % 2 == 0) {
                duplicate();
            } else {
                closed(somewhereWithColleagues(), fates.voided(false));
            }
        }
        while (planned.size() < wanted) {
            if (dice.percent(book.repeatedPercent())) {
                repeat();
            } else {
                closed(somewhere(), fates.struckOff());
            }
        }
        return List.copyOf(planned);
    }

    private void open(CityBook.Open open) {
        PlannedEnterprise firm = firms.get(open.firm());
        Fate fate = fates.open(open.stage()).leaving(open.left());
        add(
                firm,
                open.found(),
                open.line(),
                fate,
                momentsOf(open.stage(), fate, open.ago(), open.left(), open.found()));
    }

    private void openSomewhere(Stage stage) {
        PlannedEnterprise firm = somewhere();
        Found found = found();
        Fate fate = fates.open(stage);
        int ago = stage == Stage.REPORTED ? dice.between(10, 2450) : dice.between(5, 750);
        int left =
                stage == Stage.SENT_BACK ? dice.between(-2, fate.reworkDays() - 1) : dice.between(-4, fate.days() - 1);
        add(firm, found, dice.of(firm.lines()), fate, momentsOf(stage, fate, ago, left, found));
    }

    private List<Instant> momentsOf(Stage stage, Fate fate, int ago, int left, Found found) {
        if (stage == Stage.WORKING || stage == Stage.SENT_BACK) {
            LocalDate begun = fate.begun(lastDay(), left);
            while (!WorkTime.OFFICE.works(begun)) {
                begun = begun.minusDays(1);
            }
            Instant moment = at(begun, LocalTime.of(8, 30), dice.between(0, 180));
            return moments(fate, fate.last(stage == Stage.WORKING ? Step.HAND_OVER : Step.SEND_BACK), moment, found);
        }
        int lastMove = fate.moves().size() - 1;
        return moments(fate, lastMove, hoursOf(found).before(last, Math.max(1, ago)), found);
    }

    private void closed(PlannedEnterprise firm, Fate fate) {
        Found found = found();
        add(firm, found, dice.of(firm.lines()), fate, wholeWithin(fate, found));
    }

    private List<Instant> wholeWithin(Fate fate, Found found) {
        List<Instant> moments;
        do {
            moments = moments(fate, 0, listing(dice.weighted(days), found), found);
        } while (!moments.getLast().isBefore(last.minus(1, ChronoUnit.HOURS)));
        return moments;
    }

    /** Few enterprises look at night; nobody from the government does. */
    private Instant listing(LocalDate day, Found found) {
        if (found == Found.BY_THE_ENTERPRISE && dice.percent(3)) {
            return at(day, LocalTime.of(19, 30), dice.between(0, 110));
        }
        return hoursOf(found).after(at(day, LocalTime.of(8, 0), 0), dice.between(20, 400));
    }

    private void duplicate() {
        PlannedHazard first = closedEarlier();
        Fate fate = fates.voided(true);
        Instant again = hoursOf(first.found()).after(first.acts().getFirst().at(), dice.between(200, 1200));
        List<Instant> moments = moments(fate, 0, again, first.found());
        add(first, fate, moments);
    }

    private void repeat() {
        PlannedHazard first = closedEarlier();
        Fate fate = fates.struckOff();
        Instant again = hoursOf(first.found())
                .after(
                        first.acts().getLast().at().plus(REPEATED_AFTER_DAYS, ChronoUnit.DAYS),
                        dice.between(0, 15 * WorkTime.DAY));
        List<Instant> moments = moments(fate, 0, again, first.found());
        if (moments.getLast().isBefore(last.minus(1, ChronoUnit.HOURS))) {
            add(first, fate, moments);
        }
    }

    private PlannedHazard closedEarlier() {
        while (true) {
            PlannedHazard hazard = dice.of(planned);
            Instant listed = hazard.acts().getFirst().at();
            boolean alone = hazard.enterprise().isSoleFirm() && hazard.found() == Found.BY_THE_ENTERPRISE;
            if (hazard.stage() == Stage.STRUCK_OFF && !alone && listed.isBefore(last.minus(10, ChronoUnit.DAYS))) {
                return hazard;
            }
        }
    }

    private void add(PlannedHazard first, Fate fate, List<Instant> moments) {
        planned.add(new PlannedHazard(
                planned.size() + 1,
                first.enterprise(),
                first.found(),
                first.finder(),
                first.owner(),
                first.line(),
                first.item(),
                first.place(),
                fate.stage(),
                Optional.of(first.number()),
                first.ordered(),
                photographed(),
                acts(fate, moments, first.enterprise(), first.found(), first.finder(), first.owner(), true)));
    }

    private void add(PlannedEnterprise firm, Found found, String lineId, Fate fate, List<Instant> moments) {
        Line line = ground.line(lineId);
        String finder = finder(firm, found, line);
        String owner = owner(firm, found, finder);
        Line.CheckItem item = typical.next(firm, line);
        planned.add(new PlannedHazard(
                planned.size() + 1,
                firm,
                found,
                finder,
                owner,
                lineId,
                item,
                typical.place(firm, line, item),
                fate.stage(),
                Optional.empty(),
                found == Found.BY_A_DEPARTMENT && dice.percent(book.orderedPercent()),
                photographed(),
                acts(fate, moments, firm, found, finder, owner, false)));
    }

    private List<Act> acts(
            Fate fate,
            List<Instant> moments,
            PlannedEnterprise firm,
            Found found,
            String finder,
            String owner,
            boolean again) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Step step = fate.moves().get(i).step();
            acts.add(new Act(
                    step,
                    moments.get(i).plusSeconds(dice.between(0, 59)),
                    by(step, firm, found, finder, owner),
                    words(step, firm, found, again),
                    step == Step.HAND_OVER ? fate.days() : step == Step.SEND_BACK ? fate.reworkDays() : 0));
        }
        return List.copyOf(acts);
    }

    private String by(Step step, PlannedEnterprise firm, Found found, String finder, String owner) {
        if (step == Step.VOID) {
            return switch (found) {
                case BY_THE_TOWN, BY_A_DEPARTMENT -> government.colleague(finder);
                case BY_THE_ENTERPRISE ->
                    finder.equals(firm.head().key()) ? owner : firm.head().key();
            };
        }
        return step.isOfTheOwner() ? owner : finder;
    }

    private String words(Step step, PlannedEnterprise firm, Found found, boolean duplicate) {
        CityBook.Words words = book.words();
        boolean self = found == Found.BY_THE_ENTERPRISE;
        return switch (step) {
            case LIST, SIGN -> "";
            case VOID -> dice.of(duplicate ? words.duplicate() : words.notAHazard());
            case HAND_OVER -> dice.of(self ? words.selfNote() : words.note());
            case RETURN -> dice.of(words.returned());
            case REPORT -> dice.of(words.measures());
            case SEND_BACK -> dice.of(words.sentBack());
            case ACCEPT ->
                dice.of(firm.isSoleFirm() && self ? words.soleOpinion() : self ? words.selfOpinion() : words.opinion());
        };
    }

    private String finder(PlannedEnterprise firm, Found found, Line line) {
        return switch (found) {
            case BY_THE_TOWN -> Government.inspector(firm.region());
            case BY_A_DEPARTMENT -> {
                Region level = firms.indexOf(firm) >= book.story().firms().size() && dice.percent(12)
                        ? ground.city()
                        : ground.countyOf(firm.region());
                yield government.desk(line, level);
            }
            case BY_THE_ENTERPRISE ->
                firm.post(Role.WORKER)
                        .filter(worker -> dice.percent(20))
                        .or(() -> firm.post(Role.SAFETY))
                        .orElse(firm.head())
                        .key();
        };
    }

    private String owner(PlannedEnterprise firm, Found found, String finder) {
        List<PlannedPost> others = firm.posts().stream()
                .filter(post -> !post.key().equals(finder))
                .filter(post -> found == Found.BY_THE_ENTERPRISE || post.role() != Role.WORKER)
                .toList();
        return others.isEmpty() ? firm.head().key() : dice.of(others).key();
    }

    private PlannedEnterprise somewhere() {
        return dice.of(firms);
    }

    private PlannedEnterprise somewhereWithColleagues() {
        PlannedEnterprise firm = somewhere();
        while (firm.isSoleFirm()) {
            firm = somewhere();
        }
        return firm;
    }

    /** What lies open in the story has photos: it is looked at first. */
    private boolean photographed() {
        return planned.size() < book.story().open().size() || dice.percent(book.photoPercent());
    }

    private Found found() {
        return dice.weighted(book.sources());
    }

    private List<Instant> moments(Fate fate, int anchor, Instant moment, Found found) {
        return fate.moments(anchor, moment, hoursOf(found), WorkTime.WORKSHOP);
    }

    private static WorkTime hoursOf(Found found) {
        return found == Found.BY_THE_ENTERPRISE ? WorkTime.WORKSHOP : WorkTime.OFFICE;
    }

    private LocalDate lastDay() {
        return LocalDate.ofInstant(last, BusinessClock.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time, int minutes) {
        return day.atTime(time).atZone(BusinessClock.ZONE).plusMinutes(minutes).toInstant();
    }
}
