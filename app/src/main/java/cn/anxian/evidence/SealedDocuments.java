package cn.anxian.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/**
 * Files that are kept as they came and are never served: a register that was brought in, byte for byte, by its SHA-256.
 *
 * <p>Who may see what was made of it is for the module to say that keeps the hash.
 */
@Component
public class SealedDocuments {

    private final SealedFiles files;

    SealedDocuments(SealedFiles files) {
        this.files = files;
    }

    /** Safe on the disk when it returns. @return the SHA-256 in hexadecimal */
    public String keep(byte[] content) {
        String sha256 = Intake.sha256(content);
        files.putOriginal(sha256, content);
        return sha256;
    }

    /** @throws UncheckedIOException if the disk has lost it */
    public byte[] content(String sha256) {
        try {
            return Files.readAllBytes(files.original(sha256));
        } catch (IOException lost) {
            throw new UncheckedIOException("the sealed original " + sha256 + " cannot be read", lost);
        }
    }
}
