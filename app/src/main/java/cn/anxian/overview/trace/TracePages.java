package cn.anxian.overview.trace;

import cn.anxian.directory.Lines;
import cn.anxian.directory.RegionRef;
import cn.anxian.journal.ActMonth;
import cn.anxian.journal.Acts;
import cn.anxian.journal.TimelineEntry;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of 责任追溯 with its two long lists, and the whole of it as a document. */
@Component
@Transactional(readOnly = true)
class TracePages {

    /** Nobody reads more on paper, and memory ends somewhere. */
    static final int LONGEST = 5_000;

    private static final int MOST_LINES = 6;

    private final Tracing tracing;
    private final Chain chain;
    private final TraceTable table;
    private final Acts acts;
    private final Lines lines;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TracePages(
            Tracing tracing,
            Chain chain,
            TraceTable table,
            Acts acts,
            Lines lines,
            CurrentCaller callers,
            BusinessClock clock) {
        this.tracing = tracing;
        this.chain = chain;
        this.table = table;
        this.acts = acts;
        this.lines = lines;
        this.callers = callers;
        this.clock = clock;
    }

    TraceView page(TraceWish wish) {
        return view(tracing.find(wish));
    }

    Page<TimelineEntry> acts(TraceWish wish) {
        int size = Page.size(wish.howMany());
        List<String> keys = Page.keys(wish.page(), 1);
        return Page.cut(
                acts.list(tracing.find(wish).acts(), keys.isEmpty() ? null : Page.number(keys.getFirst()), size + 1),
                size,
                last -> List.of(Long.toString(last.no())));
    }

    List<ActMonth> months(TraceWish wish) {
        return acts.months(tracing.find(wish).acts());
    }

    Page<TracedDuty> duties(TraceWish wish) {
        int size = Page.size(wish.howMany());
        List<String> keys = Page.keys(wish.page(), 2);
        return Page.cut(
                table.duties(
                        tracing.find(wish).acts(),
                        keys.isEmpty() ? null : Page.moment(keys.getFirst()),
                        keys.isEmpty() ? null : BadInput.uuid(keys.getLast()),
                        size + 1),
                size,
                last -> List.of(last.issuedAt().toString(), last.id()));
    }

    /** @throws Refusal {@code document-too-long} if there is more than anybody reads in one document */
    OfficialDocument document(TraceWish wish) {
        Traced traced = tracing.find(wish);
        List<TimelineEntry> everyAct = acts.list(traced.acts(), null, LONGEST + 1);
        List<TracedDuty> everyDuty = table.duties(traced.acts(), null, null, LONGEST + 1);
        if (everyAct.size() > LONGEST || everyDuty.size() > LONGEST) {
            throw Refusal.conflict("document-too-long", "这段时间的记录超过 " + LONGEST + " 条，一份文书放不下，请缩短期间或者选定一个条线再导出。");
        }
        return TraceDocument.of(view(traced), everyAct, everyDuty);
    }

    private TraceView view(Traced traced) {
        List<String> all = traced.lines().isEmpty() ? table.lines(traced.acts()) : traced.lines();
        List<String> shown = all.stream().limit(MOST_LINES).toList();
        Instant recorded = acts.list(traced.actsEver(), null, 1).stream()
                .map(TimelineEntry::at)
                .findFirst()
                .orElse(Instant.EPOCH);
        List<TraceView.ChainLink> links = chain.of(traced, shown, recorded, clock.now());
        Caller caller = callers.get();
        return new TraceView(
                traced.kind(),
                traced.id(),
                traced.title(),
                traced.href(),
                RegionRef.of(traced.region()),
                lines.named(shown),
                traced.period().first(),
                traced.period().last(),
                links,
                table.people(traced.acts()),
                notes(all, shown, links, recorded.isAfter(traced.period().from()) ? recorded : null),
                new TraceView.TracePrint(
                        caller.personName() + "（" + caller.partyName() + " " + caller.postName() + "）",
                        clock.now(),
                        acts.head().orElse(null)));
    }

    /** @param recorded when records began, if that was within the period */
    private List<String> notes(
            List<String> all, List<String> shown, List<TraceView.ChainLink> links, @Nullable Instant recorded) {
        List<String> notes = new ArrayList<>();
        notes.add("任职人、岗位和机构均为行为发生时的记录，不是现在的。");
        if (recorded != null) {
            notes.add("所查事项在本平台的第一条记录是" + ChinaTime.minuteInWords(recorded) + "，在此之前由谁负责不能从这些记录得知。");
        }
        if (all.isEmpty()) {
            notes.add("这段时间没有签发责任，责任链条须先选定条线。");
        }
        if (all.size() > shown.size()) {
            notes.add("责任涉及 " + all.size() + " 个条线，链条只列出责任最多的 " + shown.size() + " 个，其余请选定条线查看。");
        }
        if (links.stream().anyMatch(TraceView.ChainLink::gap)) {
            notes.add("链条中标明“当时无人在岗”的，是当时没有登记任职人，不是没有查到。");
        }
        if (callers.get().scope() instanceof Scope.Region region
                && !region.lines().isEmpty()) {
            notes.add("只包含您的岗位所管条线的记录。");
        }
        return notes;
    }
}
