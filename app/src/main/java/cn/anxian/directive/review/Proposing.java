package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.review.TaskProposals.ProposedRow;
import cn.anxian.directive.review.TaskProposals.ProposedTask;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Named;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the post that answers for each task; a person chooses, and nothing is issued here. */
@Component
@Transactional(readOnly = true)
class Proposing {

    private static final String COMMITTEE_OFFICE = "safety-committee-office";
    /** 各县（市、区），各县区，县（市、区）政府 … */
    private static final Pattern COUNTIES = Pattern.compile("各?县[（(、]?[市区].*|各县.*");

    private final Directives directives;
    private final DraftTable drafts;
    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Proposing(
            Directives directives, DraftTable drafts, Directory directory, CurrentCaller callers, BusinessClock clock) {
        this.directives = directives;
        this.drafts = drafts;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    TaskProposals proposals(DirectiveId id) {
        Directive directive = directives.own(id);
        Region region = directory.region(directive.region());
        Map<Integer, DraftTable.Issued> issued = drafts.issued(id);
        List<Draft> all = drafts.of(id);
        List<ProposedTask> tasks = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Draft draft = all.get(at);
            if (draft.isTask() && draft.reviewed() && !issued.containsKey(draft.start())) {
                tasks.add(task(draft, at + 1, region));
            }
        }
        return new TaskProposals(directive.title(), verifiers(), tasks);
    }

    private List<Named> verifiers() {
        Caller by = callers.get();
        return standing(by.party())
                .sorted(Comparator.comparing(post -> !post.id().equals(by.post())))
                .map(Proposing::named)
                .toList();
    }

    private ProposedTask task(Draft draft, int no, Region region) {
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
                rows(draft, region));
    }

    private List<ProposedRow> rows(Draft draft, Region region) {
        List<ProposedRow> rows = new ArrayList<>();
        for (Draft.DraftAgency agency : draft.lead()) {
            if (agency.partyId() != null) {
                Party party = directory.party(PartyId.of(agency.partyId()));
                rows.add(row(null, party, draft));
            } else if (COUNTIES.matcher(agency.name()).matches()) {
                directory.childrenOf(region.id()).forEach(county -> rows.add(county(county, draft)));
            }
        }
        return rows.isEmpty() ? List.of(new ProposedRow(null, null, null, "原文没有落到一家单位，请选承办岗位。")) : rows;
    }

    private ProposedRow county(Region county, Draft draft) {
        return directory
                .agency(COMMITTEE_OFFICE, county.id())
                .map(office -> row(RegionRef.of(county), office, draft))
                .orElseGet(() -> new ProposedRow(RegionRef.of(county), null, null, county.name() + "没有登记安委办，请选承办岗位。"));
    }

    private ProposedRow row(@Nullable RegionRef region, Party party, Draft draft) {
        if (!party.active()) {
            return new ProposedRow(region, Named.of(party), null, party.name() + "已经撤销，请另选承办岗位。");
        }
        return standing(party.id())
                .filter(post -> !post.id().equals(callers.get().post()))
                .min(Comparator.comparing((Post post) -> !answersFor(post, draft))
                        .thenComparing(post -> post.role() == Role.LEADER))
                .map(post -> new ProposedRow(
                        region,
                        Named.of(party),
                        named(post),
                        answersFor(post, draft) && !draft.lines().isEmpty() ? "这个岗位负责该行业领域。" : "承办单位的岗位。"))
                .orElseGet(() -> new ProposedRow(region, Named.of(party), null, party.name() + "还没有岗位，请另选。"));
    }

    private Stream<Post> standing(PartyId party) {
        return directory.postsOf(party).stream()
                .filter(post -> post.existsAt(clock.now()) && post.role().isGovernment());
    }

    private static boolean answersFor(Post post, Draft draft) {
        return post.lines().isEmpty() || draft.lines().stream().anyMatch(post.lines()::contains);
    }

    private static Named named(Post post) {
        return new Named(post.id().toString(), post.name());
    }
}
