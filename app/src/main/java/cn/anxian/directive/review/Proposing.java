package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.review.TaskProposals.ProposedRow;
import cn.anxian.directive.review.TaskProposals.ProposedTask;
import cn.anxian.directive.task.Addressee;
import cn.anxian.directive.task.TaskAddressing;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Named;
import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the post that answers for each task; a person chooses, and nothing is issued here. */
@Component
@Transactional(readOnly = true)
class Proposing {

    /** 各县（市、区），各县区，县（市、区）政府，属地 … */
    private static final Pattern COUNTIES =
            Pattern.compile("各?县[（(、]?[市区].*|各县.*|各区[（(]?县.*|各市[（(]县.*|县级(人民)?政府|属地((人民)?政府)?");

    private final Directives directives;
    private final DraftTable drafts;
    private final Directory directory;
    private final TaskAddressing addressing;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Proposing(
            Directives directives,
            DraftTable drafts,
            Directory directory,
            TaskAddressing addressing,
            CurrentCaller callers,
            BusinessClock clock) {
        this.directives = directives;
        this.drafts = drafts;
        this.directory = directory;
        this.addressing = addressing;
        this.callers = callers;
        this.clock = clock;
    }

    TaskProposals proposals(DirectiveId id) {
        Directive directive = directives.own(id);
        Region region = directory.region(directive.region());
        Map<Integer, List<DraftTable.Issued>> issued = drafts.issued(id);
        List<Draft> all = drafts.of(id);
        List<ProposedTask> tasks = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Draft draft = all.get(at);
            if (draft.isTask() && draft.reviewed()) {
                tasks.add(task(draft, at + 1, region, issued.getOrDefault(draft.start(), List.of())));
            }
        }
        return new TaskProposals(directive.title(), verifiers(), UsualPeriod.from(clock.now()), tasks);
    }

    private List<Named> verifiers() {
        Caller by = callers.get();
        return addressing
                .standing(by.party())
                .sorted(Comparator.comparing(post -> !post.id().equals(by.post())))
                .map(TaskAddressing::named)
                .toList();
    }

    private ProposedTask task(Draft draft, int no, Region region, List<DraftTable.Issued> issued) {
        return new ProposedTask(
                no,
                draft.start(),
                draft.path(),
                draft.task().isBlank() ? draft.quote().strip() : draft.task(),
                draft.dueAt(),
                draft.dueBecause(),
                draft.co().stream()
                        .flatMap(agency ->
                                Optional.ofNullable(agency.partyId()).map(id -> new Named(id, agency.name())).stream())
                        .toList(),
                rows(draft, region, issued),
                issued.stream().map(Proposing::issuedTo).toList());
    }

    private static TaskProposals.IssuedTo issuedTo(DraftTable.Issued task) {
        return new TaskProposals.IssuedTo(
                task.id(),
                task.number(),
                new Named(task.lead().post().toString(), task.lead().shown()),
                task.state().chinese());
    }

    /** Each once, and nobody who has it already. */
    private List<ProposedRow> rows(Draft draft, Region region, List<DraftTable.Issued> issued) {
        Map<Object, ProposedRow> rows = new LinkedHashMap<>();
        for (Draft.DraftAgency agency : draft.lead()) {
            for (Addressee to : meant(agency, draft, region)) {
                boolean open = to.party() == null && to.region() == null
                        ? issued.size() < draft.lead().size()
                        : issued.stream().noneMatch(task -> has(task, to));
                if (open) {
                    rows.putIfAbsent(to.post() == null ? to : to.post(), new ProposedRow(to, draft.dueAt(agency)));
                }
            }
        }
        return rows.isEmpty() && issued.isEmpty()
                ? List.of(new ProposedRow(nobody("原文没有落到一家单位，请选承办岗位。"), draft.dueAt()))
                : List.copyOf(rows.values());
    }

    /** Whoever chose another post of the agency, or for the place, has given it there. */
    private static boolean has(DraftTable.Issued task, Addressee row) {
        return row.party() != null
                        && row.party().id().equals(task.lead().party().toString())
                || row.region() != null && row.region().id() == task.region();
    }

    private List<Addressee> meant(Draft.DraftAgency agency, Draft draft, Region region) {
        if (agency.partyId() != null) {
            return List.of(addressing.of(null, PartyId.of(agency.partyId()), draft.lines()));
        }
        if (COUNTIES.matcher(agency.name()).matches()) {
            return addressing.everyPlaceBelow(region, draft.lines());
        }
        return List.of(nobody(
                agency.isOneUnknown()
                        ? "机构名录里没有“%s”。请选承办岗位；或者先在机构名录登记这家单位。".formatted(agency.name())
                        : "原文用的是统称（%s），请选承办岗位，或者一次交给几家。".formatted(agency.name())));
    }

    private static Addressee nobody(String because) {
        return new Addressee(null, null, null, because);
    }
}
