package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostChoice;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues tasks, in the caller's transaction: each is a row, two duties and an entry in the journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    /** The code of a sentence that its post has already. */
    static final String GIVEN = "already-given";

    private static final int TITLE = 500;

    private final TaskTable tasks;
    private final CourseTable courses;
    private final TaskDuties duties;
    private final Leads leads;
    private final Directory directory;
    private final Journal journal;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Tasks(
            TaskTable tasks,
            CourseTable courses,
            TaskDuties duties,
            Leads leads,
            Directory directory,
            Journal journal,
            CurrentCaller callers,
            BusinessClock clock) {
        this.tasks = tasks;
        this.courses = courses;
        this.duties = duties;
        this.leads = leads;
        this.directory = directory;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What has come of one that was asked for: a task, or in Chinese why there is none.
     *
     * @param code of the rule that says no; empty where what was asked for cannot be understood
     */
    public record Outcome(Optional<TaskId> task, String number, String why, String code) {

        public static Outcome faulty(String why) {
            return new Outcome(Optional.empty(), "", why, "");
        }

        private static Outcome twice(String why) {
            return new Outcome(Optional.empty(), "", why, GIVEN);
        }

        private static Outcome of(Task task) {
            return new Outcome(Optional.of(task.id()), task.number(), "", "");
        }
    }

    public Outcome issue(NewTask wanted, CommandId command) {
        return issue(wanted, Optional.empty(), command);
    }

    /** Those that a command has issued, by number. */
    public List<Outcome> issuedBy(CommandId command) {
        return tasks.issuedBy(command).stream().map(Outcome::of).toList();
    }

    Outcome issue(NewTask wanted, Optional<Task> parent, CommandId command) {
        Caller by = callers.get();
        Instant now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        List<String> faults = new ArrayList<>();
        Optional<Post> lead = chosen("承办岗位", wanted.leadPost(), faults, post -> leads.lead(post, by));
        Optional<Post> verifier = lead.flatMap(post -> verifier(wanted, parent, by, post, faults));
        Optional<Instant> dueAt = dueAt(wanted, now, faults);
        if (wanted.title().isBlank() || wanted.title().length() > TITLE) {
            faults.add("任务内容须有1至" + TITLE + "个字。");
        }
        Optional<Region> region = lead.flatMap(post -> region(wanted, by, post, faults));
        List<Party> helpers = helpers(wanted.helpers(), faults);
        if (!faults.isEmpty()) {
            return Outcome.faulty(String.join("", faults));
        }
        Due carryOut = Due.until(now, dueAt.orElseThrow(), wanted.periodBasis());
        Due sign = Due.signing(now, carryOut);
        Task task = task(
                wanted,
                parent,
                by,
                now,
                lead.orElseThrow(),
                verifier.orElseThrow(),
                region.orElseThrow(),
                helpers,
                sign,
                carryOut);
        if (!tasks.insert(task, command)) {
            return Outcome.twice(given(task.lead()));
        }
        courses.add(task.id(), Happening.ISSUED, now);
        duties.begin(Moved.to(task, sign, carryOut));
        journal.record(Fact.of(
                Step.ISSUE.fact(),
                Step.ISSUE.title(),
                task.subject(),
                task.placement(),
                new Detail("任务", task.title()),
                new Detail("承办", task.lead().shown()),
                new Detail("验收", task.verifier().shown()),
                new Detail("期限", ChinaTime.deadlineInWords(task.dueAt())),
                new Detail("原文", task.origin().quote())));
        return Outcome.of(task);
    }

    private Task task(
            NewTask wanted,
            Optional<Task> parent,
            Caller by,
            Instant now,
            Post lead,
            Post verifier,
            Region region,
            List<Party> helpers,
            Due sign,
            Due carryOut) {
        return new Task(
                new TaskId(Uuid7.at(now)),
                "RW-%d-%06d"
                        .formatted(LocalDate.ofInstant(now, BusinessClock.ZONE).getYear(), tasks.nextNumber()),
                1,
                State.ISSUED,
                wanted.origin(),
                parent.map(Task::id),
                wanted.title().strip(),
                wanted.lines(),
                region.id(),
                region.path(),
                Answerable.of(lead),
                Answerable.of(verifier),
                Answerable.of(by),
                NewTask.named(helpers),
                parent.map(Tasks::above).orElse(List.of()),
                now,
                by.partyName() + " " + by.postName() + " " + by.personName(),
                carryOut.deadline().dueAt(),
                wanted.dueBecause(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                0,
                LookBack.NONE,
                0,
                Optional.empty(),
                Colour.NONE,
                Optional.empty(),
                List.of(sign.owing(), carryOut.owing()));
    }

    /** Who helps with the whole has nothing to do with its parts. */
    private static List<UUID> above(Task parent) {
        List<UUID> helping = parent.helpers().stream().map(Task.Party::id).toList();
        return parent.above().stream()
                .filter(party -> !helping.contains(party)
                        || Stream.of(parent.lead(), parent.issuer())
                                .anyMatch(each -> each.party().value().equals(party)))
                .toList();
    }

    /** Of a part the post that answers for the whole, where it is not the one that does it. */
    private Optional<Post> verifier(NewTask wanted, Optional<Task> parent, Caller by, Post lead, List<String> faults) {
        PostId usual = parent.map(task -> task.lead().post())
                .filter(post -> !post.equals(lead.id()))
                .orElse(by.post());
        PostId named = wanted.verifierPost() == null ? usual : wanted.verifierPost();
        return chosen("验收岗位", named, faults, post -> leads.verifier(post, by, lead));
    }

    private interface Asking {
        PostChoice about(PostId post);
    }

    private static Optional<Post> chosen(
            String what, @org.jspecify.annotations.Nullable PostId id, List<String> faults, Asking asking) {
        if (id == null) {
            faults.add("请选择" + what + "。");
            return Optional.empty();
        }
        PostChoice choice = asking.about(id);
        if (choice.post().isEmpty()) {
            faults.add(choice.why());
        }
        return choice.post();
    }

    /** The words may name an hour; whoever sets a day by hand means all of it. */
    private static Optional<Instant> dueAt(NewTask wanted, Instant now, List<String> faults) {
        Instant said = wanted.dueAt();
        if (said == null) {
            faults.add("还没有确定期限，请从原文、平台给出的常用期限中选定，或者自己定一个日子。");
            return Optional.empty();
        }
        Instant dueAt = wanted.isDueByTheWords() ? said : ChinaTime.endOf(ChinaTime.lastDay(said));
        Due.pastFault(dueAt, now).ifPresent(faults::add);
        return Optional.of(dueAt);
    }

    private Optional<Region> region(NewTask wanted, Caller by, Post lead, List<String> faults) {
        if (wanted.regionId() == null) {
            return Optional.of(lead.region());
        }
        Region named = directory.region(new RegionId(wanted.regionId()));
        if (!directory.party(by.party()).region().contains(named)) {
            faults.add(named.name() + "不在您的地区之内。");
            return Optional.empty();
        }
        if (!lead.region().contains(named)) {
            faults.add(lead.partyName() + "不管" + named.name() + "的事，请选那里的岗位，或者不指定地区。");
            return Optional.empty();
        }
        return Optional.of(named);
    }

    private List<Party> helpers(List<PartyId> ids, List<String> faults) {
        List<Party> found = new ArrayList<>();
        for (PartyId id : ids.stream().distinct().toList()) {
            try {
                found.add(directory.party(id));
            } catch (Refusal notThere) {
                faults.add("没有这个配合单位，请从机构列表中选择。");
            }
        }
        found.stream()
                .filter(party -> party.kind() != cn.anxian.directory.PartyKind.AGENCY || !party.active())
                .forEach(party -> faults.add("配合单位须是在用的机关，“" + party.name() + "”不是。"));
        return found;
    }

    static String given(Answerable lead) {
        return "这一句已经交办给“" + lead.shown() + "”，同一岗位不能交办两次。";
    }
}
