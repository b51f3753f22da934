package cn.anxian.directive.text.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as offices send them, made on the spot. */
final class Files {

    private Files() {}

    static byte[] word(Consumer<XWPFDocument> contents) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            contents.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Words of a page; {@code x} and {@code y} in letters and lines from its upper left corner. */
    record Placed(double x, double y, String text) {}

    /** A page of these lines, one under the other. */
    static byte[] pdf(String... lines) {
        List<Placed> placed = new ArrayList<>();
        for (int at = 0; at < lines.length; at++) {
            placed.add(new Placed(0, at, lines[at]));
        }
        return page(placed);
    }

    /** These, one behind the other. */
    static byte[] pages(List<byte[]> pages) {
        List<PDDocument> read = new ArrayList<>();
        try (PDDocument all = new PDDocument()) {
            for (byte[] page : pages) {
                read.add(Loader.loadPDF(page));
                all.importPage(read.getLast().getPage(0));
            }
            return written(all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            read.forEach(IOUtils::closeQuietly);
        }
    }

    /** One that opens with that password only; with an empty one everybody may read it and nobody may change it. */
    static byte[] locked(byte[] pdf, String password) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            AccessPermission reading = new AccessPermission();
            reading.setCanModify(false);
            document.protect(new StandardProtectionPolicy("owner", password, reading));
            return written(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] written(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A line that is drawn, level or upright, from left to right or downwards, as {@link Placed}. */
    record Stroke(double x, double y, double toX, double toY) {}

    /** With what the lines of a page are drawn. */
    enum Pen {
        LINE("0.5 w %1$.2f %2$.2f m %3$.2f %4$.2f l S "),
        DASHES("[2 2] 0 d 0.5 w %1$.2f %2$.2f m %3$.2f %4$.2f l S "),
        /** As browsers and Word do. */
        BAR("%1$.2f %4$.2f %5$.2f %6$.2f re f ");

        private final String drawn;

        Pen(String drawn) {
            this.drawn = drawn;
        }

        String draw(Stroke stroke) {
            double x = left(stroke.x());
            double toX = left(stroke.toX());
            double y = up(stroke.y());
            double toY = up(stroke.toY());
            return drawn.formatted(x, y, toX, toY, Math.max(0.5, toX - x), Math.max(0.5, y - toY));
        }
    }

    private static double left(double letters) {
        return 72 + 12 * letters;
    }

    private static double up(double lines) {
        return 760 - 20 * lines;
    }

    static byte[] page(List<Placed> words) {
        return page(words, List.of(), Pen.LINE, 0);
    }

    /**
     * A page that shows its words (UTF-16BE) in a Chinese font that every reader knows.
     *
     * @param turned by how many degrees its sheet is turned to be read
     */
    static byte[] page(List<Placed> words, List<Stroke> strokes, Pen pen, int turned) {
        StringBuilder page = new StringBuilder(
                switch (turned) {
                    case 90 -> "0 1 -1 0 842 0 cm ";
                    case 180 -> "-1 0 0 -1 595 842 cm ";
                    case 270 -> "0 -1 1 0 0 595 cm ";
                    default -> "";
                });
        strokes.forEach(stroke -> page.append(pen.draw(stroke)));
        page.append("BT /F1 12 Tf ");
        for (Placed word : words) {
            page.append("1 0 0 1 %.1f %.1f Tm <".formatted(left(word.x()), up(word.y())));
            for (byte each : word.text().getBytes(StandardCharsets.UTF_16BE)) {
                page.append("%02X".formatted(each));
            }
            page.append("> Tj ");
        }
        page.append("ET");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] at = new int[8];
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /Rotate " + turned + " /MediaBox [0 0 "
                    + (turned % 180 == 0 ? "595 842" : "842 595")
                    + "] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>",
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
        };
        for (int i = 0; i < objects.length; i++) {
            at[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 8\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append("%010d 00000 n \n".formatted(at[i]));
        }
        pdf.append("trailer << /Size 8 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
