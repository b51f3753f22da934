package cn.anxian.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * All SQL of the sealer, in its own role.
 *
 * <p>Transaction ids are handed back to the database as it wrote them; only it compares them.
 */
@Component
class SealTable {

    private static final long ONE_SEALER = 0x616e7869616e0001L;

    /** A place in the order of sealing: behind this entry of this transaction. */
    record Mark(String transaction, long number) {

        static final Mark BEGINNING = new Mark("0", 0);
    }

    /**
     * How far sealing may go now.
     *
     * @param below every transaction before this one has ended: what it wrote is visible, and nothing more will come
     * @param unreached the first transaction that this server has not begun
     * @param copied the journal has entries of transactions that this server never reached: it came from another server
     */
    record Edge(String below, String unreached, boolean copied) {

        Mark mark() {
            return new Mark(below, 0);
        }
    }

    record Waiting(String transaction, Entry entry) {

        Mark mark() {
            return new Mark(transaction, entry.no());
        }
    }

    record Seal(long position, long entryNo, byte[] entryHash, byte[] head) {}

    private final JdbcClient jdbc;

    SealTable(@Qualifier("sealer") DataSource sealer) {
        this.jdbc = JdbcClient.create(sealer);
    }

    /** One sealer at a time, until this transaction ends; and what it commits is on the disk, whatever the server's default. */
    void takeTheSeal() {
        jdbc.sql("set local synchronous_commit = on").update();
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_SEALER)
                .query((row, number) -> 1)
                .single();
    }

    Edge edge() {
        return jdbc.sql("""
                select cast(pg_snapshot_xmin(s) as text) as below, cast(pg_snapshot_xmax(s) as text) as unreached,
                       coalesce((select tx from journal.entry order by tx desc, no desc limit 1)
                                >= pg_snapshot_xmax(s), false) as copied
                from pg_current_snapshot() s
                """)
                .query((row, number) ->
                        new Edge(row.getString("below"), row.getString("unreached"), row.getBoolean("copied")))
                .single();
    }

    Mark lastSealed() {
        return jdbc.sql("""
                select e.tx, e.no from journal.seal s join journal.entry e on e.no = s.entry_no
                order by s.position desc limit 1
                """)
                .query((row, number) -> new Mark(row.getString("tx"), row.getLong("no")))
                .optional()
                .orElse(Mark.BEGINNING);
    }

    /** Entries of ended transactions that are not sealed. The scalar subquery is one probe an entry, whatever the planner thinks. */
    List<Waiting> waiting(Mark from, String below, int atMost) {
        return jdbc.sql("""
                select e.* from journal.entry e
                where (e.tx, e.no) > (cast(:transaction as xid8), :number) and e.tx < cast(:below as xid8)
                  and (select s.position from journal.seal s where s.entry_no = e.no) is null
                order by e.tx, e.no limit :atMost
                """)
                .param("transaction", from.transaction())
                .param("number", from.number())
                .param("below", below)
                .param("atMost", atMost)
                .query(SealTable::waiting)
                .list();
    }

    /** Entries that were not yet sealed when the database was copied to this server: their transactions have long ended. */
    List<Waiting> waitingSinceTheCopy(String unreached, int atMost) {
        return jdbc.sql("""
                select e.* from journal.entry e
                where e.tx >= cast(:unreached as xid8)
                  and (select s.position from journal.seal s where s.entry_no = e.no) is null
                order by e.tx, e.no limit :atMost
                """)
                .param("unreached", unreached)
                .param("atMost", atMost)
                .query(SealTable::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getString("tx"), EntryTable.entry(row, number));
    }

    Optional<EntryTable.Head> lastHead() {
        return jdbc.sql("select position, head from journal.seal order by position desc limit 1")
                .query((row, number) -> new EntryTable.Head(row.getLong("position"), row.getBytes("head")))
                .optional();
    }

    void append(List<Seal> seals) {
        jdbc.sql("""
                insert into journal.seal (position, entry_no, entry_hash, head)
                select * from unnest(cast(:positions as bigint[]), cast(:entries as bigint[]),
                                     cast(:hashes as bytea[]), cast(:heads as bytea[]))
                """)
                .param(
                        "positions",
                        new SqlArrayValue(
                                "bigint", seals.stream().map(Seal::position).toArray()))
                .param(
                        "entries",
                        new SqlArrayValue(
                                "bigint", seals.stream().map(Seal::entryNo).toArray()))
                .param("hashes", new SqlArrayValue("bytea", (Object[])
                        seals.stream().map(Seal::entryHash).toArray(byte[][]::new)))
                .param("heads", new SqlArrayValue("bytea", (Object[])
                        seals.stream().map(Seal::head).toArray(byte[][]::new)))
                .update();
    }
}
