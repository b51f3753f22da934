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

    private static final List<String> FACTS =
            List.of("kind", "title", "subject_type", "subject_number", "region_path", "line", "body");
    private static final List<String> NAMES = List.of("person_name", "post_name", "actor_party_name");
    private static final List<String> IDS =
            List.of("person", "post", "actor_party", "command_id", "subject_id", "party");

    /** What a tamperer does, in the words of whoever finds it. */
    enum Kind {
        FACT_EDITED("改动事实", "entry-changed"),
        ACTOR_EDITED("改动行为人", "entry-changed"),
        TIME_MOVED("改动时间", "entry-changed"),
        MIDDLE_DELETED("删去中间一条", "seal-gap", "entry-missing", "chain-broken"),
        ORDER_SWAPPED("调换次序", "chain-broken", "entry-changed", "seal-changed"),
        ENTRY_INSERTED("事后插入一条", "entry-unsealed"),
        TAIL_CUT("截去链尾", "tail-cut", "anchor-mismatch"),
        TAIL_REWRITTEN("重写链尾并重算链值", "tail-cut", "anchor-mismatch"),
        ENTRY_REPLAYED("重放旧留痕并重算链值", "tail-cut", "anchor-mismatch"),
        ANCHOR_FORGED("伪造锚点或回执", "anchor-mismatch");

        private final String chinese;
        private final List<String> foundAs;

        Kind(String chinese, String... foundAs) {
            this.chinese = chinese;
            this.foundAs = List.of(foundAs);
        }

        List<String> foundAs() {
            return foundAs;
        }

        @Override
        public String toString() {
            return chinese;
        }
    }

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

    void does(Kind kind) {
        switch (kind) {
            case FACT_EDITED, ACTOR_EDITED, TIME_MOVED -> edits(kind);
            case MIDDLE_DELETED -> deletesOneInTheMiddle();
            case ORDER_SWAPPED -> swapsTwo();
            case ENTRY_INSERTED -> insertsAmongOlderOnes();
            case TAIL_CUT -> cutsTheTail();
            case TAIL_REWRITTEN -> rewritesTheTail();
            case ENTRY_REPLAYED -> replaysAnEntry();
            case ANCHOR_FORGED -> {
                // Nothing in the database: what has left it is forged.
            }
        }
    }

    /** @return the number of the entry whose content is now another */
    long edits(Kind kind) {
        int position = 1 + random.nextInt(chainLength());
        return switch (kind) {
            case FACT_EDITED -> edit(position, longer(FACTS));
            case ACTOR_EDITED -> edit(position, random.nextBoolean() ? longer(NAMES) : another(IDS));
            case TIME_MOVED ->
                edit(position, "at = at + interval '%d milliseconds'".formatted(1 + random.nextInt(86_400_000)));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** One entry, its link, or both; the last link stays. */
    private void deletesOneInTheMiddle() {
        int position = 1 + random.nextInt(chainLength() - 1);
        long number = numberAt(position);
        int what = random.nextInt(3);
        if (what != 1) {
            jdbc.sql("delete from journal.seal where position = :position")
                    .param("position", position)
                    .update();
        }
        if (what != 0) {
            jdbc.sql("delete from journal.entry where no = :no")
                    .param("no", number)
                    .update();
        }
    }

    /** Two entries change places in the chain, with their hashes. */
    private void swapsTwo() {
        int first = 1 + random.nextInt(chainLength() - 1);
        int second = first + 1 + random.nextInt(chainLength() - first);
        record Link(long position, long entryNo, byte[] entryHash, byte[] head) {}
        List<Link> two = jdbc.sql("select * from journal.seal where position in (:first, :second) order by position")
                .param("first", first)
                .param("second", second)
                .query(Link.class)
                .list();
        jdbc.sql("delete from journal.seal where position in (:first, :second)")
                .param("first", first)
                .param("second", second)
                .update();
        for (int at = 0; at < 2; at++) {
            Link place = two.get(at);
            Link other = two.get(1 - at);
            jdbc.sql("insert into journal.seal values (:position, :entry, :hash, :head)")
                    .param("position", place.position())
                    .param("entry", other.entryNo())
                    .param("hash", other.entryHash())
                    .param("head", place.head())
                    .update();
        }
    }

    private void insertsAmongOlderOnes() {
        jdbc.sql("""
                insert into journal.entry (at, kind, title, subject_type, subject_id, person, person_name, post, post_name,
                    actor_party, actor_party_name, region_path, line, party, body, tx)
                select at, kind, '补记的', subject_type, subject_id, person, person_name, post, post_name,
                    actor_party, actor_party_name, region_path, line, party, body, tx
                from journal.entry where no = :no
                """)
                .param("no", numberAt(1 + random.nextInt(chainLength() - 1)))
                .update();
    }

    /** What was once done is done again, word for word, under a number of its own, and every following link is computed anew. */
    private void replaysAnEntry() {
        int position = 2 + random.nextInt(chainLength() - 1);
        List<Entry> tail = sealedFrom(position);
        Entry old = sealedFrom(1 + random.nextInt(position - 1)).getFirst();
        tail.addFirst(new EntryTable(jdbc).append(old));
        sealAgain(position, tail);
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
                edit(position, longer(FACTS));
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

    private long numberAt(int position) {
        return jdbc.sql("select entry_no from journal.seal where position = :position")
                .param("position", position)
                .query(Long.class)
                .single();
    }

    private String longer(List<String> columns) {
        return "%s = coalesce(%<s, '') || 'x'".formatted(columns.get(random.nextInt(columns.size())));
    }

    private String another(List<String> columns) {
        return "%s = '%s'".formatted(columns.get(random.nextInt(columns.size())), forged.id());
    }

    private long edit(int position, String change) {
        long number = numberAt(position);
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
