package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.verifier.Anchors;
import cn.anxian.journal.verifier.DatabaseJournal;
import cn.anxian.journal.verifier.Verdict;
import cn.anxian.journal.verifier.Verification;
import cn.anxian.story.Story;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void an_edited_entry_is_found_a_hundred_times_of_a_hundred_by_its_number() throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            long[] edited = new long[1];
            Verdict verdict = after(new Random(seed), anchors, tamperer -> edited[0] = tamperer.editsAnEntry());
            assertThat(verdict).as("seed %d", seed).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
                assertThat(broken.code()).isEqualTo("entry-changed");
                assertThat(broken.entry()).hasValue(edited[0]);
            });
        }
    }

    @Test
    void a_cut_tail_is_found_a_hundred_times_of_a_hundred() throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            assertThat(after(new Random(seed), anchors, Tamperer::cutsTheTail))
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.code()).isIn("tail-cut", "anchor-mismatch"));
        }
    }

    @Test
    void a_tail_rewritten_with_its_hashes_is_found_a_hundred_times_of_a_hundred() throws Exception {
        for (int seed = 0; seed < TIMES; seed++) {
            assertThat(after(new Random(seed), anchors, Tamperer::rewritesTheTail))
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.code()).isIn("tail-cut", "anchor-mismatch"));
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
    void an_entry_slipped_in_among_older_ones_is_found() throws Exception {
        assertThat(afterSql("""
                insert into journal.entry (at, kind, title, subject_type, subject_id, person, person_name, post, post_name,
                    actor_party, actor_party_name, region_path, line, party, body, tx)
                select at, kind, '补记的', subject_type, subject_id, person, person_name, post, post_name,
                    actor_party, actor_party_name, region_path, line, party, body, tx
                from journal.entry where no = 20
                """))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.code()).isEqualTo("entry-unsealed"));
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
