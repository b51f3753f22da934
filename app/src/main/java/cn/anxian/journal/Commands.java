package cn.anxian.journal;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Acknowledged means durable, once: state, obligations, journal entry and answer commit together.
 *
 * <p>The same id again gets the same answer; the same id with another body is refused.
 */
@Component
public class Commands {

    private final CommandTable commands;
    private final EntryTable entries;
    private final Journal journal;
    private final CurrentCaller callers;
    private final JsonMapper json;

    Commands(CommandTable commands, EntryTable entries, Journal journal, CurrentCaller callers, JsonMapper json) {
        this.commands = commands;
        this.entries = entries;
        this.journal = journal;
        this.callers = callers;
        this.json = json;
    }

    /** What a client's command said: its hash decides whether a repeated id is the same command. */
    private record Said(String kind, Object subject, Object body) {}

    /**
     * @param kind what is asked, e.g. {@code hazard.accept}
     * @param subject the id of what it is asked of; for a creation the empty string
     * @param body what the client sent, as a record
     * @param work does it and says what has happened
     * @throws Refusal {@code command-id-reused} if the id was used for something else
     */
    @Transactional
    public Receipt carryOut(CommandId id, String kind, Object subject, Object body, Supplier<Fact> work) {
        Caller caller = callers.get();
        byte[] hash = EntryHash.of(json.writeValueAsBytes(new Said(kind, subject, body)));
        if (!commands.claim(id, caller.person(), kind, hash)) {
            return answeredBefore(id, kind, hash);
        }
        Fact fact = work.get();
        Entry entry = journal.append(fact, id);
        EntryTable.Head head = entries.lastHead().orElse(null);
        Receipt receipt = new Receipt(
                id,
                entry.at(),
                entry.no(),
                HexFormat.of().formatHex(entry.hash()),
                head == null ? null : head.position(),
                head == null ? null : HexFormat.of().formatHex(head.head()),
                fact.subject(),
                false);
        commands.answered(id, json.writeValueAsString(receipt));
        return receipt;
    }

    private Receipt answeredBefore(CommandId id, String kind, byte[] hash) {
        CommandTable.Known known = commands.find(id).orElse(null);
        if (known == null
                || known.answer() == null
                || !known.kind().equals(kind)
                || !Arrays.equals(known.bodyHash(), hash)) {
            throw Refusal.conflict("command-id-reused", "这个操作编号已用于另一项内容，请刷新页面后重新提交。");
        }
        return json.readValue(known.answer(), Receipt.class).again();
    }
}
