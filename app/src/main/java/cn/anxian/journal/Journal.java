package cn.anxian.journal;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door of the journal: facts are recorded in the transaction that made them true. */
@Component
public class Journal {

    private final EntryTable entries;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final JsonMapper json;

    record Body(List<Fact.Detail> details, List<UUID> photos) {}

    Journal(EntryTable entries, CurrentCaller callers, BusinessClock clock, JsonMapper json) {
        this.entries = entries;
        this.callers = callers;
        this.clock = clock;
        this.json = json;
    }

    /** A fact that is not the answer to a command of its own: a side of one, or the product's own doing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Fact fact) {
        append(fact, null);
    }

    /** When something was last recorded as done from that post, by whomever and about whatever. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastActFrom(PostId post) {
        return entries.lastActFrom(post);
    }

    /** The numbers of the entries that these commands made, as far as the caller sees them. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> entriesOf(List<CommandId> commands) {
        return commands.isEmpty()
                ? Map.of()
                : entries.numbersOf(commands.stream().map(CommandId::value).toList());
    }

    /** The number of the newest entry, whoever may see it: how much had happened when something was counted. */
    @Transactional(readOnly = true)
    public long reached() {
        return entries.reached();
    }

    Entry append(Fact fact, @Nullable CommandId command) {
        Caller caller = callers.get();
        Placement placement = fact.placement();
        Subject subject = fact.subject();
        return entries.append(new Entry(
                0,
                clock.now().truncatedTo(ChronoUnit.MILLIS),
                fact.kind(),
                fact.title(),
                subject.type(),
                subject.id(),
                subject.number(),
                caller.person().value(),
                caller.personName(),
                caller.post().value(),
                caller.postName(),
                caller.party().value(),
                caller.partyName(),
                command == null ? null : command.value(),
                placement.path(),
                placement.line(),
                placement.party().value(),
                json.writeValueAsString(new Body(fact.details(), fact.photos()))));
    }
}
