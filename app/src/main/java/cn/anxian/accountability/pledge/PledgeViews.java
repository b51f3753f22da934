package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.measure.Measures;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.journal.Journal;
import cn.anxian.obligation.Obligations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one pledge as its caller stands before it: the links and the reasons are the lifecycle's. */
@Component
@Transactional(readOnly = true)
class PledgeViews {

    private final PledgeSight sight;
    private final PledgeTable pledges;
    private final EditionTable editions;
    private final PledgeItems items;
    private final ShowingResults showing;
    private final Measures measures;
    private final Lines lines;
    private final Journal journal;
    private final Obligations obligations;
    private final Directory directory;

    PledgeViews(
            PledgeSight sight,
            PledgeTable pledges,
            EditionTable editions,
            PledgeItems items,
            ShowingResults showing,
            Measures measures,
            Lines lines,
            Journal journal,
            Obligations obligations,
            Directory directory) {
        this.sight = sight;
        this.pledges = pledges;
        this.editions = editions;
        this.items = items;
        this.showing = showing;
        this.measures = measures;
        this.lines = lines;
        this.journal = journal;
        this.obligations = obligations;
        this.directory = directory;
    }

    /** @param day null: now, or the end of its year */
    PledgeView.PledgeResults results(PledgeId id, @Nullable LocalDate day) {
        return showing.on(sight.pledge(id), Optional.ofNullable(day));
    }

    /** @param day null: now, or the end of its year */
    List<PledgeView.PledgeChild> children(PledgeId id, @Nullable LocalDate day) {
        List<Pledge> parts = parts(sight.pledge(id));
        Iterator<PledgeView.PledgeResults> results =
                showing.on(parts, Optional.ofNullable(day)).iterator();
        return parts.stream()
                .map(part -> new PledgeView.PledgeChild(
                        part.id(),
                        part.receiver().partyName(),
                        part.state(),
                        part.state().chinese(),
                        targets(part, part.targets()),
                        results.next()))
                .toList();
    }

    private List<Pledge> parts(Pledge whole) {
        return pledges.partsOf(whole.id()).stream().filter(sight::sees).toList();
    }

    PledgeView view(PledgeId id) {
        return view(id, null);
    }

    /** @param day of its results; null: now, or as it was judged */
    PledgeView view(PledgeId id, @Nullable LocalDate day) {
        Pledge pledge = sight.pledge(id);
        Situation situation = sight.situation(pledge);
        List<PledgeView.PledgeEdition> all =
                editions.of(id).stream().map(each -> edition(pledge, each)).toList();
        return new PledgeView(
                items.of(List.of(pledge)).getFirst().head(),
                pledge.version(),
                pledge.preamble().orElse(null),
                lines.named(pledge.lines()),
                pledge.issue().map(Pledge.Issue::by).orElse(null),
                pledge.issue().map(Pledge.Issue::at).orElse(null),
                pledge.endedBecause().orElse(null),
                targets(pledge, pledge.targets()),
                showing.on(pledge, Optional.ofNullable(day)),
                signatures(id),
                signerLeft(pledge, situation),
                pledge.state() == State.AMENDED ? all.getLast() : null,
                all,
                items.of(parts(pledge)),
                pledge.conclusion()
                        .map(said -> new PledgeView.PledgeConcluded(said.by(), said.at(), said.opinion()))
                        .orElse(null),
                next(situation),
                unavailable(situation),
                obligations.ofSubject(pledge.subject()));
    }

    private List<PledgeView.PledgeTarget> targets(Pledge pledge, List<Target> promised) {
        return promised.stream().map(target -> target(pledge, target)).toList();
    }

    private PledgeView.PledgeTarget target(Pledge pledge, Target target) {
        Optional<PledgeView.PledgeParentTarget> carries = pledge.whole()
                .flatMap(whole -> Optional.ofNullable(target.parentTarget())
                        .map(of -> new PledgeView.PledgeParentTarget(of.id(), whole.number(), of.no(), of.text())));
        return new PledgeView.PledgeTarget(
                target.id(),
                target.no(),
                target.text(),
                target.counted()
                        .map(id -> new Named(
                                id,
                                measures.find(id).map(measure -> measure.name()).orElse(id)))
                        .orElse(null),
                target.scope(),
                target.scope().chinese(),
                target.value(),
                target.unit(),
                target.better(),
                target.isWordsOnly() ? null : target.wanted(),
                carries.orElse(null));
    }

    private List<PledgeView.PledgeSignature> signatures(PledgeId id) {
        List<Signature> all = editions.signaturesOf(id);
        Map<UUID, Long> entries =
                journal.entriesOf(all.stream().map(Signature::command).toList());
        return all.stream()
                .map(each -> new PledgeView.PledgeSignature(
                        each.edition(),
                        each.personName(),
                        each.postName(),
                        each.partyName(),
                        each.at(),
                        each.evidence(),
                        entries.get(each.command().value()),
                        each.countersigned()))
                .toList();
    }

    /** 签订人已不再任职: what he signed stands all the same. */
    private boolean signerLeft(Pledge pledge, Situation situation) {
        return pledge.state().binds()
                && !situation.signatures().isEmpty()
                && directory
                        .holderOf(situation.carrier())
                        .filter(holder -> situation.signatures().stream()
                                .anyMatch(signature -> signature.person().equals(holder.person())))
                        .isEmpty();
    }

    private PledgeView.PledgeEdition edition(Pledge pledge, EditionTable.Edition edition) {
        return new PledgeView.PledgeEdition(
                edition.no(),
                edition.issuedAt().orElse(null),
                edition.signedAt().orElse(null),
                edition.reason().orElse(null),
                edition.endedBecause().orElse(null),
                edition.preamble().orElse(null),
                targets(pledge, edition.targets()));
    }

    private static List<PledgeView.PledgeNext> next(Situation situation) {
        return steps().filter(step -> Lifecycle.refuses(situation, step).isEmpty())
                .map(step -> new PledgeView.PledgeNext(
                        step,
                        step.chinese(),
                        "/api/pledges/" + situation.pledge().id() + (step == Step.EDIT ? "" : "/" + step.id()),
                        step.method(),
                        step.id()))
                .toList();
    }

    private static List<PledgeView.PledgeUnavailable> unavailable(Situation situation) {
        return steps().flatMap(step -> Lifecycle.refuses(situation, step).stream()
                        .map(no -> new PledgeView.PledgeUnavailable(step, step.chinese(), no.sentence(), no.basis())))
                .toList();
    }

    private static Stream<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step != Step.MAKE);
    }
}
