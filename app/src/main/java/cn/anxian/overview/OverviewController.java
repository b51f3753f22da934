package cn.anxian.overview;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Region;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.obligation.DutySummary;
import cn.anxian.obligation.DutySums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The start page. */
@RestController
class OverviewController {

    private static final int TREND_DAYS = 30;

    private final HazardCounts hazards;
    private final DutySums duties;
    private final Directory directory;
    private final Lines lines;
    private final ScopeFilter scope;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    OverviewController(
            HazardCounts hazards,
            DutySums duties,
            Directory directory,
            Lines lines,
            ScopeFilter scope,
            CurrentCaller callers,
            BusinessClock clock) {
        this.hazards = hazards;
        this.duties = duties;
        this.directory = directory;
        this.lines = lines;
        this.scope = scope;
        this.callers = callers;
        this.clock = clock;
    }

    @Allow({Role.LEADER, Role.OFFICE, Role.REGULATOR, Role.TOWN, Role.DUTY, Role.HEAD, Role.SAFETY, Role.WORKER})
    @GetMapping("/api/overview")
    @Transactional(readOnly = true)
    public Overview overview() {
        Instant now = clock.now();
        LocalDate today = clock.today();
        LocalDate first = today.withDayOfMonth(1);
        Instant from = first.atStartOfDay(BusinessClock.ZONE).toInstant();
        HazardCounts.Gate gate = new HazardCounts.Gate(scope.pathFrom(), scope.pathTo(), scope.lines(), scope.party());
        DutySummary mine = duties.ofMyPost();
        return new Overview(
                new Overview.Period(from, now, "本月"),
                figures(hazards.totals(gate, from, now), mine, first),
                duties.inMySight().books(),
                hazards.byLine(gate, from, now).stream().map(this::ofLine).toList(),
                byRegion(gate, from, now),
                hazards.trend(gate, today.minusDays(TREND_DAYS - 1L), today));
    }

    private List<Overview.Figure> figures(HazardCounts.Totals totals, DutySummary mine, LocalDate first) {
        long open = totals.listed() + totals.handed() + totals.working();
        return List.of(
                new Overview.Figure("open", "未销号隐患", open, null, "/hazards?open=true", "现在"),
                new Overview.Figure("overdue", "其中逾期", totals.overdue(), open, "/hazards?overdue=true", "现在"),
                new Overview.Figure("major", "其中重大", totals.major(), open, "/hazards?open=true&grade=major", "现在"),
                new Overview.Figure(
                        "extended", "其中展期", totals.extended(), open, "/hazards?open=true&extended=true", "现在"),
                new Overview.Figure("listed", "发现隐患", totals.listedInPeriod(), null, "/hazards?from=" + first, "本月"),
                new Overview.Figure(
                        "struck-off",
                        "销号",
                        totals.struckOff(),
                        null,
                        "/hazards?list=struck-off&struckOffFrom=" + first,
                        "本月"),
                new Overview.Figure(
                        "in-time",
                        "其中按期整改",
                        totals.inTime(),
                        totals.struckOff(),
                        "/hazards?list=struck-off&inTime=true&struckOffFrom=" + first,
                        "本月"),
                new Overview.Figure("duties", "本岗未了责任", mine.parts().all(), null, "/duties?view=post", "现在"));
    }

    private Overview.OfLine ofLine(HazardCounts.Group group) {
        Line line = lines.line(group.key());
        return new Overview.OfLine(
                new Overview.Named(line.id(), line.name()),
                group.open(),
                group.overdue(),
                group.struckOff(),
                "/hazards?open=true&line=" + line.id());
    }

    private List<Overview.OfRegion> byRegion(HazardCounts.Gate gate, Instant from, Instant now) {
        if (!(callers.get().scope() instanceof Scope.Region mine)) {
            return List.of();
        }
        return hazards.byRegionBelow(mine.path(), gate, from, now).stream()
                .flatMap(group -> directory.regionAt(group.key()).stream().map(region -> ofRegion(group, region)))
                .toList();
    }

    private static Overview.OfRegion ofRegion(HazardCounts.Group group, Region region) {
        return new Overview.OfRegion(
                new Overview.Place(region.id().value(), region.name(), region.fullName()),
                group.open(),
                group.overdue(),
                group.struckOff(),
                "/hazards?open=true&region=" + region.id().value());
    }
}
