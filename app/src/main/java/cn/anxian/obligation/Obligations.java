package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Journal;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Uuid7;
import cn.anxian.obligation.ladder.DecisionTable;
import cn.anxian.obligation.ladder.Ladders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the ledger. Everything happens in the caller's transaction, beside the change that made it true.
 *
 * <p>A matter has at most one open duty of a kind.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Obligations {

    private final ObligationTable table;
    private final ClockTable clocks;
    private final SuccessionTable successions;
    private final Ladders ladders;
    private final DecisionTable decisions;
    private final DutyRows rows;
    private final DutyViews views;
    private final Kinds kinds;
    private final TellingUpwards upwards;
    private final RingTable rings;
    private final Directory directory;
    private final Journal journal;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Obligations(
            ObligationTable table,
            ClockTable clocks,
            SuccessionTable successions,
            Ladders ladders,
            DecisionTable decisions,
            DutyRows rows,
            DutyViews views,
            Kinds kinds,
            TellingUpwards upwards,
            RingTable rings,
            Directory directory,
            Journal journal,
            CurrentCaller callers,
            BusinessClock clock) {
        this.table = table;
        this.clocks = clocks;
        this.successions = successions;
        this.ladders = ladders;
        this.decisions = decisions;
        this.rows = rows;
        this.views = views;
        this.kinds = kinds;
        this.upwards = upwards;
        this.rings = rings;
        this.directory = directory;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Refusal {@code already-owed} if the subject has an open duty of this kind */
    public ObligationId issue(Owed owed) {
        Instant now = moment();
        return issue(new ObligationId(Uuid7.at(now)), owed, now);
    }

    /**
     * What was reported late did not hold: it is owed again by the day that has passed, missed as it was, and its ladder goes on
     * from the rung where it stood.
     *
     * @throws Refusal {@code already-owed} if the subject has an open duty of this kind
     */
    public ObligationId resume(Owed late) {
        Instant now = moment();
        Instant dueAt = late.deadline().dueAt();
        ObligationId id = new ObligationId(Uuid7.at(now));
        enter(id, late, now);
        table.missed(id, directory.holderAt(late.obligor(), dueAt));
        ladders.of(late).ifPresent(climb -> {
            int climbed = callers.as(Ladders.STEERING, () -> clocks.highestRung(late.subject(), late.kind(), dueAt));
            clocks.goOn(id, climb, climbed);
        });
        return id;
    }

    /** Done, in time or late. @throws Refusal {@code not-owed} if no such duty is open */
    public void discharge(Subject subject, String kind) {
        close(subject, kind, new Closing.Discharged(), moment());
    }

    /** Let off, by the current caller, for a reason. @throws Refusal {@code not-owed} if none is open */
    public void waive(Subject subject, String kind, String reason) {
        close(subject, kind, new Closing.Waived(reason), moment());
    }

    /** Closes the open duty and issues {@code next} linked to it: the only way to another deadline or another post. */
    public ObligationId supersede(Subject subject, String kind, Owed next) {
        Instant now = moment();
        ObligationId id = new ObligationId(Uuid7.at(now));
        OpenDuty before = close(subject, kind, new Closing.Superseded(id), now);
        issue(id, next, now);
        upwards.ofALaterDeadline(before, id, next, now);
        return id;
    }

    /** 催办: the post that owes it is told at once, in the words of whoever urges. @throws Refusal {@code not-owed} if none is open */
    public void urge(Subject subject, String kind, String words) {
        OpenDuty duty = open(subject, kind);
        Caller by = callers.get();
        Post obligor = directory.post(duty.obligor());
        rings.urge(
                duty.id(),
                duty.placement(),
                "催办：" + duty.title() + "。" + words + "（" + by.partyName() + by.postName() + " " + by.personName() + "）",
                obligor,
                directory.holderOf(obligor.id()).map(RingTable.ToldPerson::of).orElse(RingTable.ToldPerson.NOBODY),
                moment());
    }

    /** All duties of a matter that the caller may see, oldest first. */
    @Transactional(readOnly = true)
    public List<ObligationView> ofSubject(Subject subject) {
        return views.of(rows.ofSubject(subject));
    }

    private ObligationId issue(ObligationId id, Owed owed, Instant now) {
        ObligationKind kind = enter(id, owed, now);
        clocks.start(id, Rings.first(kind, now, owed.deadline().dueAt()), ladders.of(owed));
        return id;
    }

    private ObligationKind enter(ObligationId id, Owed owed, Instant now) {
        ObligationKind kind = kinds.kind(owed.kind());
        successions.keep(Stream.concat(Stream.of(owed.obligor()), owed.verifier().stream())
                .toList());
        ObligationTable.Held obligor = held(owed.obligor());
        boolean inserted = table.issue(
                id,
                owed,
                concerned(owed, obligor),
                kind.part(),
                obligor,
                owed.verifier().map(this::held),
                now);
        if (!inserted) {
            throw Refusal.conflict("already-owed", "此事项已有一项未结的“" + kind.name() + "”责任，不能重复交办。");
        }
        return kind;
    }

    private OpenDuty close(Subject subject, String kind, Closing closing, Instant now) {
        clocks.stop(subject, kind);
        OpenDuty duty = open(subject, kind);
        if (duty.isMissedUnnoticedAt(now)) {
            table.missed(duty.id(), directory.holderAt(duty.obligor(), duty.dueAt()));
            Fact missed = duty.missedFact();
            callers.as(Bell.RINGING, () -> {
                journal.record(missed);
                return missed;
            });
        }
        table.close(duty, closing, callers.get(), directory.holderAt(duty.obligor(), now), now);
        closing.endsItsLadder().ifPresent(because -> drop(duty, because, now));
        return duty;
    }

    private OpenDuty open(Subject subject, String kind) {
        return table.lock(subject, kind)
                .orElseThrow(() -> Refusal.conflict(
                        "not-owed",
                        "此事项没有未结的“" + kinds.find(kind).map(ObligationKind::name).orElse(kind)
                                + "”责任，可能已被他人办结，请刷新后再看。"));
    }

    /** What its ladder still asked somebody to decide is not to be decided any more. */
    private void drop(OpenDuty duty, String because, Instant now) {
        callers.as(Ladders.STEERING, () -> {
            List<Subject> asked = decisions.drop(duty.id(), because, now);
            asked.forEach(decision -> waive(decision, DecisionTable.DUTY, because));
            return asked;
        });
    }

    /** What would rest on an abolished post rests on its successor. */
    private String concerned(Owed owed, ObligationTable.Held obligor) {
        PartyId party = owed.placement().party();
        return party.equals(obligor.post().party())
                ? obligor.post().partyName()
                : directory.party(party).name();
    }

    private ObligationTable.Held held(PostId id) {
        Post post = directory.carrierOf(id);
        return new ObligationTable.Held(post, directory.holderOf(post.id()));
    }

    private Instant moment() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
