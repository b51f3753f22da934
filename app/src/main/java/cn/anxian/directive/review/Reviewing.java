package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Party;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Correcting a draft: every correction is a row that can be undone, and what a task was issued from stays as it is. */
@Component
@Transactional
class Reviewing {

    private static final String BY_HAND = "校核时确定";

    private final Directives directives;
    private final DirectiveTable table;
    private final DraftTable drafts;
    private final SentenceViews views;
    private final Reading reading;
    private final Directory directory;
    private final Lines lines;
    private final CurrentCaller callers;

    Reviewing(
            Directives directives,
            DirectiveTable table,
            DraftTable drafts,
            SentenceViews views,
            Reading reading,
            Directory directory,
            Lines lines,
            CurrentCaller callers) {
        this.directives = directives;
        this.table = table;
        this.drafts = drafts;
        this.views = views;
        this.reading = reading;
        this.directory = directory;
        this.lines = lines;
        this.callers = callers;
    }

    DirectiveViews.EditedSentences correct(DirectiveId id, int no, ReviewForm.SentenceCorrection said) {
        Directive directive = open(id, said.version());
        Draft before = at(id, no);
        Draft after = corrected(before, said);
        return keep(directive, new Stretch(no, 1), List.of(before), List.of(after), "修改第" + no + "句");
    }

    DirectiveViews.EditedSentences split(DirectiveId id, int no, ReviewForm.SentenceSplit said) {
        Directive directive = open(id, said.version());
        Draft whole = at(id, no);
        int at = Optional.ofNullable(said.at()).orElseThrow(() -> BadInput.in("at", "请在句中选定拆分的位置。"));
        if (at <= whole.start() || at >= whole.end()) {
            throw BadInput.in("at", "拆分的位置须在这一句的中间。");
        }
        return keep(directive, new Stretch(no, 1), List.of(whole), parts(directive, whole, at), "拆分第" + no + "句");
    }

    /** The engine reads the parts again where they stand; what a person has decided of the whole stays with both. */
    private List<Draft> parts(Directive directive, Draft whole, int at) {
        List<Draft> byHand = Pieces.split(whole, at);
        if (whole.reviewed() || whole.because().equals(BY_HAND)) {
            return byHand;
        }
        List<Draft> read = reading.read(
                        directive.content(),
                        directive.heldOn(),
                        directory.region(directive.region()),
                        List.of(whole.start(), at, whole.end()))
                .filter(draft -> draft.start() >= whole.start() && draft.end() <= whole.end())
                .toList();
        return Pieces.areSame(byHand, read) ? read : byHand;
    }

    DirectiveViews.EditedSentences merge(DirectiveId id, ReviewForm.SentenceMerge said) {
        Directive directive = open(id, said.version());
        if (said.from() == null || said.to() == null || said.from() >= said.to()) {
            throw BadInput.in("to", "请选定两句以上相连的句子。");
        }
        if (said.from() < 1) {
            throw Refusal.notFound("第" + said.from() + "句");
        }
        int many = said.to() - said.from() + 1;
        List<Draft> before = drafts.some(id, said.from(), many);
        if (before.size() < many) {
            throw Refusal.notFound("第" + said.to() + "句");
        }
        return keep(
                directive,
                new Stretch(said.from(), many),
                before,
                List.of(Pieces.merged(before)),
                "合并第" + said.from() + "至" + said.to() + "句");
    }

    /** 一并确认: what was looked at together is one step, and undone as one. */
    DirectiveViews.EditedSentences confirm(DirectiveId id, ReviewForm.SentencesConfirm said) {
        Directive directive = open(id, said.version());
        List<Integer> starts = Optional.ofNullable(said.starts()).orElse(List.of()).stream()
                .distinct()
                .toList();
        List<Draft> before = drafts.beginningAt(id, starts);
        if (starts.isEmpty() || before.size() < starts.size()) {
            throw BadInput.in("starts", "请选定要确认的句子。");
        }
        List<Draft> after = before.stream().map(Draft::confirmed).toList();
        return keep(directive, stretch(id, before), before, after, "一并确认" + before.size() + "句");
    }

    DirectiveViews.EditedSentences undo(DirectiveId id, ReviewForm.DraftStep said) {
        Directive directive = open(id, said.version());
        Edit edit = drafts.lastDone(id).orElseThrow(() -> Refusal.conflict("nothing-to-undo", "没有可以撤销的修改。"));
        return step(directive, edit, edit.after(), edit.before(), "undone");
    }

    DirectiveViews.EditedSentences redo(DirectiveId id, ReviewForm.DraftStep said) {
        Directive directive = open(id, said.version());
        Edit edit = drafts.firstUndone(id).orElseThrow(() -> Refusal.conflict("nothing-to-redo", "没有可以恢复的修改。"));
        return step(directive, edit, edit.before(), edit.after(), "done");
    }

    private DirectiveViews.EditedSentences step(
            Directive directive, Edit edit, List<Draft> before, List<Draft> after, String standing) {
        Stretch stretch = stretch(directive.id(), before);
        refuseIssued(directive, before);
        drafts.replace(directive.id(), before, after);
        drafts.stand(directive.id(), edit, standing);
        return edited(directive, stretch, after);
    }

    private DirectiveViews.EditedSentences keep(
            Directive directive, Stretch stretch, List<Draft> before, List<Draft> after, String what) {
        refuseIssued(directive, before);
        drafts.replace(directive.id(), before, after);
        drafts.append(directive.id(), directive.version(), callers.get(), directives.now(), what, before, after);
        return edited(directive, stretch, after);
    }

