package cn.anxian.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Someone with every right on the database, the product's own code, and no right on what has left the database. */
final class Tamperer {

    private static final List<String> TEXTS = List.of(
            "kind",
            "title",
            "subject_type",
            "subject_number",
            "person_name",
            "post_name",
            "actor_party_name",
            "region_path",
            "line",
            "body");
    private static final List<String> IDS =
            List.of("subject_id", "person", "post", "actor_party", "command_id", "party");

    private final JdbcClient jdbc;
    private final Random random;
    private final RandomEntries forged;

    Tamperer(Connection connection, Random random) throws SQLException {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.random = random;
        this.forged = new RandomEntries(random);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
        }
    }

    /** @return the number of the entry whose content is now another */
    long editsAnEntry() {
        return edit(1 + random.nextInt(chainLength()));
    }

    /** Takes away the last links, with or without their entries, and sometimes puts new ones in their place. */
    void cutsTheTail() {
        int length = chainLength();
        int left = random.nextInt(length);
        List<Entry> gone = sealedFrom(left + 1);
        deleteSealsFrom(left + 1);
        if (random.nextBoolean()) {
            gone.forEach(entry -> jdbc.sql("delete from journal.entry where no = :no")
                    .param("no", entry.no())
                    .update());
        }
        if (random.nextInt(3) == 0) {
            List<Entry> others = new ArrayList<>();
            for (int other = random.nextInt(length - left); other >= 0; other--) {
                others.add(new EntryTable(jdbc).append(forged.next(0)));
            }
            seal(left + 1, others);
        }
    }

    /** Changes, removes or adds one entry and computes every following link anew. */
    void rewritesTheTail() {
        int position = 1 + random.nextInt(chainLength());
        switch (random.nextInt(3)) {
            case 0 -> {
                edit(position);
                sealAgain(position, sealedFrom(position));
            }
            case 1 -> {
                List<Entry> tail = sealedFrom(position);
                Entry removed = tail.removeFirst();
                sealAgain(position, tail);
                jdbc.sql("delete from journal.entry where no = :no")
                        .param("no", removed.no())
                        .update();
            }
            default -> {
                List<Entry> tail = sealedFrom(position);
                tail.addFirst(new EntryTable(jdbc).append(forged.next(0)));
                sealAgain(position, tail);
            }
        }
    }

    private long edit(int position) {
        long number = jdbc.sql("select entry_no from journal.seal where position = :position")
                .param("position", position)
                .query(Long.class)
                .single();
        int column = random.nextInt(TEXTS.size() + IDS.size() + 1);
        String change = column < TEXTS.size()
                ? "%s = coalesce(%<s, '') || 'x'".formatted(TEXTS.get(column))
                : column < TEXTS.size() + IDS.size()
                        ? "%s = '%s'".formatted(IDS.get(column - TEXTS.size()), forged.id())
                        : "at = at + interval '1 millisecond'";
        jdbc.sql("update journal.entry set " + change + " where no = :no")
                .param("no", number)
                .update();
        return number;
    }

    private int chainLength() {
        return jdbc.sql("select count(*) from journal.seal")
                .query(Integer.class)
                .single();
    }

    private List<Entry> sealedFrom(int position) {
        return new ArrayList<>(jdbc.sql("""
                select e.* from journal.seal s join journal.entry e on e.no = s.entry_no
                where s.position >= :position order by s.position
                """)
                .param("position", position)
                .query(EntryTable::entry)
                .list());
    }

    private void sealAgain(int position, List<Entry> entries) {
        deleteSealsFrom(position);
        seal(position, entries);
    }

    private void deleteSealsFrom(int position) {
        jdbc.sql("delete from journal.seal where position >= :position")
                .param("position", position)
                .update();
    }

    private void seal(int position, List<Entry> entries) {
        byte[] head = jdbc.sql("select head from journal.seal where position = :before")
                .param("before", position - 1)
                .query((row, number) -> row.getBytes("head"))
                .optional()
                .orElse(new byte[32]);
        long at = position;
        for (Entry entry : entries) {
            head = EntryHash.chain(head, at, entry.hash());
            jdbc.sql("insert into journal.seal values (:position, :entry, :hash, :head)")
                    .param("position", at++)
                    .param("entry", entry.no())
                    .param("hash", entry.hash())
                    .param("head", head)
                    .update();
        }
    }
}
