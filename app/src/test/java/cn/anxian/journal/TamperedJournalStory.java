package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.verifier.Anchors;
import cn.anxian.journal.verifier.DatabaseJournal;
import cn.anxian.journal.verifier.Verdict;
import cn.anxian.journal.verifier.Verification;
import cn.anxian.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The journal cannot be rewritten unseen, not even by who owns the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedJournalStory extends Story {

    private static final int TIMES = 100;
    private static final int ENTRIES = 150;

    @Autowired
    private DataSource application;

    private JournalDatabase database;
    private Anchors anchors;
    private List<String> anchorLines;

    @BeforeAll
    void aJournalSealedInBatchesWithEntriesStillWaiting(@TempDir Path home) throws Exception {
        database = new JournalDatabase(application);
        Sealer sealer = database.sealer(home);
        Random random = new Random(7);
        RandomEntries entries = new RandomEntries(random);
        try (Connection connection = database.connect("postgres")) {
            EntryTable table = new EntryTable(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            for (int entry = 0; entry < ENTRIES; entry++) {
                table.append(entries.next(0));
                if (random.nextInt(8) == 0) {
                    sealer.sealNow();
                }
            }
            sealer.sealNow();
            table.append(entries.next(0));
        }
        anchors = Anchors.in(home.resolve("anchors/journal.anchors"));
        anchorLines = Files.readAllLines(home.resolve("anchors/journal.anchors"));
    }

    @AfterAll
    void thrownAway() throws SQLException {
        database.close();
    }

    @Test
    void the_untouched_journal_is_sound() throws Exception {
        assertThat(after(new Random(0), anchors, tamperer -> {})).isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
            assertThat(sound.entries()).isEqualTo(ENTRIES);
            assertThat(sound.anchors()).isGreaterThan(10);
            assertThat(sound.unsealed()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void each_of_ten_kinds_of_tampering_is_found_a_hundred_times_of_a_hundred(Tamperer.Kind kind) throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            Anchors told = kind == Tamperer.Kind.ANCHOR_FORGED ? forgedAnchors(new Random(seed)) : anchors;
            assertThat(after(new Random(seed), told, tamperer -> tamperer.does(kind)))
                    .as("%s, seed %d", kind, seed)
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.code()).isIn(kind.foundAs()));
        }
    }

    @Test
    void an_edited_entry_is_named_by_its_number() throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            long[] edited = new long[1];
            Verdict verdict = after(
                    new Random(seed), anchors, tamperer -> edited[0] = tamperer.edits(Tamperer.Kind.ACTOR_EDITED));
            assertThat(verdict)
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.entry()).hasValue(edited[0]));
        }
    }

    @Test
    void of_a_hundred_looks_at_the_untouched_journal_none_is_an_alarm() throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            assertThat(after(new Random(seed), anchors, tamperer -> {})).isInstanceOf(Verdict.Sound.class);
        }
    }

    /** Why heads leave the database: what a superuser does with the product's own code is a perfect chain. */
    @Test
    void without_anchors_a_rewritten_tail_passes() throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            assertThat(after(new Random(seed), Anchors.none(), Tamperer::rewritesTheTail))
                    .as("seed %d", seed)
                    .isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void a_deleted_link_a_deleted_entry_and_a_changed_link_are_told_apart() throws Exception {
        assertBroken("delete from journal.seal where position = 12", "seal-gap", 13);
        assertBroken("update journal.seal set position = position + 1000 where position > 30", "seal-gap", 31);
        assertBroken("delete from journal.entry where no = 40", "entry-missing", 40);
        assertBroken("update journal.entry set no = default where no = 41", "entry-missing", 41);
        assertBroken(
                "update journal.seal set entry_hash = decode(repeat('ab', 32), 'hex') where position = 50",
                "seal-changed",
                50);
        assertBroken(
                "update journal.seal set head = decode(repeat('ab', 32), 'hex') where position = 60",
                "chain-broken",
                60);
    }

    @Test
    void a_moment_moved_by_less_than_is_hashed_is_found() throws Exception {
        assertBroken("update journal.entry set at = at + interval '1 microsecond' where no = 70", "entry-changed", 70);
    }

    /** One line of what has left the database says another head. */
    private Anchors forgedAnchors(Random random) throws Exception {
        List<String> lines = new ArrayList<>(anchorLines);
        int at = random.nextInt(lines.size());
        String[] parts = lines.get(at).split(" ", 3);
        char[] head = parts[1].toCharArray();
        int digit = random.nextInt(head.length);
        head[digit] = head[digit] == 'a' ? 'b' : 'a';
        lines.set(at, parts[0] + " " + new String(head) + " " + parts[2]);
        return Anchors.in(String.join("\n", lines) + "\n");
    }

    private void assertBroken(String sql, String code, long entry) throws Exception {
        assertThat(afterSql(sql)).as(sql).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.code()).isEqualTo(code);
            assertThat(broken.entry()).hasValue(entry);
            assertThat(broken.sentence()).contains("第 " + entry + " ");
        });
    }

    private Verdict after(Random random, Anchors anchors, Consumer<Tamperer> tampering) throws Exception {
        try (Connection connection = database.connect("postgres")) {
            connection.setAutoCommit(false);
            tampering.accept(new Tamperer(connection, random));
            Verdict verdict = Verification.of(new DatabaseJournal(connection), anchors);
            connection.rollback();
            return verdict;
        }
    }

    private Verdict afterSql(String sql) throws Exception {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute("alter table journal.entry drop constraint whole_milliseconds");
            assertThat(statement.executeUpdate(sql)).isPositive();
            Verdict verdict = Verification.of(new DatabaseJournal(connection), anchors);
            connection.rollback();
            return verdict;
        }
    }
}