    /** So many sentences from that number on; those of one step, and what stands between them. */
    private record Stretch(int no, int many) {}

    private Stretch stretch(DirectiveId id, List<Draft> drafted) {
        int first = drafts.numberOf(id, drafted.getFirst().start());
        int last = drafts.numberOf(id, drafted.getLast().start());
        return new Stretch(first, last - first + 1);
    }

    private DirectiveViews.EditedSentences edited(Directive directive, Stretch stretch, List<Draft> after) {
        if (!table.advance(directive.id(), directive.version())) {
            throw stale(directive, directive.version());
        }
        List<Draft> now =
                Pieces.adjoin(after) ? after : drafts.between(directive.id(), after.getFirst(), after.getLast());
        return new DirectiveViews.EditedSentences(
                directive.version() + 1,
                stretch.no(),
                stretch.many(),
                views.views(directive, now, stretch.no()),
                drafts.count(directive.id()),
                drafts.lastDone(directive.id()).isPresent(),
                drafts.firstUndone(directive.id()).isPresent());
    }

    private Directive open(DirectiveId id, @Nullable Integer version) {
        Directive directive = directives.own(id);
        if (version == null) {
            throw Directives.noVersion();
        }
        if (version != directive.version()) {
            throw stale(directive, version);
        }
        return directive;
    }

    /** 两个人同时校核: who comes second is told what the first has changed. */
    private Refusal stale(Directive directive, int seen) {
        List<Map<String, String>> changes = drafts.since(directive.id(), seen).stream()
                .map(edit -> Map.of(
                        "by", edit.by(), "what", edit.what(), "at", edit.at().toString()))
                .toList();
        String who = changes.isEmpty()
                ? "别人"
                : Optional.ofNullable(changes.getFirst().get("by")).orElse("别人");
        String what = changes.isEmpty()
                ? ""
                : "（" + Optional.ofNullable(changes.getFirst().get("what")).orElse("") + "）";
        return Refusal.conflict("stale", who + "刚刚改过这份文稿" + what + "，请看最新情况后再改；您写的会留着。")
                .with(Map.of("changes", changes, "version", directive.version()));
    }

    private void refuseIssued(Directive directive, List<Draft> touched) {
        Map<Integer, List<DraftTable.Issued>> issued = drafts.issued(directive.id());
        String numbers = touched.stream()
                .flatMap(draft -> issued.getOrDefault(draft.start(), List.of()).stream())
                .map(DraftTable.Issued::number)
                .collect(Collectors.joining("、"));
        if (!numbers.isEmpty()) {
            throw Refusal.conflict("already-issued", "这一句已经交办（" + numbers + "），不能再改；要改的，先撤回任务。");
        }
    }

    private Draft corrected(Draft before, ReviewForm.SentenceCorrection said) {
        if (said.kind() != null && !Draft.KINDS.contains(said.kind())) {
            throw BadInput.in("kind", "类别只能是任务、原则要求、情况或背景。");
        }
        if (said.lines() != null) {
            said.lines().forEach(lines::line);
        }
        boolean dueSaid = said.dueAt() != null;
        boolean dueGone = Boolean.TRUE.equals(said.noDue());
        boolean same = dueSaid && Objects.equals(said.dueAt(), before.dueAt());
        @Nullable Instant dueAt = dueGone ? null : dueSaid ? said.dueAt() : before.dueAt();
        return new Draft(
                before.start(),
                before.end(),
                before.path(),
                before.quote(),
                said.kind() == null ? before.kind() : said.kind(),
                said.kind() == null || said.kind().equals(before.kind()) ? before.because() : BY_HAND,
                said.kind() == null ? before.confidence() : 1,
                said.reviewed() == null ? before.reviewed() : said.reviewed(),
                said.task() == null ? before.task() : said.task().strip(),
                said.lines() == null ? before.lines() : said.lines(),
                said.lead() == null ? before.lead() : agencies("lead", said.lead(), before),
                said.co() == null ? before.co() : agencies("co", said.co(), before),
                said.scope() == null ? before.scope() : said.scope().strip(),
                before.deadlineText(),
                dueAt,
                dueGone ? null : dueSaid && !same ? BY_HAND : before.dueBecause(),
                !dueGone && (!dueSaid || same) && before.dueFromWords(),
                before.otherDues(),
                before.measures(),
                before.figures(),
                before.notes());
    }

    /** What stays keeps its reason; a 统称 may stay, but is not made up. */
    private List<Draft.DraftAgency> agencies(String field, List<ReviewForm.AgencySaid> said, Draft before) {
        return said.stream()
                .map(one -> Stream.concat(before.lead().stream(), before.co().stream())
                        .filter(one::means)
                        .findFirst()
                        .orElseGet(() -> chosen(field, one)))
                .distinct()
                .toList();
    }

    private Draft.DraftAgency chosen(String field, ReviewForm.AgencySaid said) {
        if (said.partyId() == null) {
            throw BadInput.in(field, "这一句里没有“" + (said.name() == null ? "" : said.name()) + "”这个统称，请从机构名录中选择。");
        }
        Party party = directory.party(said.partyId());
        return Draft.DraftAgency.of(party, false, BY_HAND);
    }

    private Draft at(DirectiveId id, int no) {
        return (no < 1 ? List.<Draft>of() : drafts.some(id, no, 1))
                .stream().findFirst().orElseThrow(() -> Refusal.notFound("第" + no + "句"));
    }
}
