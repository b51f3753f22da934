package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.standing.StandingList;
import cn.anxian.directive.task.TaskSight;
import cn.anxian.directive.text.Form;
import cn.anxian.directive.text.file.Document;
import cn.anxian.directive.text.file.DocumentFile;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Region;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.FormFaults;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handing a text in, entering it, and who may read it. */
@Component
class Directives {

    private static final int TITLE = 200;
    /** So many bytes are read while the person waits. */
    private static final int AT_ONCE = 200_000;

    private static final String NO_OUTLINE = "没有看到“一、”“（一）”“1.”这样的层次，将按段落和句子拆分，请多看一眼。";
    private static final String IN_THE_BACKGROUND = "正文较长，录入以后在后台读取，读完就能校核。";

    private final DirectiveTable table;
    private final DraftTable drafts;
    private final Reading reading;
    private final TaskSight sight;
    private final Directory directory;
    private final Lines lines;
    private final Commands commands;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Directives(
            DirectiveTable table,
            DraftTable drafts,
            Reading reading,
            TaskSight sight,
            Directory directory,
            Lines lines,
            Commands commands,
            CurrentCaller callers,
            BusinessClock clock) {
        this.table = table;
        this.drafts = drafts;
        this.reading = reading;
        this.sight = sight;
        this.directory = directory;
        this.lines = lines;
        this.commands = commands;
        this.callers = callers;
        this.clock = clock;
    }

    /** Keeps a text until it is entered; only who handed it in sees it. */
    @Transactional
    public DirectiveViews.ReadText handIn(String fileName, Document read) {
        Caller by = callers.get();
        UUID id = Uuid7.at(now());
        String content = read.text();
        table.hand(id, by.person(), fileName, read, now());
        String title = ProposedTitle.of(fileName, content);
        List<String> warnings = new ArrayList<>(read.remarks());
        if (!read.source().isNumbered()) {
            warnings.add(NO_OUTLINE);
        }
        if (isLong(content)) {
            warnings.add(IN_THE_BACKGROUND);
        }
        return new DirectiveViews.ReadText(
                id,
                fileName,
                content.codePointCount(0, content.length()),
                (int) content.lines().filter(line -> !line.isBlank()).count(),
                title,
                proposed(content).map(Kind::id).orElse(null),
                sameTitle(title, by),
                warnings);
    }

    /** By its form; a person chooses. */
    private static Optional<Kind> proposed(String content) {
        return Kind.of(Form.of(content).id());
    }

    Receipt enter(CommandId command, ReviewForm.DirectiveEntry said) {
        return commands.carryOut(command, "directive.enter", "", said, () -> {
            Caller by = callers.get();
            FormFaults faults = new FormFaults();
            String title = faults.text("title", "标题", said.title(), TITLE);
            Optional<Kind> kind = Optional.ofNullable(said.kind()).flatMap(Kind::of);
            faults.chosen("kind", "种类（讲话、通知、纪要等）", kind.orElse(null));
            Optional<Document> content = content(said, by, faults);
            refuseFuture(said.heldOn(), faults);
            faults.refuse();
            refuseSameTitle(title, said.acceptSameTitle(), by);
            Document read = content.orElseThrow();
            Stage stage = isLong(read.text()) ? Stage.READING : Stage.REVIEWING;
            Directive directive =
                    directive(title, kind.orElseThrow(), said.heldOn(), read.text(), read.remarks(), stage, by);
            Fact entered = kept(directive, atOnce(directive));
            if (said.fileId() != null) {
                table.takeAway(said.fileId());
            }
            return entered;
        });
    }

    /** 标准清单: every item is a sentence, and a task. */
    Receipt enter(CommandId command, StandingList list, ReviewForm.ListEntry said) {
        return commands.carryOut(command, "directive.enter-list", list.id(), said, () -> {
            Caller by = callers.get();
            FormFaults faults = new FormFaults();
            String title = faults.perhaps("title", "标题", said.title(), TITLE).orElse(list.name());
            refuseFuture(said.heldOn(), faults);
            faults.refuse();
            refuseSameTitle(title, said.acceptSameTitle(), by);
            Directive directive =
                    directive(title, Kind.LIST, said.heldOn(), ListText.of(list), List.of(), Stage.REVIEWING, by);
            return kept(directive, ListText.drafts(list));
        });
    }

    /** 重新读取: the text is there; what was read of it stays. */
    Receipt readAgain(CommandId command, DirectiveId id) {
        return commands.carryOut(command, "directive.read-again", id, "", () -> {
            Directive directive = entered(id);
            if (!table.leaves(id, Stage.UNREAD, Stage.READING)) {
                throw Refusal.conflict(
                        "wrong-state", "这份文稿现在是“" + directive.stage().chinese() + "”，不用重新读取。");
            }
            return Fact.of(
                    "directive.read-again",
                    "重新读取",
                    directive.subject(),
                    directive.placement(lines.catchAll().id()));
        });
    }

