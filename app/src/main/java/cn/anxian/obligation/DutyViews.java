package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.Lines;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the ledger as they are shown to the caller: with names, who was told, and what he can do. */
@Component
public class DutyViews {

    private final Kinds kinds;
    private final RingTable rings;
    private final LinkTable links;
    private final Directory directory;
    private final Lines lines;
    private final CurrentCaller callers;

    DutyViews(Kinds kinds, RingTable rings, LinkTable links, Directory directory, Lines lines, CurrentCaller callers) {
        this.kinds = kinds;
        this.rings = rings;
        this.links = links;
        this.directory = directory;
        this.lines = lines;
        this.callers = callers;
    }

    public List<ObligationView> of(List<DutyRow> rows) {
        return of(rows, null);
    }

    /** With what it took the place of, too. */
    ObligationView whole(DutyRow row) {
        return of(List.of(row), links.before(row.id()).orElse(null)).getFirst();
    }

    private List<ObligationView> of(List<DutyRow> rows, ObligationView.@Nullable Linked before) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, RingTable.Heard> heard =
                rings.heard(rows.stream().map(DutyRow::id).toList());
        Map<UUID, ObligationView.Linked> next = links.next(rows.stream()
                .filter(row -> row.state() == ObligationView.State.SUPERSEDED)
                .map(DutyRow::id)
                .toList());
        Map<UUID, String> holders = new HashMap<>();
        Map<String, ObligationView.Place> places = new HashMap<>();
        return rows.stream()
                .map(row -> view(
                        row,
                        places.computeIfAbsent(row.path(), this::place),
                        obligor(row, holders),
                        heard.getOrDefault(row.id(), RingTable.Heard.NOTHING),
                        next.get(row.id()),
                        before))
                .toList();
    }

    private ObligationView view(
            DutyRow row,
            ObligationView.Place place,
            ObligationView.Answerer obligor,
            RingTable.Heard heard,
            ObligationView.@Nullable Linked next,
            ObligationView.@Nullable Linked before) {
        ObligationKind kind = kinds.find(row.kind()).orElse(null);
        return new ObligationView(
                new ObligationId(row.id()),
                row.kind(),
                kind == null ? row.kind() : kind.name(),
                row.title(),
                row.part(),
                row.level(),
                row.subject(),
                List.of(row.basis()),
                row.periodBasis(),
                obligor,
                row.verifier() == null
                        ? null
                        : answerer(row.verifier(), row.verifier().holder()),
                place,
                new ObligationView.Named(row.line(), lines.line(row.line()).name()),
                new ObligationView.Concerned(new PartyId(row.party()), row.partyName()),
                row.issuedAt(),
                row.dueAt(),
                row.provisional(),
                row.state(),
                row.missedAt(),
                row.closedAt(),
                heard.told(),
                heard.urged(),
                kind == null ? null : action(row, kind),
                next,
                before);
    }

    /** An open duty is its present holder's; a closed one stays with who held it then. */
    private ObligationView.Answerer obligor(DutyRow row, Map<UUID, String> holders) {
        if (!row.isOpen()) {
            return answerer(row.obligor(), row.obligor().holder());
        }
        String name = holders.computeIfAbsent(
                row.obligor().id(),
                post -> directory
                        .holderOf(new PostId(post))
                        .map(Holder::personName)
                        .orElse(""));
        return answerer(row.obligor(), name.isEmpty() ? null : name);
    }

    private static ObligationView.Answerer answerer(DutyRow.Post post, @Nullable String person) {
        return new ObligationView.Answerer(
                new PostId(post.id()), post.name(), new PartyId(post.party()), post.partyName(), person);
    }

    private ObligationView.@Nullable Action action(DutyRow row, ObligationKind kind) {
        if (!row.isOpen() || !row.obligor().id().equals(callers.get().post().value())) {
            return null;
        }
        return new ObligationView.Action(
                kind.actionLabel(),
                kind.hrefPattern().replace("{id}", row.subject().id().toString()));
    }

    private ObligationView.Place place(String path) {
        return directory
                .regionAt(path)
                .map(region -> new ObligationView.Place(region.id().value(), region.name(), region.fullName()))
                .orElseThrow(() -> new IllegalStateException("a duty lies in no region: " + path));
    }
}
