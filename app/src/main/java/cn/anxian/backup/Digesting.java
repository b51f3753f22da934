package cn.anxian.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and length of what passes. */
final class Digesting {

    private final MessageDigest digest = sha256();
    private long bytes;

    long bytes() {
        return bytes;
    }

    /** Of everything that has passed; asked once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** Closing it leaves the target open. */
    OutputStream into(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(int each) throws IOException {
                out.write(each);
                digest.update((byte) each);
                bytes++;
            }

            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                out.write(content, from, length);
                digest.update(content, from, length);
                bytes += length;
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    InputStream from(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int each = in.read();
                if (each >= 0) {
                    digest.update((byte) each);
                    bytes++;
                }
                return each;
            }

            @Override
            public int read(byte[] content, int from, int length) throws IOException {
                int read = in.read(content, from, length);
                if (read > 0) {
                    digest.update(content, from, read);
                    bytes += read;
                }
                return read;
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
