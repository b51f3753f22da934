package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.verifier.Anchors;
import cn.anxian.journal.verifier.DatabaseJournal;
import cn.anxian.journal.verifier.Verdict;
import cn.anxian.journal.verifier.Verification;
import cn.anxian.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One sealer chains what has been committed, each entry once, and each head leaves the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealerStory extends Story {

    @TempDir
    private Path home;

    @Autowired
    private DataSource application;

    private final RandomEntries entries = new RandomEntries(new Random(1));
    private JournalDatabase database;
    private Sealer sealer;

    @BeforeAll
    void aDatabaseOfItsOwn() throws SQLException {
        database = new JournalDatabase(application);
    }

    @BeforeEach
    void anEmptyJournal() {
        database.empty();
        sealer = database.sealer(home);
    }

    @AfterAll
    void thrownAway() throws SQLException {
        database.close();
    }

    @Test
    void an_empty_journal_has_nothing_to_seal() throws Exception {
        assertThat(sealer.sealNow()).isZero();
        assertThat(verdict()).isEqualTo(new Verdict.Sound(0, "0".repeat(64), 0, 0));
    }

    @Test
    void what_is_committed_is_sealed_once_and_its_head_leaves_the_database() throws Exception {
        committed(3);
        assertThat(sealer.sealNow()).isEqualTo(3);
        assertThat(sealer.sealNow()).isZero();
        committed(2);
        assertThat(sealer.sealNow()).isEqualTo(2);

        assertThat(anchorLines()).extracting(line -> line.split(" ")[0]).containsExactly("3", "5");
        assertThat(verdict()).isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
            assertThat(sound.entries()).isEqualTo(5);
            assertThat(sound.unsealed()).isZero();
        });
    }

    @Test
    void more_than_a_batch_is_sealed_in_one_go_and_each_batch_is_anchored() throws Exception {
        committed(2 * Sealer.BATCH + 7);
        assertThat(sealer.sealNow()).isEqualTo(2 * Sealer.BATCH + 7);
        assertThat(anchorLines()).hasSize(3);
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void nothing_is_sealed_past_a_transaction_that_still_runs_and_what_commits_late_is_not_left_out() throws Exception {
        committed(1);
        try (Connection slow = database.connect("postgres")) {
            slow.setAutoCommit(false);
            long early = append(slow);
            committed(4);
            assertThat(sealer.sealNow()).isEqualTo(1);
            slow.commit();
            assertThat(sealer.sealNow()).isEqualTo(5);
            assertThat(sealedNumbers()).contains(early);
        }
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void the_number_of_a_transaction_that_came_to_nothing_is_a_gap_and_stops_nobody() throws Exception {
        try (Connection failing = database.connect("postgres")) {
            failing.setAutoCommit(false);
            long never = append(failing);
            committed(2);
            failing.rollback();
            assertThat(sealer.sealNow()).isEqualTo(2);
            assertThat(sealedNumbers()).doesNotContain(never).hasSize(2);
        }
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void sealers_that_run_at_once_while_others_write_make_one_chain() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int writer = 0; writer < 3; writer++) {
                RandomEntries own = new RandomEntries(new Random(writer));
                all.add(threads.submit(() -> {
                    EntryTable table = new EntryTable(database.superuser());
                    for (int entry = 0; entry < 60; entry++) {
                        table.append(own.next(0));
                    }
                }));
                Sealer another = database.sealer(home.resolve("machine-" + writer));
                all.add(threads.submit(() -> {
                    for (int round = 0; round < 30; round++) {
                        another.sealNow();
                    }
                }));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        sealer.sealNow();
        assertThat(sealedNumbers()).hasSize(180);
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    @Timeout(60)
    void it_runs_by_itself_and_seals_what_is_left_when_the_application_stops() throws Exception {
        Sealing sealing = new Sealing(sealer);
        sealing.start();
        committed(3);
        while (sealedNumbers().size() < 3) {
            Thread.onSpinWait();
        }
        committed(2);
        sealing.stop();
        assertThat(sealing.isRunning()).isFalse();
        assertThat(sealedNumbers()).hasSize(5);
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    @Timeout(60)
    void it_goes_on_after_the_anchors_could_not_be_written() throws Exception {
        Path folder = home.resolve("anchors");
        Files.writeString(folder, "something else lies where the anchors belong");
        Sealing sealing = new Sealing(sealer);
        sealing.start();
        committed(3);
        while (sealedNumbers().size() < 3) {
            Thread.onSpinWait();
        }
        Files.delete(folder);
        while (!Files.exists(folder.resolve("journal.anchors"))) {
            Thread.onSpinWait();
        }
        sealing.stop();
        assertThat(anchorLines()).hasSize(1);
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void a_new_process_goes_on_where_the_last_one_stopped() throws Exception {
        committed(5);
        sealer.sealNow();
        committed(5);
        assertThat(database.sealer(home).sealNow()).isEqualTo(5);
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void sealing_costs_what_is_new_not_what_there_is() throws Exception {
        committed(20_000);
        sealer.sealNow();
        database.superuser().sql("analyze journal.entry, journal.seal").update();
        committed(10);

        long before = rowsRead();
        SingleConnectionDataSource one = new SingleConnectionDataSource(database.connect("anxian_sealer"), true);
        Sealer restarted = new Sealer(new SealTable(one), new AnchorFile(home), clock, one);
        assertThat(restarted.sealNow()).isEqualTo(10);
        assertThat(restarted.sealNow()).isZero();
        JdbcClient.create(one)
                .sql("select pg_stat_force_next_flush()")
                .query((row, number) -> 1)
                .single();
        one.destroy();

        assertThat(rowsRead() - before).isBetween(10L, 200L);
    }

    @Test
    void a_database_copied_to_a_server_that_has_begun_fewer_transactions_is_sealed_on() throws Exception {
        committed(5);
        sealer.sealNow();
        committed(2);
        database.superuser()
                .sql("update journal.entry set tx = cast('4000000000' as xid8)")
                .update();
        Sealer afterTheCopy = database.sealer(home);
        committed(3);
        assertThat(afterTheCopy.sealNow()).isEqualTo(5);
        committed(1);
        assertThat(afterTheCopy.sealNow()).isEqualTo(1);
        committed(1);
        assertThat(database.sealer(home).sealNow()).isEqualTo(1);
        assertThat(verdict()).isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
            assertThat(sound.entries()).isEqualTo(12);
            assertThat(sound.unsealed()).isZero();
        });
    }

    @Test
    void a_crash_between_commit_and_anchor_leaves_a_line_out_and_the_next_seal_heals() throws Exception {
        committed(3);
        sealer.sealNow();
        committed(3);
        Path anchors = home.resolve("anchors/journal.anchors");
        String lastLineTold = Files.readString(anchors);
        database.sealer(home.resolve("elsewhere")).sealNow();
        Files.writeString(anchors, "6 3f2a", StandardOpenOption.APPEND);

        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
        assertThat(database.sealer(home).sealNow()).isZero();
        assertThat(Files.readString(anchors)).startsWith(lastLineTold);
        assertThat(anchorLines()).extracting(line -> line.split(" ")[0]).containsExactly("3", "6");
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    private void committed(int howMany) {
        database.superuser().sql("""
                insert into journal.entry (at, kind, title, subject_type, subject_id, person, person_name, post, post_name,
                    actor_party, actor_party_name, region_path, line, party, body)
                select timestamptz '2026-09-14 09:00+08', 'test.done', '第' || i || '件', 'test', gen_random_uuid(),
                    gen_random_uuid(), '演示甲子', gen_random_uuid(), '监管岗', gen_random_uuid(), '某局', '1.', 'general',
                    gen_random_uuid(), '{}'
                from generate_series(1, :howMany) i
                """).param("howMany", howMany).update();
    }

    private long append(Connection connection) {
        return new EntryTable(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                .append(entries.next(0))
                .no();
    }

    private List<Long> sealedNumbers() {
        return database.superuser()
                .sql("select entry_no from journal.seal order by position")
                .query(Long.class)
                .list();
    }

    private List<String> anchorLines() throws Exception {
        return Files.readAllLines(home.resolve("anchors/journal.anchors"));
    }

    private long rowsRead() {
        return database.superuser().sql("""
                select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables
                where schemaname = 'journal' and relname in ('entry', 'seal')
                """).query(Long.class).single();
    }

    private Verdict verdict() throws Exception {
        try (Connection connection = database.connect("anxian_sealer")) {
            connection.setAutoCommit(false);
            return Verification.of(
                    new DatabaseJournal(connection), Anchors.in(home.resolve("anchors/journal.anchors")));
        }
    }
}
