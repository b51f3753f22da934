package cn.anxian.kernel.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that is handed to the browser to be kept, under a Chinese name that says what it is and what it is about. */
public final class Download {

    /** Of four bytes at most; with the day and the ending a name stays below the 255 bytes of file systems. */
    private static final int LONGEST_NAME = 58;

    private Download() {}

    /**
     * @param what 责任追溯
     * @param about the name of an enterprise, a number; null where the first name says all
     * @param ending docx
     */
    public static ResponseEntity<byte[]> of(
            String what, @Nullable String about, String ending, MediaType type, byte[] content) {
        String name = fitting(about == null || about.isBlank() ? what : what + "-" + about);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name + "." + ending))
                .body(content);
    }

    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** What some file system refuses becomes a space; what is too long is cut between two characters. */
    static String fitting(String name) {
        String safe = name.replaceAll("[\\p{C}\\p{Z}\\\\/:*?\"<>|]+", " ");
        String cut = safe.codePointCount(0, safe.length()) <= LONGEST_NAME
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME));
        return cut.replaceAll("^[. ]+|[. ]+$", "");
    }
}
