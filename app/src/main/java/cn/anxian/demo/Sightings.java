package cn.anxian.demo;

import cn.anxian.directory.Line;
import cn.anxian.directory.Region;
import cn.anxian.hazard.Cause;
import cn.anxian.kernel.Role;
import cn.anxian.law.catalogue.Criterion;
import java.util.List;
import java.util.Optional;

/** Throws who finds what, and who in the enterprise will have to put it right. */
final class Sightings {

    /** Of a hundred findings of departments, those of the city's. */
    private static final int FROM_THE_CITY = 12;

    /** Of a hundred findings of enterprises, those of workers. */
    private static final int BY_WORKERS = 20;

    private final Ground ground;
    private final CityBook book;
    private final Government government;
    private final List<PlannedEnterprise> firms;
    private final Typical typical;
    private final Dice dice;

    Sightings(
            Ground ground,
            CityBook book,
            Government government,
            List<PlannedEnterprise> firms,
            Typical typical,
            Dice dice) {
        this.ground = ground;
        this.book = book;
        this.government = government;
        this.firms = firms;
        this.typical = typical;
        this.dice = dice;
    }

    Sighting somewhere() {
        return at(dice.of(firms));
    }

    /** Where somebody else than the finder may look at it again. */
    Sighting notAlone() {
        Sighting seen = somewhere();
        while (seen.isAlone()) {
            seen = somewhere();
        }
        return seen;
    }

    Sighting at(PlannedEnterprise firm) {
        return at(firm, dice.weighted(book.sources()), dice.of(firm.lines()));
    }

    Sighting at(PlannedEnterprise firm, Found found, String lineId) {
        Line line = ground.line(lineId);
        String finder = finder(firm, found, line);
        Line.CheckItem item = typical.next(firm, line);
        return new Sighting(
                firm,
                found,
                finder,
                owner(firm, found, finder),
                lineId,
                item,
                typical.place(firm, line, item),
                found == Found.BY_A_DEPARTMENT && dice.percent(book.orderedPercent()));
    }

    /** Such a hazard as a criterion describes, where the town's inspector finds it. */
    Sighting major(PlannedEnterprise firm, String lineId, Criterion criterion) {
        Line line = ground.line(lineId);
        String finder = finder(firm, Found.BY_THE_TOWN, line);
        Line.CheckItem item =
                new Line.CheckItem(criterion.text(), Cause.THING.id(), "停用相关设施，按治理方案整改", criterion.basis());
        return new Sighting(
                firm,
                Found.BY_THE_TOWN,
                finder,
                owner(firm, Found.BY_THE_TOWN, finder),
                lineId,
                item,
                typical.place(firm, line, line.checklist().getFirst()),
                false,
                Optional.of(criterion.id()));
    }

    private String finder(PlannedEnterprise firm, Found found, Line line) {
        return switch (found) {
            case BY_THE_TOWN -> Keys.inspector(firm.region());
            case BY_A_DEPARTMENT -> government.desk(line, level(firm));
            case BY_THE_ENTERPRISE ->
                firm.post(Role.WORKER)
                        .filter(worker -> dice.percent(BY_WORKERS))
                        .or(() -> firm.post(Role.SAFETY))
                        .orElse(firm.head())
                        .key();
        };
    }

    /** The neighbours of the story are looked at by their own county only: its departments can be tried. */
    private Region level(PlannedEnterprise firm) {
        boolean neighbour = firms.indexOf(firm) < book.story().firms().size();
        return !neighbour && dice.percent(FROM_THE_CITY) ? ground.city() : ground.countyOf(firm.region());
    }

    private String owner(PlannedEnterprise firm, Found found, String finder) {
        List<PlannedPost> others = firm.posts().stream()
                .filter(post -> !post.key().equals(finder))
                .filter(post -> found == Found.BY_THE_ENTERPRISE || post.role() != Role.WORKER)
                .toList();
        return others.isEmpty() ? firm.head().key() : dice.of(others).key();
    }
}
