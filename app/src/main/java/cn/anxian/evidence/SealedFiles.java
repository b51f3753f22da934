package cn.anxian.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files by the SHA-256 of the original: {@code files/ab/abcd…}, its served copy and its thumbnail beside it.
 *
 * <p>When {@link #put} returns, file and folder are on the disk: it is called before the database commits. A file whose
 * row was not committed is an orphan that no id leads to.
 */
@Component
class SealedFiles {

    /** What is kept of one content. */
    enum Copy {
        ORIGINAL,
        SERVED,
        THUMBNAIL
    }

    private final Path home;
    private final Path root;
    private final Path arriving;

    SealedFiles(@Value("${anxian.home:data}") Path home) {
        this.home = home.toAbsolutePath();
        this.root = this.home.resolve("files");
        this.arriving = root.resolve("arriving");
    }

    Path path(String sha256, Copy copy, Purpose purpose) {
        String ending = purpose.id() + "." + purpose.servedAs().extension();
        String name = switch (copy) {
            case ORIGINAL -> original(sha256).getFileName().toString();
            case SERVED -> sha256 + "-" + ending;
            case THUMBNAIL -> sha256 + "-thumbnail-" + ending;
        };
        return folder(sha256).resolve(name);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    /** Whether this very content was taken before for this purpose, with all its copies, safe on the disk. */
    boolean holds(String sha256, Purpose purpose) {
        for (Copy copy : Copy.values()) {
            if (!Files.exists(path(sha256, copy, purpose))) {
                return false;
            }
        }
        force(folder(sha256));
        return true;
    }

    /** Where the bytes lie as they came, whatever they were handed in for. */
    Path original(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    void putOriginal(String sha256, byte[] content) {
        put(original(sha256), Copy.ORIGINAL, sha256, content);
    }

    void put(String sha256, Copy copy, Purpose purpose, byte[] content) {
        put(path(sha256, copy, purpose), copy, sha256, content);
    }

    private void put(Path place, Copy copy, String sha256, byte[] content) {
        try {
            makeFolder(root, home);
            makeFolder(arriving, root);
            makeFolder(folder(sha256), root);
            if (Files.exists(place)) {
                return;
            }
            Path arrived = Files.createTempFile(arriving, copy.name().toLowerCase(Locale.ROOT), "");
            try {
                write(arrived, content);
                Files.setPosixFilePermissions(arrived, PosixFilePermissions.fromString("r--r--r--"));
                Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arrived);
            }
            force(folder(sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException("could not keep " + place.getFileName(), failure);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void makeFolder(Path folder, Path parent) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(parent);
        }
    }

    /** A new name in a folder is on the disk only when the folder is. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not force " + folder, failure);
        }
    }
}