    private static boolean isLong(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > AT_ONCE;
    }

    /** Of a long text nothing yet: it is read in the background. */
    private List<Draft> atOnce(Directive directive) {
        return directive.stage().isRead()
                ? reading.read(directive.content(), directive.heldOn(), directory.region(directive.region()))
                        .toList()
                : List.of();
    }

    private Fact kept(Directive directive, List<Draft> draft) {
        table.insert(directive);
        drafts.insert(directive.id(), draft);
        return Fact.of(
                "directive.entered",
                "录入" + directive.kind().chinese(),
                directive.subject(),
                directive.placement(lines.catchAll().id()),
                new Detail("标题", directive.title()),
                new Detail("日期", directive.heldOn().map(ChinaTime::dayInWords).orElse("没有填写")));
    }

    private void refuseFuture(@Nullable LocalDate heldOn, FormFaults faults) {
        if (heldOn != null && heldOn.isAfter(clock.today())) {
            faults.add("heldOn", "会议、发文的日期（" + ChinaTime.dayInWords(heldOn) + "）还没有到。");
        }
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to read */
    Directive find(DirectiveId id) {
        return table.find(id).filter(this::reads).orElseThrow(() -> Refusal.notFound("这份讲话或者文件"));
    }

    /**
     * @throws Refusal {@code not-allowed} where the caller's party did not enter it, {@code not-read-yet} while it is being
     *     read
     */
    Directive own(DirectiveId id) {
        Directive directive = entered(id);
        if (!directive.stage().isRead()) {
            throw Refusal.conflict(
                    "not-read-yet",
                    directive.stage() == Stage.READING ? "这份长文还在读取，读完就能校核、交办；原文已经存好。" : "这份长文没有读完，请打开它重新读取；原文已经存好。");
        }
        return directive;
    }

    private Directive entered(DirectiveId id) {
        Directive directive = find(id);
        if (!edits(directive)) {
            throw Refusal.notAllowed("由录入它的" + directive.partyName() + "校核、交办。");
        }
        return directive;
    }

    boolean edits(Directive directive) {
        return directive.party().equals(callers.get().party());
    }

    private boolean reads(Directive directive) {
        return edits(directive)
                || sight.isWide()
                        && directive.path().compareTo(sight.from()) >= 0
                        && directive.path().compareTo(sight.to()) < 0;
    }

    private Optional<Document> content(ReviewForm.DirectiveEntry said, Caller by, FormFaults faults) {
        Optional<Document> content = said.fileId() == null
                ? Optional.ofNullable(said.text())
                        .filter(text -> !text.isBlank())
                        .map(DocumentFile::pasted)
                : table.handed(said.fileId(), by.person());
        if (content.isEmpty()) {
            faults.add("text", said.fileId() == null ? "请粘贴正文，或者上传文件。" : "上传的文件已经录入过，或者不是您上传的，请重新上传。");
        }
        return content;
    }

    /** 两次会议同一个标题: asked about, not guessed. */
    private void refuseSameTitle(String title, @Nullable Boolean accepted, Caller by) {
        List<DirectiveViews.SameTitle> same = sameTitle(title, by);
        if (!same.isEmpty() && !Boolean.TRUE.equals(accepted)) {
            DirectiveViews.SameTitle first = same.getFirst();
            throw Refusal.conflict(
                            "same-title",
                            "已有一份同名的“" + first.title() + "”（" + first.number()
                                    + Optional.ofNullable(first.heldOn())
                                            .map(day -> "，" + ChinaTime.dayInWords(day))
                                            .orElse("")
                                    + "）。如果是另一次会议或文件，请确认后再录入；如果是同一份，请打开原来的。")
                    .with(Map.of("sameTitle", same));
        }
    }

    private List<DirectiveViews.SameTitle> sameTitle(String title, Caller by) {
        return table.ofTitle(title, by.party()).stream()
                .map(each -> new DirectiveViews.SameTitle(
                        each.id(), each.number(), each.title(), each.heldOn().orElse(null)))
                .toList();
    }

    private Directive directive(
            String title,
            Kind kind,
            @Nullable LocalDate heldOn,
            String content,
            List<String> remarks,
            Stage stage,
            Caller by) {
        Instant now = now();
        Region region = directory.party(by.party()).region();
        return new Directive(
                new DirectiveId(Uuid7.at(now)),
                "BS-%d-%04d".formatted(clock.today().getYear(), table.nextNumber()),
                1,
                kind,
                title,
                Optional.ofNullable(heldOn),
                stage,
                content,
                remarks,
                by.party(),
                by.partyName(),
                region.id(),
                region.path(),
                now,
                by.partyName() + " " + by.postName() + " " + by.personName(),
                by.post());
    }

    Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    static BadInput noVersion() {
        return BadInput.in("version", "缺少版本号，请刷新页面后重新提交。");
    }
}
