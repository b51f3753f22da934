package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 我的责任: the duties of a person, a post, a party or a region, as far as the caller may see them. */
@Component
@Transactional(readOnly = true)
class Looking {

    private static final int AT_ONCE = 1_000;
    private static final Whose NOTHING = new Whose.Within("~", "~", "");
    private static final Comparator<ObligationView> FIRST_DUE_FIRST = Comparator.comparing(ObligationView::dueAt)
            .thenComparing(view -> view.id().toString());
    private static final Comparator<ObligationView> LAST_CLOSED_FIRST = Comparator.comparing(
                    (ObligationView view) -> view.closedAt() == null ? Instant.MAX : view.closedAt())
            .thenComparing(view -> view.id().toString())
            .reversed();

    /** Whose duties, and as whom they are asked for. */
    private record Share(Caller caller, Whose whose) {

        Wanted of(Narrowing narrowing) {
            return new Wanted(whose, narrowing);
        }
    }

    private final DutyRows rows;
    private final DutyCounts counts;
    private final DutyViews views;
    private final RingTable rings;
    private final Directory directory;
    private final CurrentCaller callers;
    private final ScopeFilter scope;
    private final BusinessClock clock;

    Looking(
            DutyRows rows,
            DutyCounts counts,
            DutyViews views,
            RingTable rings,
            Directory directory,
            CurrentCaller callers,
            ScopeFilter scope,
            BusinessClock clock) {
        this.rows = rows;
        this.counts = counts;
        this.views = views;
        this.rings = rings;
        this.directory = directory;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    /** By time left; what is closed, the last first. */
    List<ObligationView> list(DutyWish wish, DutyRows.After after, int size) {
        Narrowing narrowing = narrowing(wish);
        Instant now = clock.now();
        Function<Wanted, List<DutyRow>> read = wish.closed()
                ? wanted -> rows.closed(wanted, wish.dischargedThisMonth() ? monthBegan() : null, after, size)
                : wanted -> rows.open(wanted, wish.whichBucket(), now, after, size);
        return shares(wish)
                .flatMap(share -> callers.as(share.caller(), () -> views.of(read.apply(share.of(narrowing)))).stream())
                .sorted(wish.closed() ? LAST_CLOSED_FIRST : FIRST_DUE_FIRST)
                .limit(size)
                .toList();
    }

    /** The whole list. @throws Refusal {@code export-too-large} if it does not fit into one sheet */
    List<ObligationView> all(DutyWish wish) {
        List<ObligationView> all = new ArrayList<>();
        DutyRows.After after = DutyRows.After.START;
        List<ObligationView> part;
        do {
            part = list(wish, after, AT_ONCE);
            all.addAll(part);
            if (all.size() > Spreadsheet.LONGEST) {
                throw Refusal.conflict(
                        "export-too-large", "符合条件的责任超过 " + Spreadsheet.LONGEST + " 项，一张表放不下，请先缩小筛选范围再导出。");
            }
            after = part.isEmpty() ? after : DutyRows.After.the(part.getLast());
        } while (part.size() == AT_ONCE);
        return all;
    }

    DutySummary summary(DutyWish wish) {
        Narrowing narrowing = narrowing(wish);
        Instant now = clock.now();
        return shares(wish)
                .map(share -> callers.as(share.caller(), () -> counts.count(share.of(narrowing), monthBegan(), now)))
                .reduce(DutySummary::plus)
                .orElseGet(() -> counts.count(new Wanted(NOTHING, narrowing), monthBegan(), now));
    }

    /** At every post that the caller holds now: he acts from one of them, and owes from all. */
    List<PostDuties> atEachPost() {
        return counts.atEachPost(clock.now());
    }

    private Instant monthBegan() {
        return clock.today().withDayOfMonth(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    ObligationView one(ObligationId id) {
        DutyRow row = rows.one(id.value()).filter(this::mayBeSeen).orElseThrow(() -> Refusal.notFound("这项责任"));
        return views.whole(row);
    }

    List<Tiding> tidings(@Nullable Long before, int size) {
        return rings.tidings(
                directory.postsHeldBy(callers.get().person(), clock.now()).stream()
                        .map(post -> post.id().value())
                        .toList(),
                before,
                size);
    }

    private Stream<Share> shares(DutyWish wish) {
        Caller caller = callers.get();
        return switch (wish.whichView()) {
            case PERSON ->
                posts(caller)
                        .map(post -> new Share(
                                asHolderOf(post, caller),
                                new Whose.Post(post.id().value())));
            case POST ->
                Stream.of(new Share(caller, new Whose.Post(caller.post().value())));
            case PARTY -> Stream.of(new Share(caller, new Whose.Party(scope.party())));
            case REGION ->
                Stream.of(new Share(
                        caller,
                        caller.role().isEnterprise() && !seesRegions()
                                ? new Whose.Concerning(scope.party())
                                : new Whose.Within(scope.pathFrom(), scope.pathTo(), scope.lines())));
        };
    }

    private boolean seesRegions() {
        return !scope.pathFrom().equals(scope.pathTo());
    }

    private Stream<Post> posts(Caller caller) {
        return directory.postsHeldBy(caller.person(), clock.now()).stream();
    }

    /** A person's duties at another post are seen with that post's eyes. */
    private Caller asHolderOf(Post post, Caller caller) {
        return post.id().equals(caller.post()) ? caller : directory.callerAt(post.id());
    }

    private boolean mayBeSeen(DutyRow row) {
        return scope.sees(row.path(), row.line(), new PartyId(row.party()))
                || row.obligor().party().equals(scope.party())
                || (row.verifier() != null && row.verifier().party().equals(scope.party()));
    }

    private Narrowing narrowing(DutyWish wish) {
        Integer region = wish.whichRegion();
        return new Narrowing(
                wish.words(),
                wish.whichKind(),
                wish.whichPart(),
                wish.whichLine(),
                region == null ? null : directory.region(new RegionId(region)).path());
    }
}
