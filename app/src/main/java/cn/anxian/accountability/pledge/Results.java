package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.measure.Counting;
import cn.anxian.accountability.measure.Measure;
import cn.anxian.accountability.measure.Measures;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.obligation.DueCut;
import cn.anxian.obligation.DuePart;
import cn.anxian.obligation.DueTally;
import cn.anxian.obligation.DutiesDue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares targets with the ledger: all counted targets of several pledges in one statement. */
@Component
class Results {

    private final DutiesDue duties;
    private final Measures measures;
    private final OutcomeTable outcomes;
    private final Journal journal;
    private final BusinessClock clock;

    Results(DutiesDue duties, Measures measures, OutcomeTable outcomes, Journal journal, BusinessClock clock) {
        this.duties = duties;
        this.measures = measures;
        this.outcomes = outcomes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * From the beginning of the year to a day of it.
     *
     * @param until the end of that day, or now; what fell due after it is not looked at
     */
    record Span(LocalDate from, LocalDate at, Instant until) {

        Instant after() {
            return from.atStartOfDay(BusinessClock.ZONE).toInstant();
        }

        boolean hasBegun() {
            return until.isAfter(after());
        }
    }

    /** Until now, or to the end of the pledge's year. */
    Span counting(Pledge pledge) {
        LocalDate last = LocalDate.of(pledge.year(), 12, 31);
        LocalDate today = clock.today();
        return counting(pledge, today.isAfter(last) ? last : today);
    }

    /** @throws BadInput for a day outside of the year or one that has not come */
    Span countingOn(Pledge pledge, LocalDate day) {
        if (day.getYear() != pledge.year()) {
            throw BadInput.in("at", "这是" + pledge.year() + "年的责任状，请选择这一年里的日子。");
        }
        if (day.isAfter(clock.today())) {
            throw BadInput.in("at", "这一天还没有到，请选择今天或者以前的日子。");
        }
        return counting(pledge, day);
    }

    private Span counting(Pledge pledge, LocalDate day) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        return new Span(LocalDate.of(pledge.year(), 1, 1), day, ChinaTime.endOrNow(day, now));
    }

    long reached() {
        return journal.reached();
    }

    List<Counted> of(Pledge pledge, Span counting) {
        return of(Map.of(pledge, counting)).getOrDefault(pledge.id(), List.of());
    }

    /** Of each pledge all its targets. */
    Map<PledgeId, List<Counted>> of(Map<Pledge, Span> wanted) {
        List<DueCut> cuts = new ArrayList<>();
        wanted.forEach((pledge, counting) -> pledge.targets().stream()
                .flatMap(target -> cut(pledge, target, counting).stream())
                .forEach(cuts::add));
        Iterator<DueTally> tallies = duties.count(cuts).iterator();
        Map<OutcomeTable.Of, Stated> said = said(wanted);
        Map<PledgeId, List<Counted>> all = new HashMap<>();
        wanted.forEach((pledge, counting) -> all.put(
                pledge.id(),
                pledge.targets().stream()
                        .map(target -> measures.find(target.measure())
                                .map(measure -> counted(target, measure, tallies.next(), counting))
                                .orElseGet(() -> stated(
                                        target,
                                        Optional.ofNullable(said.get(new OutcomeTable.Of(pledge.id(), target.id()))))))
                        .toList()));
        return all;
    }

    /**
     * Where the duties behind a result are listed.
     *
     * @param counted those that make the number
     * @param all all that fell due
     */
    record Opened(String counted, String all) {}

    /** Empty where the result is stated, or not all of the duties are the caller's to see. */
    Optional<Opened> opened(Pledge pledge, Target target, Span counting) {
        return measures.find(target.measure())
                .flatMap(measure -> cut(pledge, target, counting)
                        .filter(duties::seesAllOf)
                        .map(cut -> new Opened(
                                duties.href(cut, measure.count().part(), pledge.region()),
                                duties.href(cut, DuePart.DUE, pledge.region()))));
    }

    static int met(List<Counted> results, boolean wanted) {
        return (int) results.stream()
                .filter(result -> Boolean.valueOf(wanted).equals(result.met()))
                .count();
    }

    private Optional<DueCut> cut(Pledge pledge, Target target, Span counting) {
        return measures.find(target.measure())
                .map(measure -> new DueCut(
                        pledge.path(),
                        target.scope() == Reach.PARTY
                                ? Optional.of(pledge.receiver().party())
                                : Optional.empty(),
                        pledge.lines(),
                        measure.onlyKinds(),
                        measure.onlyGrades(),
                        counting.after(),
                        counting.until()));
    }

    /** One statement for those that are counted at the same moment, as all of one list are. */
    private Map<OutcomeTable.Of, Stated> said(Map<Pledge, Span> wanted) {
        Map<Instant, List<PledgeId>> byMoment = new HashMap<>();
        wanted.forEach((pledge, counting) -> {
            if (pledge.targets().stream().anyMatch(target -> target.measure() == null)) {
                byMoment.computeIfAbsent(counting.until(), any -> new ArrayList<>())
                        .add(pledge.id());
            }
        });
        Map<OutcomeTable.Of, Stated> said = new HashMap<>();
        byMoment.forEach((moment, pledges) -> said.putAll(outcomes.lastOf(pledges, moment)));
        return said;
    }

    private static Counted counted(Target target, Measure measure, DueTally tally, Span counting) {
        if (tally.due() == 0) {
            String because = counting.hasBegun() ? "本期没有到期的责任。" : "这一年还没有开始。";
            return new Counted(target.no(), null, 0L, 0L, null, because, null);
        }
        long counted = measure.count().part().of(tally);
        BigDecimal result = measure.count().result(tally);
        BigDecimal value = target.value() == null ? BigDecimal.ZERO : target.value();
        boolean share = measure.count() == Counting.SHARE_IN_TIME;
        String because = "到期%d项，%s%d项%s，目标%s。"
                .formatted(
                        tally.due(),
                        measure.count().part().chinese(),
                        counted,
                        share ? "，占" + target.shown(result) : "",
                        target.wanted());
        return new Counted(
                target.no(), result, tally.due(), counted, measure.better().isMet(result, value), because, null);
    }

    private static Counted stated(Target target, Optional<Stated> told) {
        if (target.measure() != null) {
            return new Counted(target.no(), null, null, null, null, "这项指标已经不用了，不再计数。", null);
        }
        Optional<Stated> last = told.filter(said -> said.answers(target));
        if (last.isEmpty()) {
            String because = target.isWordsOnly() ? "须由人认定，还没有认定。" : "由人填报，还没有填报；目标" + target.wanted() + "。";
            return new Counted(target.no(), null, null, null, null, because, null);
        }
        Stated stated = last.get();
        if (stated.value() == null || target.value() == null || target.better() == null) {
            boolean met = Boolean.TRUE.equals(stated.met());
            return new Counted(target.no(), null, null, null, met, met ? "由人认定：完成。" : "由人认定：没有完成。", stated);
        }
        return new Counted(
                target.no(),
                stated.value(),
                null,
                null,
                target.better().isMet(stated.value(), target.value()),
                "由人填报：" + target.shown(stated.value()) + "，目标" + target.wanted() + "。",
                stated);
    }
}
