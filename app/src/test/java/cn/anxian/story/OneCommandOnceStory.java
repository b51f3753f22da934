package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.house.Proves;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Journal;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void the_same_command_sent_twice_at_the_same_moment_is_done_once_and_both_get_the_same_answer() throws Exception {
        CommandId id = new CommandId(UUID.randomUUID());
        CountDownLatch theFirstIsAtWork = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Receipt> first = threads.submit(() -> send(ZHANG, id, "正文", () -> {
                theFirstIsAtWork.countDown();
                untilAnotherConnectionWaits();
            }));
            theFirstIsAtWork.await();
            Future<Receipt> second = threads.submit(() -> send(ZHANG, id, "正文", () -> {}));

            assertThat(first.get().repeated()).isFalse();
            assertThat(second.get()).isEqualTo(repeated(first.get()));
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void the_one_who_waited_carries_it_out_if_the_other_failed() throws Exception {
        CommandId id = new CommandId(UUID.randomUUID());
        CountDownLatch theFirstIsAtWork = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Receipt> first = threads.submit(() -> send(ZHANG, id, "正文", () -> {
                theFirstIsAtWork.countDown();
                untilAnotherConnectionWaits();
                throw Refusal.conflict("wrong-state", "不能这样做。");
            }));
            theFirstIsAtWork.await();
            Future<Receipt> second = threads.submit(() -> send(ZHANG, id, "正文", () -> {}));

            assertThatThrownBy(first::get).hasCauseInstanceOf(Refusal.class);
            assertThat(second.get().repeated()).isFalse();
        }
    }

    @Test
    @Proves("16.5.3")
    void a_failed_command_leaves_no_trace_and_its_id_can_be_used_again() {
        CommandId id = new CommandId(UUID.randomUUID());
        long before = entries();
        assertThatThrownBy(() -> send(ZHANG, id, "正文", () -> {
                    journal.record(fact("做了一半"));
                    throw Refusal.conflict("wrong-state", "不能这样做。");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(entries()).isEqualTo(before);
        assertThat(send(id, "另一正文").repeated()).isFalse();
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void an_id_that_another_person_used_is_refused_and_tells_nothing_of_his_answer() {
        CommandId id = new CommandId(UUID.randomUUID());
        send(id, "正文");
        Caller li = new Caller(
                new PersonId(UUID.randomUUID()),
                "演示乙丑",
                ZHANG.post(),
                ZHANG.postName(),
                ZHANG.party(),
                ZHANG.partyName(),
                ZHANG.role(),
                ZHANG.scope());

        assertThatThrownBy(() -> send(li, id, "正文", () -> {}))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("command-id-reused");
        assertThat(done).hasValue(1);
    }

    @Test
    void the_same_id_for_another_act_or_another_matter_is_refused() {
        CommandId id = new CommandId(UUID.randomUUID());
        send(id, "正文");
        for (Runnable other : List.<Runnable>of(
                () -> carryOut(id, "test.undo", MATTER), () -> carryOut(id, "test.do", UUID.randomUUID()))) {
            assertThatThrownBy(other::run)
                    .isInstanceOf(Refusal.class)
                    .extracting(refusal -> ((Refusal) refusal).code())
                    .isEqualTo("command-id-reused");
        }
    }

    private Receipt carryOut(CommandId id, String kind, UUID matter) {
        return callers.as(ZHANG, () -> commands.carryOut(id, kind, matter, "正文", () -> fact("另一件事")));
    }

    private Receipt send(CommandId id, String body) {
        return send(ZHANG, id, body, () -> {});
    }

    private Receipt send(Caller caller, CommandId id, String body, Runnable work) {
        return callers.as(
                caller,
                () -> commands.carryOut(id, "test.do", MATTER, body, () -> {
                    done.incrementAndGet();
                    work.run();
                    return fact("做了一件事");
                }));
    }

    private static Fact fact(String title) {
        return Fact.of("test.done", title, Subject.of("test", MATTER), new Placement("1.", "general", ZHANG.party()));
    }

    private static Receipt repeated(Receipt receipt) {
        return new Receipt(
                receipt.commandId(),
                receipt.at(),
                receipt.entryNo(),
                receipt.entryHash(),
                receipt.sealedPosition(),
                receipt.sealedHead(),
                receipt.subject(),
                true);
    }

    /** Until the database says that someone waits for this very transaction. */
    private void untilAnotherConnectionWaits() {
        while (jdbc.sql("""
                select count(*) from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))
                """).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    private long entries() {
        return as(
                ZHANG,
                () -> jdbc.sql("select count(*) from journal.entry where subject_id = :matter")
                        .param("matter", MATTER)
                        .query(Long.class)
                        .single());
    }
}
