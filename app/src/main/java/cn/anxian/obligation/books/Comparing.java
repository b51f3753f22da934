package cn.anxian.obligation.books;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.TimedDuty;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 每夜对账: ledger and movements are compared duty by duty; what differs becomes a duty of the committee's office there. */
@Component
class Comparing {

    static final String SUBJECT = "books";

    private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);
    private static final String OFFICE = "safety-committee-office";
    private static final String LINE = "general";

    /** Who answers for the books of a region. */
    private record Keeper(Region region, Post post) {

        Subject subject() {
            return subjectOf(region.path());
        }

        Placement placement() {
            return new Placement(region.path(), LINE, post.party());
        }
    }

    private final ComparingTable table;
    private final Obligations obligations;
    private final Directory directory;
    private final Journal journal;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    Comparing(
            ComparingTable table,
            Obligations obligations,
            Directory directory,
            Journal journal,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.table = table;
        this.obligations = obligations;
        this.directory = directory;
        this.journal = journal;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Always the same for a region, so that nobody is asked twice for one explanation. */
    static Subject subjectOf(String path) {
        return Subject.of(SUBJECT, UUID.nameUUIDFromBytes(("books " + path).getBytes(StandardCharsets.UTF_8)));
    }

    ComparingTable.Result compare(Instant now) {
        ComparingTable.Result result = table.compare(now);
        Map<String, Keeper> keepers = new TreeMap<>();
        for (String path : table.unexplainedPaths()) {
            keeper(path)
                    .ifPresentOrElse(
                            keeper -> keepers.put(keeper.region().path(), keeper),
                            () -> LOG.error(
                                    "the books do not balance below {} and no committee's office is registered there",
                                    path));
        }
        keepers.values().forEach(keeper -> inRegion(keeper.region().path(), () -> alarm(keeper, now)));
        table.alarmedPaths().stream()
                .filter(path -> !keepers.containsKey(path))
                .forEach(path -> inRegion(
                        path, () -> obligations.waive(subjectOf(path), BooksContribution.SETTLE, "再次对账时，差异已经没有了。")));
        return result;
    }

    private void alarm(Keeper keeper, Instant now) {
        boolean owed = obligations.ofSubject(keeper.subject()).stream()
                .anyMatch(duty -> duty.state() == ObligationView.State.OPEN);
        if (owed) {
            return;
        }
        TimedDuty rule = Periods.load().get(BooksContribution.RULE);
        obligations.issue(new Owed(
                BooksContribution.SETTLE,
                "查清账目：" + keeper.region().name() + "的责任台账与流水对不上",
                keeper.subject(),
                "账目不平",
                rule.basis().first(),
                rule.periodBasis(),
                rule.deadline(OfficialCalendar.load(), now),
                keeper.post().id(),
                Optional.empty(),
                keeper.placement(),
                BooksContribution.SOURCE));
        journal.record(Fact.of(
                "books.unbalanced",
                "对账不平，报警",
                keeper.subject(),
                keeper.placement(),
                new Detail("地区", keeper.region().fullName()),
                new Detail("责任岗位", keeper.post().partyName() + keeper.post().name())));
    }

    /** The committee's office of the region, or of the nearest one above it. */
    private Optional<Keeper> keeper(String path) {
        return inRegion(
                path,
                () -> directory.regionAt(path).stream()
                        .flatMap(region -> directory.upwards(region.id()).stream())
                        .flatMap(region -> office(region).stream())
                        .findFirst());
    }

    private Optional<Keeper> office(Region region) {
        return directory.agency(OFFICE, region.id()).stream()
                .flatMap(party -> directory.postsOf(party.id()).stream())
                .filter(post -> post.role() == Role.OFFICE && post.validTo().isEmpty())
                .findFirst()
                .map(post -> new Keeper(region, post));
    }

    private void inRegion(String path, Runnable work) {
        inRegion(path, () -> {
            work.run();
            return path;
        });
    }

    private <T> T inRegion(String path, java.util.function.Supplier<T> work) {
        Caller reckoner = Caller.system("夜间对账", new Scope.Region(path, Set.of()));
        return callers.as(reckoner, () -> transactions.execute(status -> work.get()));
    }
}
