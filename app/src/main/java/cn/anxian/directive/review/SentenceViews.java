package cn.anxian.directive.review;

import cn.anxian.directory.Lines;
import cn.anxian.kernel.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows sentences of a draft. */
@Component
class SentenceViews {

    private static final Map<String, String> KINDS =
            Map.of("task", "任务", "principle", "原则要求", "situation", "情况", "background", "背景");

    private final DraftTable drafts;
    private final Lines lines;
    private final BusinessClock clock;

    SentenceViews(DraftTable drafts, Lines lines, BusinessClock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param first number of the first of them */
    List<DirectiveViews.SentenceView> views(Directive directive, List<Draft> some, int first) {
        Map<Integer, List<DraftTable.Issued>> issued = drafts.issued(directive.id());
        List<DirectiveViews.OfferedPeriod> offered = UsualPeriod.from(clock.now());
        List<DirectiveViews.SentenceView> views = new ArrayList<>();
        for (Draft draft : some) {
            views.add(view(draft, first + views.size(), issued.getOrDefault(draft.start(), List.of()), offered));
        }
        return views;
    }

    private DirectiveViews.SentenceView view(
            Draft draft, int no, List<DraftTable.Issued> issued, List<DirectiveViews.OfferedPeriod> offered) {
        return new DirectiveViews.SentenceView(
                no,
                draft.start(),
                draft.end(),
                draft.path(),
                draft.quote(),
                draft.kind(),
                Optional.ofNullable(KINDS.get(draft.kind())).orElse(draft.kind()),
                draft.because(),
                draft.confidence(),
                draft.reviewed(),
                draft.task(),
                lines.named(draft.lines()),
                agencies(draft.lead()),
                agencies(draft.co()),
                draft.scope(),
                draft.deadlineText(),
                draft.dueAt(),
                draft.dueBecause(),
                draft.otherDues().stream().map(SentenceViews::written).toList(),
                draft.isTask() && draft.dueAt() == null && !draft.isDatedApart() ? offered : List.of(),
                draft.measures(),
                draft.figures(),
                draft.notes(),
                issued.stream()
                        .map(task -> new DirectiveViews.IssuedTask(
                                task.id(), task.number(), task.lead().partyName()))
                        .toList());
    }

    private static List<DirectiveViews.SentenceAgency> agencies(List<Draft.DraftAgency> all) {
        return all.stream()
                .map(each -> new DirectiveViews.SentenceAgency(
                        each.partyId(),
                        each.name(),
                        each.inferred(),
                        each.because(),
                        each.note(),
                        each.due() == null ? null : written(each.due())))
                .toList();
    }

    private static DirectiveViews.WrittenDue written(Draft.WrittenDue due) {
        return new DirectiveViews.WrittenDue(due.text(), due.start(), due.end(), due.dueAt(), due.because());
    }
}
