package cn.anxian.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Someone who has the copy in his hands and knows how it is made. */
final class Forger {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Forger(Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
        }
    }

    Forger changes(String name, UnaryOperator<String> change) {
        String before = new String(entries.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing to change in " + name);
        }
        entries.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Forger removes(String name) {
        if (entries.remove(name) == null) {
            throw new AssertionError("no " + name);
        }
        return this;
    }

    Forger adds(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Every hash anew, as the product itself would have written it. */
    Forger computesEveryHashAnew() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String line : new String(entries.get(Manifest.PARTS), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Part part = Archive.JSON.readValue(line, Part.class);
            byte[] content = entries.get(part.name());
            Part anew = new Part(part.name(), part.columns(), part.rows(), content.length, Digesting.of(content));
            lines.write((Archive.JSON.writeValueAsString(anew) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        entries.put(Manifest.PARTS, lines.toByteArray());
        Manifest was = Archive.JSON.readValue(entries.get(Manifest.NAME), Manifest.class);
        entries.put(
                Manifest.NAME,
                Archive.JSON.writeValueAsBytes(new Manifest(
                        was.format(),
                        was.madeFor(),
                        was.schemas(),
                        was.sequences(),
                        was.parts(),
                        was.rows(),
                        Digesting.of(lines.toByteArray()),
                        was.journalEntries(),
                        was.journalHead())));
        return this;
    }

    Path into(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
