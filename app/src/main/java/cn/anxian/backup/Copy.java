package cn.anxian.backup;

import cn.anxian.kernel.database.DatabaseRefused;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A copy that was taken before: looked at whole before anything is done with it. */
final class Copy implements AutoCloseable {

    /** What is done with a part. */
    interface Reader {
        void read(Part part, InputStream content) throws IOException, SQLException;
    }

    private final ZipFile zip;
    private final Manifest manifest;
    private final String fingerprint;

    private Copy(ZipFile zip, Manifest manifest, String fingerprint) {
        this.zip = zip;
        this.manifest = manifest;
        this.fingerprint = fingerprint;
    }

    /** @throws DatabaseRefused if it was cut, is no copy, or is newer than this product */
    static Copy open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DatabaseRefused("没有这个备份文件：" + file, "请核对文件名。");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return of(zip);
            } catch (IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (ZipException | JacksonException damaged) {
            throw Refusing.damaged("文件没有结尾或内容无法读取，可能在复制时被截断");
        } catch (IOException failure) {
            throw Refusing.damaged("无法读取 " + file);
        }
    }

    private static Copy of(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null || zip.getEntry(Manifest.PARTS) == null) {
            throw Refusing.damaged("没有清单");
        }
        byte[] text;
        try (InputStream content = zip.getInputStream(entry)) {
            text = content.readAllBytes();
        }
        int format = Archive.JSON.readTree(text).path("format").asInt(0);
        if (format > Manifest.FORMAT) {
            throw Refusing.newer("备份格式 " + format);
        }
        return new Copy(zip, Archive.JSON.readValue(text, Manifest.class), Digesting.of(text));
    }

    Manifest manifest() {
        return manifest;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Every part is there, is what it was, and nothing else is. */
    void verify(Progress progress) throws IOException, SQLException {
        Digesting listed = new Digesting();
        int[] seen = {0};
        long[] rows = {0};
        each(listed, part -> true, (part, content) -> {
            content.transferTo(OutputStream.nullOutputStream());
            rows[0] += part.rows();
            progress.share("核对备份", ++seen[0], manifest.parts());
        });
        if (!listed.hex().equals(manifest.partsSha256())) {
            throw Refusing.damaged("部件清单与总清单不符");
        }
        if (seen[0] != manifest.parts() || rows[0] != manifest.rows() || zip.size() != manifest.parts() + 2) {
            throw Refusing.damaged("部件的数目与清单不符");
        }
    }

    /** Each wanted part in the order in which it was written; one that is not what it was ends the work. */
    void each(java.util.function.Predicate<Part> wanted, Reader reader) throws IOException, SQLException {
        each(new Digesting(), wanted, reader);
    }

    private void each(Digesting listed, java.util.function.Predicate<Part> wanted, Reader reader)
            throws IOException, SQLException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                listed.from(zip.getInputStream(zip.getEntry(Manifest.PARTS))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Part part = Archive.JSON.readValue(line, Part.class);
                if (!part.isPlain()) {
                    throw Refusing.damaged("不认识的部件 " + part.name());
                }
                if (wanted.test(part)) {
                    read(part, reader);
                }
            }
        } catch (ZipException | EOFException | JacksonException damaged) {
            throw Refusing.damaged("内容无法读取");
        }
    }

    private void read(Part part, Reader reader) throws IOException, SQLException {
        ZipEntry entry = zip.getEntry(part.name());
        if (entry == null) {
            throw Refusing.damaged("缺少 " + part.name());
        }
        Digesting passing = new Digesting();
        try (InputStream content = passing.from(zip.getInputStream(entry))) {
            reader.read(part, content);
            content.transferTo(OutputStream.nullOutputStream());
        }
        if (passing.bytes() != part.bytes() || !passing.hex().equals(part.sha256())) {
            throw Refusing.damaged(part.name() + " 与清单不符");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
