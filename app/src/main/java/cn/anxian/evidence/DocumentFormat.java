package cn.anxian.evidence;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The documents that are taken as proof, known by their content and never by a name or a header. Nothing of them is drawn here. */
enum DocumentFormat {
    PDF("application/pdf", "pdf", ""),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xl/workbook.xml");

    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String CONTENTS = "[Content_Types].xml";
    private static final String MACROS = "vbaproject.bin";

    private final String mediaType;
    private final String extension;
    private final String mainPart;

    DocumentFormat(String mediaType, String extension, String mainPart) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.mainPart = mainPart;
    }

    static DocumentFormat of(byte[] content) {
        if (content.length == 0) {
            throw Unusable.empty();
        }
        if (begins(content, OLD_OFFICE_MARK)) {
            throw Unusable.oldDocument();
        }
        if (begins(content, PDF_MARK)) {
            return PDF;
        }
        return begins(content, ZIP_MARK) ? office(parts(content)) : unknown();
    }

    static DocumentFormat ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not a document type: " + mediaType));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    private static DocumentFormat office(List<String> parts) {
        if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith(MACROS))) {
            throw Unusable.macros();
        }
        Optional<DocumentFormat> found = parts.contains(CONTENTS)
                ? Arrays.stream(values())
                        .filter(format -> parts.contains(format.mainPart))
                        .findFirst()
                : Optional.empty();
        return found.orElseGet(DocumentFormat::unknown);
    }

    /** The table of an archive alone: nothing is unpacked. */
    private static List<String> parts(byte[] content) {
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            return Collections.list(archive.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
        } catch (IOException broken) {
            throw Unusable.brokenDocument();
        }
    }

    private static DocumentFormat unknown() {
        throw Unusable.notADocument();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
