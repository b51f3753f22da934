package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.web.Asked;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever judges by the ledger: what fell due, what became of it, and where its records are. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class DutiesDue {

    private static final String PAGE = "/books/due";

    private final DueTable table;
    private final Directory directory;
    private final CurrentCaller callers;
    private final ScopeFilter scope;

    DutiesDue(DueTable table, Directory directory, CurrentCaller callers, ScopeFilter scope) {
        this.table = table;
        this.directory = directory;
        this.callers = callers;
        this.scope = scope;
    }

    /** In the order of the cuts. Counted over the whole ledger: a number is the same for everybody who may read it. */
    public List<DueTally> count(List<DueCut> cuts) {
        if (cuts.isEmpty()) {
            return List.of();
        }
        Caller counting =
                Caller.system("计数", new Scope.Region(directory.nation().path(), Set.of()));
        return callers.as(counting, () -> table.count(cuts));
    }

    /** Where the counted records are listed. */
    public String href(DueCut cut, DuePart part, RegionId region) {
        return Stream.of(
                        Optional.of("region=" + region.value()),
                        cut.obligor().map(party -> "party=" + party),
                        list("lines", cut.lines()),
                        list("kinds", cut.kinds()),
                        list("grades", cut.grades()),
                        Optional.of("after=" + cut.after()),
                        Optional.of("until=" + cut.until()),
                        Optional.of("part=" + Asked.written(part)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", PAGE + "?", ""));
    }

    /** Whether the caller sees every record that is counted: a decision about others may lie among them. */
    public boolean seesAllOf(DueCut cut) {
        return isInSight(cut) && table.count(List.of(cut)).equals(count(List.of(cut)));
    }

    private boolean isInSight(DueCut cut) {
        return cut.obligor().equals(Optional.of(callers.get().party()))
                || callers.get()
                                .region()
                                .filter(region -> region.lines().isEmpty()
                                        || !cut.lines().isEmpty()
                                                && region.lines().containsAll(cut.lines()))
                                .isPresent()
                        && scope.covers(
                                cut.path(),
                                cut.lines().isEmpty() ? "" : cut.lines().getFirst());
    }

    private static Optional<String> list(String name, List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "="
                        + values.stream()
                                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                                .collect(Collectors.joining(",")));
    }
}
