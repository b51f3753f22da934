package cn.anxian.journal.verifier;

import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Where a journal is read from. */
public interface JournalSource {

    /**
     * @param count entries that stand in no link of the chain
     * @param skipped the first of them that is older than the entry sealed last: the sealer cannot have left it out
     */
    record Unsealed(long count, OptionalLong skipped) {}

    /** Hands over the chain by position, until the reader answers false. */
    void read(Predicate<Seal> reader) throws SQLException;

    Unsealed unsealed() throws SQLException;
}
