package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.pledge.PledgeView.PledgeResult;
import cn.anxian.accountability.pledge.PledgeView.PledgeResults;
import cn.anxian.accountability.pledge.PledgeView.PledgeStated;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What has come of a pledge's targets, with the addresses of what was counted; of a concluded one as it was judged. */
@Component
class ShowingResults {

    private final Results results;

    ShowingResults(Results results) {
        this.results = results;
    }

    /** @param day empty: now, or as it was judged */
    PledgeResults on(Pledge pledge, Optional<LocalDate> day) {
        return on(List.of(pledge), day).getFirst();
    }

    /** In the same order; whatever is to be counted is counted at once. */
    List<PledgeResults> on(List<Pledge> pledges, Optional<LocalDate> day) {
        Map<Pledge, Results.Span> spans = new LinkedHashMap<>();
        pledges.stream()
                .filter(pledge -> day.isPresent() || pledge.conclusion().isEmpty())
                .forEach(pledge -> spans.put(
                        pledge,
                        day.map(asked -> results.countingOn(pledge, asked)).orElseGet(() -> results.counting(pledge))));
        Map<PledgeId, List<Counted>> counted = results.of(spans);
        long reached = results.reached();
        return pledges.stream()
                .map(pledge -> Optional.ofNullable(spans.get(pledge))
                        .map(span -> shown(pledge, span, reached, counted.getOrDefault(pledge.id(), List.of())))
                        .orElseGet(() -> asJudged(pledge, pledge.conclusion().orElseThrow())))
                .toList();
    }

    private PledgeResults asJudged(Pledge pledge, Pledge.Conclusion judged) {
        LocalDate last = ChinaTime.lastDay(judged.until());
        Results.Span span = new Results.Span(last.withDayOfYear(1), last, judged.until());
        return shown(pledge, span, judged.entryNo(), judged.results());
    }

    private PledgeResults shown(Pledge pledge, Results.Span span, long entryNo, List<Counted> counted) {
        return new PledgeResults(
                span.from(),
                span.at(),
                span.until(),
                entryNo,
                !span.until()
                        .isBefore(LocalDate.of(pledge.year() + 1, 1, 1)
                                .atStartOfDay(BusinessClock.ZONE)
                                .toInstant()),
                counted.stream().map(each -> shown(pledge, span, each)).toList());
    }

    private PledgeResult shown(Pledge pledge, Results.Span span, Counted counted) {
        Optional<Results.Opened> opened =
                pledge.target(counted.no()).flatMap(target -> results.opened(pledge, target, span));
        return new PledgeResult(
                counted.no(),
                counted.result(),
                counted.of(),
                counted.counted(),
                counted.met(),
                counted.because(),
                Optional.ofNullable(counted.stated())
                        .map(said -> new PledgeStated(said.by(), said.at(), said.source(), said.evidence()))
                        .orElse(null),
                opened.map(Results.Opened::counted).orElse(null),
                opened.map(Results.Opened::all).orElse(null));
    }
}
