package cn.anxian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** From a stream of bytes to a sealed original with its two copies, or to nothing at all. */
@Component
class Intake {

    static final int MOST_MEGABYTES = 20;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** Pictures decoded at the same time: each may take some hundred megabytes. */
    private static final int AT_ONCE = 2;

    /** @param width and {@code height} upright; 0 of a document */
    record Taken(String mediaType, String sha256, long size, int width, int height) {}

    private final SealedFiles files;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Intake(SealedFiles files) {
        this.files = files;
    }

    Taken take(InputStream stream, Purpose purpose) {
        places.acquireUninterruptibly();
        try {
            byte[] content = read(stream);
            return purpose == Purpose.DOCUMENT ? document(content) : picture(content, purpose);
        } finally {
            places.release();
        }
    }

    /** Sealed as it came, and only ever handed out to be saved. */
    private Taken document(byte[] content) {
        DocumentFormat format = DocumentFormat.of(content);
        String sha256 = sha256(content);
        files.putOriginal(sha256, content);
        return new Taken(format.mediaType(), sha256, content.length, 0, 0);
    }

    private Taken picture(byte[] content, Purpose purpose) {
        Sieved image = Sieved.of(content);
        if (purpose == Purpose.SIGNATURE && image.format() != ImageFormat.PNG) {
            throw Unusable.signatureMustBePng();
        }
        String sha256 = sha256(content);
        if (!files.holds(sha256, purpose)) {
            Rendering.Copies copies = Rendering.render(image, purpose);
            files.put(sha256, SealedFiles.Copy.THUMBNAIL, purpose, copies.thumbnail());
            files.put(sha256, SealedFiles.Copy.SERVED, purpose, copies.served());
            files.put(sha256, SealedFiles.Copy.ORIGINAL, purpose, content);
        }
        boolean swaps = image.turn().swapsSides();
        return new Taken(
                image.format().mediaType(),
                sha256,
                content.length,
                swaps ? image.height() : image.width(),
                swaps ? image.width() : image.height());
    }

    private static byte[] read(InputStream stream) {
        try {
            byte[] content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw Unusable.tooLarge();
            }
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException("the upload could not be read", failure);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
