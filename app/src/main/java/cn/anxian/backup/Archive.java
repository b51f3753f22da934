package cn.anxian.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A copy being written: parts as they come, then their list, then the manifest. What comes last is what a cut file lacks. */
final class Archive implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    private static final int BUFFER = 1 << 16;

    /** Writes one part. */
    interface Content {
        /** @return how many rows */
        long write(OutputStream target) throws IOException, SQLException;
    }

    private final ZipOutputStream zip;
    private final Path listing;
    private final OutputStream list;
    private final Digesting listed = new Digesting();
    private int parts;
    private long rows;

    Archive(Path file) throws IOException {
        this.zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), BUFFER), StandardCharsets.UTF_8);
        this.listing = Files.createTempFile(file.toAbsolutePath().getParent(), "anxian-backup-", ".list");
        this.list = listed.into(new BufferedOutputStream(Files.newOutputStream(listing), BUFFER));
    }

    int parts() {
        return parts;
    }

    long rows() {
        return rows;
    }

    /** @param squeeze photos are squeezed already */
    long add(String name, String columns, boolean squeeze, Content content) throws IOException, SQLException {
        zip.setLevel(squeeze ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(name));
        Digesting passing = new Digesting();
        long written = content.write(passing.into(zip));
        zip.closeEntry();
        Part part = new Part(name, columns, written, passing.bytes(), passing.hex());
        list.write((JSON.writeValueAsString(part) + "\n").getBytes(StandardCharsets.UTF_8));
        parts++;
        rows += written;
        return written;
    }

    String partsSha256() throws IOException {
        list.flush();
        return listed.hex();
    }

    /** @return the fingerprint of the whole */
    String finish(Manifest manifest) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(Manifest.PARTS));
        try (InputStream lines = new BufferedInputStream(Files.newInputStream(listing), BUFFER)) {
            lines.transferTo(zip);
        }
        zip.closeEntry();
        byte[] text = JSON.writeValueAsBytes(manifest);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(text);
        zip.closeEntry();
        zip.finish();
        return Digesting.of(text);
    }

    @Override
    public void close() throws IOException {
        list.close();
        Files.deleteIfExists(listing);
        zip.close();
    }
}
