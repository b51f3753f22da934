package cn.anxian.gap;

import cn.anxian.directory.Directory;
import cn.anxian.directory.GapFound;
import cn.anxian.directory.Gaps;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Uuid7;
import cn.anxian.law.Deadline;
import cn.anxian.law.TimedDuty;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what is missing now with what was known: what is new becomes a duty of an office, what is gone is closed,
 * what has changed is told as it now is.
 *
 * <p>In the caller's transaction, with the caller's sight.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LookingForGaps {

    private static final PartyId NOBODY = new PartyId(new UUID(0, 0));

    private final Gaps gaps;
    private final GapTable table;
    private final Directory directory;
    private final Obligations obligations;
    private final Journal journal;
    private final BusinessClock clock;

    LookingForGaps(
            Gaps gaps,
            GapTable table,
            Directory directory,
            Obligations obligations,
            Journal journal,
            BusinessClock clock) {
        this.gaps = gaps;
        this.table = table;
        this.directory = directory;
        this.obligations = obligations;
        this.journal = journal;
        this.clock = clock;
    }

    /** What one look through a region came to. */
    record Looked(int found, int vanished, int open) {}

    Looked look(Region within) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, GapFound> present = notLetStand(within, now);
        Map<String, Gap> known =
                table.openWithin(within).stream().collect(Collectors.toMap(Gap::key, Function.identity()));
        Map<String, Gap> before = table.lastOf(List.copyOf(present.keySet())).stream()
                .collect(Collectors.toMap(Gap::key, Function.identity()));

        List<Gap> gone = known.values().stream()
                .filter(gap -> !present.containsKey(gap.key()))
                .toList();
        gone.forEach(gap -> vanished(gap, now));
        List<GapFound> fresh = present.values().stream()
                .filter(found -> !known.containsKey(found.key()))
                .toList();
        present.values()
                .forEach(found -> Optional.ofNullable(known.get(found.key()))
                        .filter(gap -> !gap.isStill(found))
                        .ifPresent(gap -> changed(gap, found)));
        fresh.forEach(found -> found(found, Optional.ofNullable(before.get(found.key())), now));
        table.looked(within, now);
        return new Looked(fresh.size(), gone.size(), known.size() - gone.size() + fresh.size());
    }

    /** Whether the very same is still to be found. */
    boolean isStillThere(Gap gap) {
        Region place = directory.regionAt(gap.placement().path()).orElseThrow();
        return notLetStand(place, clock.now()).containsKey(gap.key());
    }

    /** What is missing, by its key, without what somebody decided to let stand for a time: for those enterprises of then. */
    private Map<String, GapFound> notLetStand(Region within, Instant now) {
        Map<String, GapFound> present = gaps.within(within).stream()
                .collect(Collectors.toMap(GapFound::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        table.acceptedOf(List.copyOf(present.keySet()), LocalDate.ofInstant(now, BusinessClock.ZONE))
                .forEach(accepted ->
                        present.computeIfPresent(accepted.key(), (key, found) -> notLetStand(found, accepted)));
        return present;
    }

    private static @Nullable GapFound notLetStand(GapFound found, Gap accepted) {
        GapFound others = accepted.touched().map(found::without).orElseGet(() -> beyond(found, accepted));
        return others.enterprises().isEmpty() ? null : others;
    }

    /** Where it was not kept for whom, it holds for nobody who came later, and for no more than it was said of. */
    private static GapFound beyond(GapFound found, Gap accepted) {
        Instant then = accepted.ending().orElseThrow().at();
        Set<PartyId> there = found.enterprises().stream()
                .filter(each -> Uuid7.momentOf(each.value())
                        .filter(made -> made.isAfter(then))
                        .isEmpty())
                .collect(Collectors.toSet());
        return there.size() > accepted.enterprises() ? found : found.without(there);
    }

    private void found(GapFound found, Optional<Gap> before, Instant now) {
        Optional<Post> settler = gaps.settlerFor(found);
        TimedDuty rule = GapRules.of(found.kind());
        Deadline deadline = rule.deadline(GapRules.CALENDAR, now);
        Gap gap = new Gap(
                new GapId(Uuid7.at(now)),
                found.kind(),
                found.key(),
                new Placement(
                        found.region().path(),
                        found.line().id(),
                        settler.map(Post::party).orElse(NOBODY)),
                found.region().id().value(),
                found.party(),
                found.enterprises().size(),
                Optional.of(Set.copyOf(found.enterprises())),
                found.sentence(),
                now,
                settler.map(Post::id),
                settler.map(post -> deadline.dueAt()),
                Optional.empty(),
                before.map(Gap::id),
                1);
        table.insert(gap);
        settler.ifPresent(post -> obligations.issue(owed(found, gap, post.id(), rule, deadline)));
        journal.record(Fact.of(
                "gap.found",
                "清查发现：" + found.kind().chinese() + "：" + what(found),
                gap.subject(),
                gap.placement(),
                new Detail("情况", gap.sentence()),
                new Detail(
                        "由谁明确",
                        settler.map(post -> post.partyName() + " " + post.name())
                                .orElse("没有登记安委办岗位"))));
    }

    private void changed(Gap gap, GapFound now) {
        if (!table.change(gap, now)
                || gap.sentence().equals(now.sentence()) && gap.touched().isEmpty()) {
            return;
        }
        journal.record(Fact.of(
                "gap.changed",
                "再清查时情况有变化",
                gap.subject(),
                gap.placement(),
                new Detail("原来的情况", gap.sentence()),
                new Detail("现在的情况", now.sentence())));
    }

    private static Owed owed(GapFound found, Gap gap, PostId settler, TimedDuty rule, Deadline deadline) {
        return new Owed(
                GapContribution.SETTLE,
                gap.kind().chinese() + "：" + what(found),
                gap.subject(),
                "一般",
                rule.basis().first(),
                rule.periodBasis(),
                deadline,
                settler,
                Optional.empty(),
                gap.placement(),
                GapContribution.SOURCE);
    }

    /** What stays true while enterprises come and go. */
    private static String what(GapFound found) {
        return switch (found.kind()) {
            case NOBODY_IN_CHARGE, UNSUPERVISED_ENTERPRISES -> found.region().name();
            case UNSUPERVISED_LINE -> found.region().name() + "的" + found.line().name();
            case NEW_BUSINESS, VACANT_POST, TWO_DEPARTMENTS -> found.sentence();
        };
    }

    private void vanished(Gap gap, Instant now) {
        Gap.Ending ending = new Gap.Ending(Gap.How.VANISHED, now, "", "", Optional.empty(), "系统清查");
        if (!table.end(gap.id(), gap.version(), ending)) {
            return;
        }
        if (gap.settler().isPresent()) {
            obligations.discharge(gap.subject(), GapContribution.SETTLE);
        }
        journal.record(Fact.of(
                "gap.vanished", "再清查时已不存在", gap.subject(), gap.placement(), new Detail("原来的情况", gap.sentence())));
    }
}
