package cn.anxian.journal;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.ScopeFilter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the journal shows to whom: the matters in one's scope, and what one did oneself. */
@Component
class TimeLines {

    /** More than any matter has; a longer one shows its newest. */
    private static final int LONGEST = 1000;

    /** A matter of its own: the duty to decide rests on it. */
    private static final String DECISION = "decision";

    private final EntryTable entries;
    private final CurrentCaller callers;
    private final ScopeFilter filter;
    private final List<Confided> confided;
    private final List<Records> records;
    private final EntryTable.Parts parts;
    private final JsonMapper json;

    TimeLines(
            EntryTable entries,
            CurrentCaller callers,
            ScopeFilter filter,
            List<Confided> confided,
            List<Records> records,
            List<PartsOfABatch> parts,
            JsonMapper json) {
        this.entries = entries;
        this.callers = callers;
        this.filter = filter;
        this.confided = List.copyOf(confided);
        this.records = List.copyOf(records);
        this.parts = new EntryTable.Parts(
                parts.stream().flatMap(each -> each.always().stream()).collect(Collectors.toSet()),
                parts.stream().flatMap(each -> each.withoutCommand().stream()).collect(Collectors.toSet()));
        this.json = json;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> ofSubject(String type, UUID id) {
        return entries.ofSubject(type, id, LONGEST).reversed().stream()
                .filter(this::isVisible)
                .map(this::shown)
                .toList();
    }

    /** Newest first; of a batch the one line that tells of it as a whole. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> recent(int size) {
        Caller caller = callers.get();
        boolean audits = audits(caller);
        EntryTable.Reach reach = new EntryTable.Reach(
                audits ? auditedPath(caller) : filter.pathFrom(),
                audits ? auditedPath(caller) + "~" : filter.pathTo(),
                audits ? "*" : filter.lines(),
                filter.party());
        return entries.recent(reach, parts, size).stream()
                .filter(this::isVisible)
                .map(this::shown)
                .toList();
    }

    @Transactional(readOnly = true)
    public KnownReceipt receipt(CommandId command) {
        EntryTable.Recorded recorded =
                entries.ofCommand(command).filter(this::isVisible).orElseThrow(() -> Refusal.notFound("这张回执"));
        return KnownReceipt.of(command, recorded.seal(), shown(recorded));
    }

    boolean isVisible(EntryTable.Recorded recorded) {
        Entry entry = recorded.entry();
        Caller caller = callers.get();
        return filter.sees(entry.path(), entry.line(), new PartyId(entry.party())) && isForEverybodyThere(caller, entry)
                || isConfided(entry) && isTold(caller, entry)
                || entry.person().equals(caller.person().value())
                || audits(caller) && entry.path().startsWith(auditedPath(caller))
                || records.stream().anyMatch(each -> each.isSeen(entry.subjectType(), entry.subjectId()));
    }

    /** What is to be decided about a missed duty, and what was, is not everybody's; the rungs that led there are. */
    private static boolean isForEverybodyThere(Caller caller, Entry entry) {
        return !isConfided(entry)
                || caller.is(Role.LEADER, Role.OFFICE, Role.SYSTEM_ADMIN)
                || entry.actorParty().equals(caller.party().value());
    }

    private static boolean isConfided(Entry entry) {
        return entry.kind().startsWith("ladder.") || entry.subjectType().equals(DECISION);
    }

    /** Of a decision itself those who were to take it hear wherever it lies; of others' decisions only about what they see. */
    private boolean isTold(Caller caller, Entry entry) {
        boolean there = entry.subjectType().equals(DECISION)
                ? caller.region().isPresent()
                : filter.sees(entry.path(), entry.line(), new PartyId(entry.party()));
        return there
                && confided.stream()
                        .anyMatch(each -> each.isTold(caller.party(), entry.subjectType(), entry.subjectId()));
    }

    private static boolean audits(Caller caller) {
        return caller.is(Role.AUDIT_ADMIN) && caller.scope() instanceof Scope.Administration;
    }

    private static String auditedPath(Caller caller) {
        return caller.scope() instanceof Scope.Administration administration ? administration.path() : "~";
    }

    TimelineEntry shown(EntryTable.Recorded recorded) {
        return TimelineEntry.of(recorded, json.readValue(recorded.entry().body(), Journal.Body.class));
    }
}
