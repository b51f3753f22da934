package cn.anxian.journal;

import cn.anxian.journal.verifier.Anchors;
import cn.anxian.journal.verifier.DatabaseJournal;
import cn.anxian.journal.verifier.Verdict;
import cn.anxian.journal.verifier.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the verifier says of the journal that a connection sees.
 *
 * @param entries how many are sealed
 * @param head hexadecimal
 * @param sentence why it is not sound; empty if it is
 */
public record ChainCheck(long entries, String head, String sentence) {

    /** @param anchors held against the chain, if that file exists */
    public static ChainCheck of(Connection connection, Path anchors) throws SQLException {
        try {
            Anchors told = Files.exists(anchors) ? Anchors.in(anchors) : Anchors.none();
            return switch (Verification.of(new DatabaseJournal(connection), told)) {
                case Verdict.Sound sound -> new ChainCheck(sound.entries(), sound.head(), "");
                case Verdict.Broken broken -> new ChainCheck(0, "", broken.sentence());
            };
        } catch (Anchors.Unreadable unreadable) {
            return new ChainCheck(0, "", String.valueOf(unreadable.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isSound() {
        return sentence.isEmpty();
    }
}
