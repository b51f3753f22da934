package cn.anxian.hazard.ledger;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Region;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Plan;
import cn.anxian.hazard.life.Rectification;
import cn.anxian.hazard.life.Review;
import cn.anxian.hazard.life.RunningClock;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.life.Supervision;
import cn.anxian.hazard.life.Voiding;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives hazards the names by which people know lines and places. */
@Component
class HazardItems {

    private final Lines lines;
    private final Directory directory;
    private final BusinessClock clock;

    HazardItems(Lines lines, Directory directory, BusinessClock clock) {
        this.lines = lines;
        this.directory = directory;
        this.clock = clock;
    }

    HazardItem item(Hazard hazard) {
        Finding finding = hazard.finding();
        Region region = directory.region(finding.region());
        Optional<RunningClock> running = hazard.runningClock();
        Optional<Assignment> assignment = Course.of(hazard).assignment();
        return new HazardItem(
                finding.id(),
                finding.number(),
                finding.description(),
                finding.place(),
                hazard.state().list(),
                hazard.state(),
                hazard.state().chinese(),
                finding.level(),
                finding.cause(),
                finding.cause().chinese(),
                new HazardItem.Named(finding.line(), lineName(finding.line())),
                new HazardItem.PartyName(finding.party(), finding.partyName()),
                new HazardItem.RegionName(region.id().value(), region.name(), region.fullName()),
                finding.source(),
                finding.source().chinese(),
                finding.power(),
                finding.power().chinese(),
                finding.foundAt(),
                finding.onlyDayKnown(),
                assignment.map(given -> given.rectifying().dueAt()).orElse(null),
                running.map(RunningClock::dueAt).orElse(null),
                running.map(RunningClock::from).orElse(null),
                running.filter(each -> each.isMissedAt(clock.now())).isPresent(),
                Course.of(hazard).acceptance().map(Acceptance::at).orElse(null),
                photo(hazard).orElse(null),
                finding.gravity().grade(),
                assignment.map(Assignment::extensions).orElse(0),
                assignment.flatMap(Assignment::asked).isPresent(),
                supervision(finding).orElse(null),
                finding.repeats().isPresent());
    }

    private static Optional<String> supervision(Finding finding) {
        return finding.gravity()
                .supervision()
                .filter(Supervision::listed)
                .flatMap(it -> Optional.ofNullable(it.number()));
    }

    String lineName(String line) {
        return lines.find(line).map(Line::name).orElse(line);
    }

    private static Optional<EvidenceId> photo(Hazard hazard) {
        List<EvidenceId> after =
                Course.of(hazard).rectification().map(Rectification::photos).orElse(List.of());
        return hazard.finding().photos().stream()
                .findFirst()
                .or(() -> after.stream().findFirst());
    }

    /** When each state of its life was reached. */
    Optional<Instant> reached(Hazard hazard, State state) {
        Course course = Course.of(hazard);
        return switch (state) {
            case LISTED -> Optional.of(hazard.finding().listedAt());
            case HANDED -> course.assignment().map(Assignment::at);
            case PLANNING -> hazard.finding().isMajor() ? course.signedAt() : Optional.empty();
            case RECTIFYING -> worked(hazard.finding(), course);
            case RECTIFIED -> course.rectification().map(Rectification::at);
            case REVIEWED -> course.review().map(Review::at);
            case STRUCK_OFF -> course.acceptance().map(Acceptance::at);
            case ON_RECORD -> Course.stated(hazard).flatMap(HazardItems::closedOn);
            case VOIDED -> course.voiding().map(Voiding::at);
        };
    }

    /** What the register does not state is not known. */
    private static Optional<Instant> closedOn(Statement stated) {
        return Optional.ofNullable(stated.closedOn())
                .map(day -> day.atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    /** A major one is worked on by its plan, whenever it was signed for. */
    private static Optional<Instant> worked(Finding finding, Course course) {
        return finding.isMajor() ? finding.gravity().plan().map(Plan::at) : course.signedAt();
    }
}
