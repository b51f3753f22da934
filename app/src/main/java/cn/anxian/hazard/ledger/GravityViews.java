package cn.anxian.hazard.ledger;

import cn.anxian.hazard.duty.ExtensionLimits;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Judgement;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.law.catalogue.Catalogue;
import cn.anxian.law.catalogue.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows how grave a hazard was judged to be, how it may be put off, and which others it repeats. */
@Component
class GravityViews {

    private final HazardTable hazards;
    private final ExtensionLimits limits;
    private final BusinessClock clock;

    GravityViews(HazardTable hazards, ExtensionLimits limits, BusinessClock clock) {
        this.hazards = hazards;
        this.limits = limits;
        this.clock = clock;
    }

    HazardView.JudgedView judged(Judgement judgement) {
        Optional<Criterion> criterion = Optional.ofNullable(judgement.criterion())
                .flatMap(cited -> Catalogue.load().find(cited.id()));
        return new HazardView.JudgedView(
                judgement,
                criterion.map(it -> it.on(clock.today()).label()).orElse(null),
                criterion.map(Criterion::basis).orElse(null));
    }

    /** Of what is under way. */
    Optional<HazardView.Extending> extending(Hazard hazard) {
        return hazard instanceof Hazard.Underway underway ? Optional.of(extending(underway)) : Optional.empty();
    }

    private HazardView.Extending extending(Hazard.Underway underway) {
        ExtensionLimits.Limit limit = limits.of(underway.finding(), clock.now());
        boolean usedUp = limit.isUsedUpBy(underway.assignment());
        return new HazardView.Extending(
                limit.most(),
                limit.days(),
                limit.basis(),
                usedUp ? null : latest(limit, underway),
                underway.assignment().asked().orElse(null));
    }

    private static Instant latest(ExtensionLimits.Limit limit, Hazard.Underway underway) {
        return ChinaTime.endOf(limit.latest(underway.assignment().rectifying().dueAt()));
    }

    /** The earlier one; not there for whoever may not see it. */
    Optional<HazardView.KinView> repeatOf(Finding finding) {
        return finding.repeats()
                .flatMap(hazards::kin)
                .map(earlier -> kin(earlier, wasClosed(earlier, finding.foundAt())));
    }

    List<HazardView.KinView> repeatedBy(Finding finding) {
        List<HazardTable.Kin> again = hazards.repetitionsOf(finding.id());
        Optional<HazardTable.Kin> itself = again.isEmpty() ? Optional.empty() : hazards.kin(finding.id());
        return again.stream()
                .map(later -> kin(
                        later,
                        itself.filter(earlier -> wasClosed(earlier, later.foundAt()))
                                .isPresent()))
                .toList();
    }

    private static boolean wasClosed(HazardTable.Kin earlier, Instant foundAt) {
        return earlier.closedBy().filter(at -> !at.isAfter(foundAt)).isPresent();
    }

    private static HazardView.KinView kin(HazardTable.Kin other, boolean refound) {
        return new HazardView.KinView(
                other.id(),
                other.number(),
                other.state().chinese(),
                other.foundAt(),
                other.struckOffAt().orElse(null),
                refound);
    }
}
