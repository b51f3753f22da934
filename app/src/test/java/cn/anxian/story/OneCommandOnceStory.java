package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Acknowledged means durable, once. */
class OneCommandOnceStory extends Story {

    private static final Caller ZHANG = new Caller(
            new PersonId(UUID.randomUUID()),
            "演示甲子",
            new PostId(UUID.randomUUID()),
            "监管岗",
            new PartyId(UUID.randomUUID()),
            "某局",
            Role.REGULATOR,
            new Scope.Region("1.", Set.of()));

    private static final UUID MATTER = UUID.randomUUID();

    @Autowired
    private Commands commands;

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_command_again_gets_the_same_answer_and_is_done_once() {
        CommandId id = new CommandId(UUID.randomUUID());
        Receipt first = send(id, "正文");
        Receipt second = send(id, "正文");

        assertThat(done).hasValue(1);
        assertThat(second.repeated()).isTrue();
        assertThat(second.entryNo()).isEqualTo(first.entryNo());
        assertThat(second.entryHash()).isEqualTo(first.entryHash());
    }

    @Test
    void the_same_id_with_another_body_is_refused() {
        CommandId id = new CommandId(UUID.randomUUID());
        send(id, "正文");

        assertThatThrownBy(() -> send(id, "另一正文"))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("command-id-reused");
        assertThat(done).hasValue(1);
    }

    private Receipt send(CommandId id, String body) {
        return callers.as(
                ZHANG,
                () -> commands.carryOut(id, "test.do", MATTER, body, () -> {
                    done.incrementAndGet();
                    return Fact.of(
                            "test.done",
                            "做了一件事",
                            Subject.of("test", MATTER),
                            new Placement("1.", "general", ZHANG.party()));
                }));
    }
}
