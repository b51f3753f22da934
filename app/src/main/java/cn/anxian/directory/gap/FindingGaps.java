package cn.anxian.directory.gap;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Answer;
import cn.anxian.directory.GapFound;
import cn.anxian.directory.GapKind;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.answer.Answering;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks of every line and every place who answers, and keeps the questions to which nobody does, or two. */
@Component
public class FindingGaps {

    private final GapQuestions questions;
    private final Answering answering;
    private final RegionBook regions;
    private final Lines lines;
    private final BusinessClock clock;

    FindingGaps(GapQuestions questions, Answering answering, RegionBook regions, Lines lines, BusinessClock clock) {
        this.questions = questions;
        this.answering = answering;
        this.regions = regions;
        this.lines = lines;
        this.clock = clock;
    }

    public List<GapFound> within(Region region) {
        Instant now = clock.now();
        return Stream.of(
                        newBusiness(region),
                        unsupervisedLines(region),
                        withoutTerritory(region),
                        headless(region, now),
                        vacant(region, now),
                        twins(region),
                        rivals(region, now))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(GapFound::kind))
                .toList();
    }

    public Optional<Post> settlerFor(GapFound gap) {
        return regions.upwards(gap.region()).stream()
                .flatMap(level -> answering.office(level).stream())
                .filter(post -> !gap.post().equals(Optional.of(post.id())))
                .findFirst();
    }

    private List<GapFound> newBusiness(Region within) {
        Line catchAll = lines.catchAll();
        return questions.unplaced(within, catchAll.id()).stream()
                .map(one -> {
                    Region place = region(one.region());
                    return new GapFound(
                            GapKind.NEW_BUSINESS,
                            key(GapKind.NEW_BUSINESS, one.id()),
                            catchAll,
                            place,
                            Optional.of(one.id()),
                            Optional.empty(),
                            List.of(one.id()),
                            it -> one.name() + "（" + place.name() + "）没有归入任何行业领域，只按“" + catchAll.name()
                                    + "”登记，要确定由哪个部门监管。");
                })
                .toList();
    }

    /** Whether or not an enterprise works in it: flood, forest fires and events have none. */
    private List<GapFound> unsupervisedLines(Region within) {
        List<GapQuestions.Place> places = questions.places(within);
        List<GapFound> gaps = new ArrayList<>();
        for (RegionId id : questions.governed(within)) {
            Region level = region(id);
            for (Line line : lines.all()) {
                Answer answer = answering.supervision(line, level);
                if (answer.party().isPresent() && answer.post().isPresent()) {
                    continue;
                }
                List<PartyId> touched = places.stream()
                        .filter(place -> place.line().equals(line.id()) && level.contains(region(place.region())))
                        .flatMap(place -> place.enterprises().stream())
                        .toList();
                gaps.add(new GapFound(
                        GapKind.UNSUPERVISED_LINE,
                        key(GapKind.UNSUPERVISED_LINE, line.id(), id),
                        line,
                        level,
                        answer.party().map(party -> party.id()),
                        Optional.empty(),
                        touched,
                        those -> answer.reason() + (those.isEmpty() ? "" : "这里有" + those.size() + "家企业属于这个领域。")));
            }
        }
        return gaps;
    }

    private List<GapFound> withoutTerritory(Region within) {
        List<GapFound> gaps = new ArrayList<>();
        for (GapQuestions.Many many : questions.enterprises(within)) {
            Region place = region(many.region());
            Answer answer = answering.territorial(lines.catchAll(), place);
            if (answer.party().isEmpty()) {
                gaps.add(ofRegion(
                        GapKind.UNSUPERVISED_ENTERPRISES,
                        place,
                        many.enterprises(),
                        those -> answer.reason() + "这里有" + those.size() + "家企业。"));
            }
        }
        return gaps;
    }

    private List<GapFound> headless(Region within, Instant now) {
        return questions.headless(within, now).stream()
                .map(some -> ofRegion(
                        GapKind.NOBODY_IN_CHARGE,
                        region(some.region()),
                        some.enterprises(),
                        those -> region(some.region()).name() + "有" + those.size() + "家企业没有主要负责人在岗，例如"
                                + some.names().get(some.enterprises().indexOf(those.getFirst())) + "。"))
                .toList();
    }

    private List<GapFound> vacant(Region within, Instant now) {
        return questions.vacant(within, now).stream()
                .map(post -> new GapFound(
                        GapKind.VACANT_POST,
                        key(GapKind.VACANT_POST, post.id()),
                        lines.catchAll(),
                        region(post.region()),
                        Optional.of(post.party()),
                        Optional.of(post.id()),
                        List.of(),
                        nobody -> post.partyName() + "的岗位“" + post.name() + "”目前无人担任。"))
                .toList();
    }

    private List<GapFound> twins(Region within) {
        return questions.twins(within).stream()
                .map(two -> {
                    Region place = region(two.region());
                    String kind = lines.agencyKind(two.what())
                            .map(AgencyKind::shortName)
                            .orElse(two.what());
                    return new GapFound(
                            GapKind.TWO_DEPARTMENTS,
                            key(GapKind.TWO_DEPARTMENTS, two.what(), two.region()),
                            lines.catchAll(),
                            place,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            nobody -> place.name() + "登记了不止一个“" + kind + "”：" + String.join("、", two.parties()) + "。");
                })
                .toList();
    }

    private List<GapFound> rivals(Region within, Instant now) {
        return questions.rivals(within, now).stream()
                .filter(this::doNotMerelyHelp)
                .map(two -> {
                    Region place = region(two.region());
                    Line line = lines.line(two.what());
                    return new GapFound(
                            GapKind.TWO_DEPARTMENTS,
                            key(GapKind.TWO_DEPARTMENTS, two.what(), two.region()),
                            line,
                            place,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            nobody -> place.name() + "的“" + line.name() + "”同时写在" + String.join("、", two.parties())
                                    + "的监管岗位上，责任矩阵没有明确由谁主管。");
                })
                .toList();
    }

    /** Whom the pack names beside the supervisor helps him: that is the usual division, and nobody's quarrel. */
    private boolean doNotMerelyHelp(GapQuestions.Twice two) {
        String level = region(two.region()).is("county") ? "county" : "city";
        return lines.line(two.what())
                .departments()
                .at(level)
                .map(usual -> two.kinds().stream()
                                .filter(kind -> !usual.others().contains(kind))
                                .filter(kind -> kind.equals(usual.supervisor()) || !kind.equals(usual.comprehensive()))
                                .count()
                        > 1)
                .orElse(true);
    }

    private GapFound ofRegion(
            GapKind kind, Region place, List<PartyId> enterprises, Function<List<PartyId>, String> saying) {
        return new GapFound(
                kind,
                key(kind, place.id()),
                lines.catchAll(),
                place,
                Optional.empty(),
                Optional.empty(),
                enterprises,
                saying);
    }

    private Region region(RegionId id) {
        return regions.find(id).orElseThrow();
    }

    private static String key(GapKind kind, PartyId about) {
        return kind.id() + "/" + about;
    }

    private static String key(GapKind kind, PostId about) {
        return kind.id() + "/" + about;
    }

    private static String key(GapKind kind, RegionId where) {
        return kind.id() + "/" + where.value();
    }

    private static String key(GapKind kind, String what, RegionId where) {
        return kind.id() + "/" + what + "/" + where.value();
    }
}
