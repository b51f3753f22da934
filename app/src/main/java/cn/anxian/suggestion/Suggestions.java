package cn.anxian.suggestion;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.directory.Responsibility;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.Uuid7;
import cn.anxian.kernel.web.FormFaults;
import cn.anxian.law.Deadline;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.TimedDuty;
import cn.anxian.obligation.ObligationId;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saying something, and answering it. */
@Component
class Suggestions {

    private static final int WORDS = 1000;
    private static final int PAGE = 200;
    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();

    /** @param above to the office above the nearest one: for a complaint about that one */
    record Saying(
            @Nullable String kind,
            @Nullable String words,
            @Nullable String page,
            @Nullable Boolean above) {}

    record Answering(@Nullable Integer version, @Nullable String words) {}

    private final SuggestionTable table;
    private final Responsibility responsibility;
    private final Directory directory;
    private final Lines lines;
    private final Obligations obligations;
    private final Commands commands;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Suggestions(
            SuggestionTable table,
            Responsibility responsibility,
            Directory directory,
            Lines lines,
            Obligations obligations,
            Commands commands,
            CurrentCaller callers,
            BusinessClock clock) {
        this.table = table;
        this.responsibility = responsibility;
        this.directory = directory;
        this.lines = lines;
        this.obligations = obligations;
        this.commands = commands;
        this.callers = callers;
        this.clock = clock;
    }

    Receipt say(CommandId command, Saying form) {
        return commands.carryOut(command, "suggestion.say", "", form, () -> {
            FormFaults faults = new FormFaults();
            Optional<SuggestionKind> kind = Optional.ofNullable(form.kind()).flatMap(SuggestionKind::of);
            faults.chosen("kind", "类别", kind.orElse(null));
            String words = faults.text("words", "内容", form.words(), WORDS);
            String page = faults.perhaps("page", "页面", form.page(), PAGE).orElse("");
            faults.refuse();
            Suggestion said = said(kind.orElseThrow(), words, page, Boolean.TRUE.equals(form.above()));
            table.insert(said);
            callers.as(product(), () -> owe(said));
            return Fact.of(
                    "suggestion.said",
                    "提交" + said.kind().chinese(),
                    said.subject(),
                    betweenTheTwo(said),
                    new Detail("由谁答复", said.answererName()));
        });
    }

    Receipt answer(CommandId command, SuggestionId id, Answering form) {
        return commands.carryOut(command, "suggestion.answer", id, form, () -> {
            Suggestion said = find(id);
            Caller by = callers.get();
            if (!by.party().equals(said.placement().party()) || !by.is(Role.OFFICE)) {
                throw Refusal.notAllowed("由" + said.answererName() + "答复。");
            }
            said.answer().ifPresent(answered -> {
                throw Refusal.conflict("wrong-state", "这一条已由" + answered.by() + "答复，您写的没有提交。");
            });
            FormFaults faults = new FormFaults();
            String words = faults.text("words", "答复", form.words(), WORDS);
            faults.refuse();
            Suggestion.Answer answer = new Suggestion.Answer(words, now(), by.postName() + " " + by.personName());
            if (!table.answer(id, said.version(), answer)) {
                throw Refusal.conflict("stale", "这一条刚刚被别人答复过，请看最新情况；您写的会留着。");
            }
            obligations.discharge(said.subject(), SuggestionContribution.ANSWER);
            return Fact.of("suggestion.answered", "答复" + said.kind().chinese(), said.subject(), betweenTheTwo(said));
        });
    }

    /** @throws Refusal not-found, also where it is neither the caller's own nor his office's */
    Suggestion find(SuggestionId id) {
        Caller caller = callers.get();
        return table.find(id)
                .filter(said -> said.person().equals(caller.person())
                        || (caller.is(Role.OFFICE) && said.placement().party().equals(caller.party())))
                .orElseThrow(() -> Refusal.notFound("这条投诉建议"));
    }

    private Suggestion said(SuggestionKind kind, String words, String page, boolean above) {
        Caller by = callers.get();
        Region place = directory.party(by.party()).region();
        Post office = responsibility
                .officeFor(place, above)
                .orElseThrow(() -> Refusal.conflict("no-office", "这里还没有登记安委办岗位，没有人能答复；请先联系系统管理员登记。您写的会留着。"));
        Instant now = now();
        Deadline deadline = rule().deadline(CALENDAR, now);
        return new Suggestion(
                new SuggestionId(Uuid7.at(now)),
                kind,
                words,
                page,
                by.person(),
                by.party(),
                by.partyName() + " " + by.postName() + " " + by.personName(),
                now,
                above,
                new Placement(office.region().path(), lines.catchAll().id(), office.party()),
                office.id(),
                office.partyName() + " " + office.name(),
                deadline.dueAt(),
                Optional.empty(),
                1);
    }

    /** Who complains does not issue duties himself: the office's duty names neither him nor his words. */
    private Caller product() {
        return Caller.system("投诉建议", new Scope.Region(directory.nation().path(), Set.of()));
    }

    /** In no region: the journal shows it to whoever said it, to the answering office, and to the auditor. */
    private static Placement betweenTheTwo(Suggestion said) {
        return new Placement("", said.placement().line(), said.placement().party());
    }

    private ObligationId owe(Suggestion said) {
        TimedDuty rule = rule();
        return obligations.issue(new Owed(
                SuggestionContribution.ANSWER,
                "答复一条" + said.kind().chinese(),
                said.subject(),
                "一般",
                rule.basis().first(),
                rule.periodBasis(),
                rule.deadline(CALENDAR, said.saidAt()),
                said.answerer(),
                Optional.empty(),
                said.placement(),
                SuggestionContribution.SOURCE));
    }

    static TimedDuty rule() {
        return Periods.load().get("SUGGESTION-ANSWER");
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
