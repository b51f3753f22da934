package cn.anxian.obligation.ladder;

import cn.anxian.directory.Directory;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ladders of a matter's duties, as far as the caller may see the matter. */
@Component
class Climbs {

    private final ClimbRows rows;
    private final DecisionTable decisions;
    private final Obligations obligations;
    private final Directory directory;
    private final ScopeFilter scope;
    private final DecisionSight sight;

    Climbs(
            ClimbRows rows,
            DecisionTable decisions,
            Obligations obligations,
            Directory directory,
            ScopeFilter scope,
            DecisionSight sight) {
        this.rows = rows;
        this.decisions = decisions;
        this.obligations = obligations;
        this.directory = directory;
        this.scope = scope;
        this.sight = sight;
    }

    /** What was read of the ladders of these duties, all at once. */
    private record Read(
            Map<UUID, List<ClimbRows.Passed>> passed,
            Map<UUID, ClimbRows.Running> running,
            Map<Integer, List<ClimbRows.RungRow>> ladders,
            List<Decision> decisions) {

        Optional<Integer> ladderOf(UUID duty) {
            return Optional.ofNullable(running.get(duty))
                    .map(ClimbRows.Running::ladder)
                    .or(() -> passed.getOrDefault(duty, List.of()).stream()
                            .map(ClimbRows.Passed::ladder)
                            .findFirst());
        }
    }

    /** In the order in which the duties were issued; those that climb no ladder are left out. */
    @Transactional(readOnly = true)
    public List<ClimbView> of(Subject matter) {
        List<ObligationView> duties =
                obligations.ofSubject(matter).stream().filter(this::isSeen).toList();
        if (duties.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = duties.stream().map(duty -> duty.id().value()).toList();
        List<ClimbRows.Passed> passed = rows.passed(ids);
        List<ClimbRows.Running> running = rows.running(ids);
        List<Integer> ladders = Stream.concat(
                        passed.stream().map(ClimbRows.Passed::ladder),
                        running.stream().map(ClimbRows.Running::ladder))
                .distinct()
                .toList();
        Read read = new Read(
                passed.stream().collect(Collectors.groupingBy(ClimbRows.Passed::obligation)),
                running.stream().collect(Collectors.toMap(ClimbRows.Running::obligation, Function.identity())),
                rows.rungs(ladders).stream().collect(Collectors.groupingBy(ClimbRows.RungRow::ladder)),
                decisions.ofMatter(matter).stream().filter(sight::isSeen).toList());
        return duties.stream().flatMap(duty -> view(duty, read).stream()).toList();
    }

    private boolean isSeen(ObligationView duty) {
        String path = directory.region(new RegionId(duty.region().id())).path();
        return scope.sees(path, duty.line().id(), duty.party().id())
                || duty.obligor().partyId().value().equals(scope.party())
                || (duty.verifier() != null && duty.verifier().partyId().value().equals(scope.party()));
    }

    private static Optional<ClimbView> view(ObligationView duty, Read read) {
        UUID id = duty.id().value();
        return read.ladderOf(id).map(ladder -> {
            List<ClimbRows.RungRow> rungs = read.ladders().getOrDefault(ladder, List.of());
            return new ClimbView(
                    duty.id(),
                    duty.kindName(),
                    duty.title(),
                    duty.state(),
                    duty.dueAt(),
                    duty.missedAt(),
                    duty.closedAt(),
                    rungs.getFirst().name(),
                    rungs.getFirst().confined(),
                    read.passed().getOrDefault(id, List.of()).stream()
                            .map(each -> passed(each, rungs.get(each.rung() - 1), read.decisions()))
                            .toList(),
                    Optional.ofNullable(read.running().get(id))
                            .map(clock -> ahead(clock, rungs))
                            .orElse(List.of()));
        });
    }

    private static ClimbView.RungPassed passed(
            ClimbRows.Passed passed, ClimbRows.RungRow rung, List<Decision> decisions) {
        return new ClimbView.RungPassed(
                passed.rung(),
                rung.says(),
                rung.after(),
                passed.reachedAt(),
                passed.at(),
                passed.told(),
                passed.gaps(),
                rung.basis(),
                decisions.stream()
                        .filter(each ->
                                each.missed().value().equals(passed.obligation()) && each.rung() == passed.rung())
                        .findFirst()
                        .map(Climbs::asked)
                        .orElse(null));
    }

    private static ClimbView.RungAsked asked(Decision decision) {
        return new ClimbView.RungAsked(
                decision.id(),
                decision.measure(),
                decision.measure().chinese(),
                stage(decision),
                words(decision),
                by(decision));
    }

    static ClimbView.DecisionStage stage(Decision decision) {
        if (decision.dropped().isPresent()) {
            return ClimbView.DecisionStage.DROPPED;
        }
        if (decision.done().isPresent()) {
            return ClimbView.DecisionStage.DONE;
        }
        return decision.answered()
                .map(answered -> answered.yes() ? ClimbView.DecisionStage.YES : ClimbView.DecisionStage.NO)
                .orElse(ClimbView.DecisionStage.OPEN);
    }

    private static String words(Decision decision) {
        return switch (stage(decision)) {
            case OPEN -> "等待决定是否" + decision.measure().chinese();
            case YES -> "决定" + decision.measure().chinese() + "，正在落实";
            case NO -> "决定不" + decision.measure().chinese();
            case DONE -> "已" + decision.measure().chinese();
            case DROPPED -> decision.isLeftToAbove() ? "须由上一级决定" : "不再决定";
        };
    }

    private static @Nullable String by(Decision decision) {
        return decision.answered()
                .map(answered -> answered.partyName() + answered.postName() + " " + answered.personName())
                .orElse(null);
    }

    private static List<ClimbView.RungAhead> ahead(ClimbRows.Running clock, List<ClimbRows.RungRow> rungs) {
        return IntStream.range(clock.next() - 1, clock.moments().size())
                .mapToObj(index -> new ClimbView.RungAhead(
                        index + 1,
                        rungs.get(index).says(),
                        rungs.get(index).after(),
                        clock.moments().get(index),
                        rungs.get(index).decides(),
                        rungs.get(index).basis()))
                .toList();
    }
}
