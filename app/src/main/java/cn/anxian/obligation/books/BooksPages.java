package cn.anxian.obligation.books;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.time.DaySpan;
import cn.anxian.obligation.Kinds;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.books.BooksWish.By;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the books at a region, a line, a kind and a period, row by row. */
@Component
@Transactional(readOnly = true)
class BooksPages {

    private static final int MOST_DIFFERENCES = 50;

    private final BooksTable books;
    private final DifferenceTable differences;
    private final Directory directory;
    private final Lines lines;
    private final Kinds kinds;
    private final ScopeFilter scope;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    BooksPages(
            BooksTable books,
            DifferenceTable differences,
            Directory directory,
            Lines lines,
            Kinds kinds,
            ScopeFilter scope,
            CurrentCaller callers,
            BusinessClock clock) {
        this.books = books;
        this.differences = differences;
        this.directory = directory;
        this.lines = lines;
        this.kinds = kinds;
        this.scope = scope;
        this.callers = callers;
        this.clock = clock;
    }

    BooksView open(BooksWish wish) {
        Cut cut = cut(wish);
        By by = wish.rows().orElse(looksAtItself() ? By.KIND : By.REGION);
        List<BooksTable.Counted> counted = books.count(cut, by);
        List<BooksView.BooksRow> rows =
                counted.stream().map(each -> row(each, by, cut)).toList();
        Optional<DifferenceTable.Compared> compared =
                looksAtItself() ? Optional.empty() : differences.compared(cut.parent());
        return new BooksView(
                cut.period().first(),
                cut.period().last(),
                region(cut.parent()).map(RegionRef::of).orElse(null),
                cut.exact(),
                cut.line() == null ? null : Named.of(lines.line(cut.line())),
                cut.kind() == null ? null : new Named(cut.kind(), kindName(cut.kind())),
                by.name().toLowerCase(Locale.ROOT),
                rows,
                total(counted, cut),
                compared.map(DifferenceTable.Compared::at).orElse(null),
                compared.map(DifferenceTable.Compared::duties).orElse(0L),
                looksAtItself()
                        ? List.of()
                        : differences
                                .standing(scope.pathFrom(), scope.pathTo(), scope.lines(), MOST_DIFFERENCES)
                                .stream()
                                .map(this::standing)
                                .toList(),
                callers.get().is(Role.OFFICE));
    }

    /** Of what the page is, who takes it out, and when: what a sheet of it must say by itself. */
    String said(BooksView view) {
        Caller caller = callers.get();
        return "期间：" + view.from() + "至" + view.to() + "　范围："
                + (view.region() == null ? caller.partyName() : view.region().fullName())
                + (view.exact() ? "（仅本级）" : "") + "　条线："
                + (view.line() == null ? "全部" : view.line().name()) + "　类别："
                + (view.kind() == null ? "全部" : view.kind().name()) + "　导出：" + caller.personName() + "（"
                + caller.partyName() + caller.postName() + "），" + ChinaTime.minute(clock.now()) + "（业务时间）";
    }

    Cut cut(BooksWish wish) {
        Optional<Region> asked = wish.whichRegion().map(id -> directory.region(new RegionId(id)));
        DaySpan period = wish.period(clock.today());
        boolean own = looksAtItself();
        return new Cut(
                own ? scope.party() : null,
                scope.pathFrom(),
                scope.pathTo(),
                scope.lines(),
                asked.map(Region::path).orElse(own ? "" : scope.pathFrom()),
                wish.onlyThere(),
                wish.whichLine(),
                wish.whichKind(),
                period);
    }

    private boolean looksAtItself() {
        return callers.get().role().isEnterprise() && scope.pathFrom().equals(scope.pathTo());
    }

    private BooksView.BooksRow row(BooksTable.Counted counted, By by, Cut cut) {
        String narrow = switch (by) {
            case LINE -> "line=" + counted.key();
            case KIND -> "kind=" + counted.key();
            case REGION ->
                region(counted.key())
                        .map(region -> "region=" + region.id().value()
                                + (counted.key().equals(cut.parent()) ? "&exact=true" : ""))
                        .orElse("");
        };
        String name = switch (by) {
            case LINE -> lines.line(counted.key()).name();
            case KIND -> kindName(counted.key());
            case REGION ->
                counted.key().equals(cut.parent())
                        ? region(counted.key()).map(Region::name).orElse("") + "本级"
                        : region(counted.key()).map(Region::name).orElse(counted.key());
        };
        return shown(counted.key(), name, narrow, query(cut, by) + "&" + narrow, counted.ledger(), counted.movements());
    }

    private BooksView.BooksRow total(List<BooksTable.Counted> counted, Cut cut) {
        return shown(
                "",
                "合计",
                null,
                query(cut, null),
                counted.stream().map(BooksTable.Counted::ledger).reduce(Count.NOTHING, Count::plus),
                counted.stream().map(BooksTable.Counted::movements).reduce(Count.NOTHING, Count::plus));
    }

    private static BooksView.BooksRow shown(
            String key, String name, @Nullable String narrow, String query, Count ledger, Count movements) {
        return new BooksView.BooksRow(
                key,
                name,
                narrow,
                query,
                BooksView.BooksSide.of(ledger),
                BooksView.BooksSide.of(movements),
                movements.issued() == ledger.ended() && ledger.equals(movements));
    }

    /** What every row of the page has in common; the row itself names the rest. */
    private String query(Cut cut, @Nullable By by) {
        return Stream.of(
                        Optional.of("from=" + cut.period().first()),
                        Optional.of("to=" + cut.period().last()),
                        region(by == By.REGION ? "" : cut.parent())
                                .map(region -> "region=" + region.id().value()),
                        Optional.of("exact=true").filter(word -> cut.exact() && by != By.REGION),
                        Optional.ofNullable(by == By.LINE ? null : cut.line()).map(line -> "line=" + line),
                        Optional.ofNullable(by == By.KIND ? null : cut.kind()).map(kind -> "kind=" + kind))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private BooksView.BooksDifference standing(Difference difference) {
        return new BooksView.BooksDifference(
                Long.toString(difference.id()),
                difference.what(),
                difference.ledgerSays(),
                difference.movementsSay(),
                difference.title(),
                kindName(difference.kind()),
                difference.obligation().toString(),
                region(difference.path()).map(Region::fullName).orElse(""),
                difference.firstSeen(),
                difference.explanation(),
                difference.explainedByName(),
                difference.explainedAt());
    }

    String kindName(String kind) {
        return kinds.find(kind).map(ObligationKind::name).orElse(kind);
    }

    private Optional<Region> region(String path) {
        return path.isEmpty() ? Optional.empty() : directory.regionAt(path);
    }
}
