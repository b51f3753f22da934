package cn.anxian.journal.verifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The journal in PostgreSQL, as one transaction of the connection sees it. */
public final class DatabaseJournal implements JournalSource {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final int FIRST_FIELD = 5;
    private static final int FIELDS = 18;

    /** A moment between two milliseconds was not written by the product; it keeps its fraction here, and shows. */
    private static final String CHAIN = """
            select s.position, s.entry_no, s.entry_hash, s.head,
                   cast(e.no as text), cast(trim_scale(extract(epoch from e.at) * 1000) as text),
                   e.kind, e.title, e.subject_type, cast(e.subject_id as text), e.subject_number,
                   cast(e.person as text), e.person_name, cast(e.post as text), e.post_name,
                   cast(e.actor_party as text), e.actor_party_name, cast(e.command_id as text),
                   e.region_path, e.line, cast(e.party as text), e.body
            from journal.seal s left join journal.entry e on e.no = s.entry_no
            order by s.position
            """;

    private static final String UNSEALED = """
            select count(*), min(e.no) filter (where (e.tx, e.no) < (last.tx, last.no)
                                               and last.tx < pg_snapshot_xmax(pg_current_snapshot()))
            from journal.entry e
            left join (select l.tx, l.no from journal.seal s join journal.entry l on l.no = s.entry_no
                       order by s.position desc limit 1) last on true
            where not exists (select from journal.seal s where s.entry_no = e.no)
            """;

    private final Connection connection;

    /** @param connection with auto-commit off, or the whole chain is held in memory */
    public DatabaseJournal(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void read(Predicate<Seal> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next() && reader.test(seal(row))) {}
            }
        }
    }

    @Override
    public Unsealed unsealed() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSEALED);
                ResultSet row = statement.executeQuery()) {
            row.next();
            long count = row.getLong(1);
            long skipped = row.getLong(2);
            return new Unsealed(count, row.wasNull() ? OptionalLong.empty() : OptionalLong.of(skipped));
        }
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4), entry(row));
    }

    private static @Nullable KeptEntry entry(ResultSet row) throws SQLException {
        if (row.getString(FIRST_FIELD) == null) {
            return null;
        }
        List<@Nullable String> fields = new ArrayList<>(FIELDS);
        for (int field = 0; field < FIELDS; field++) {
            fields.add(row.getString(FIRST_FIELD + field));
        }
        return new KeptEntry(row.getLong(FIRST_FIELD), fields);
    }
}
