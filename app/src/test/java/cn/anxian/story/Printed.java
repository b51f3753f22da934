package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.util.FileSystemUtils;

/**
 * A paper as LibreOffice prints it, looked at letter by letter: each has a glyph in its typeface, stands where
 * printers reach, and leaves ink in the image of its page. The images stay under {@code target/papers}.
 */
public final class Printed {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path KEPT = TestHome.folder("papers");

    private static final int DOTS = 150;
    private static final float POINTS = 72f;

    /** No office printer reaches nearer than 5 mm to the edge of the sheet. */
    private static final float EDGE = 5 * POINTS / 25.4f;

    /** Of 255, which is white: the hair line of a small dash is grey. */
    private static final int INK = 240;

    private final List<BufferedImage> pages = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final String text;
    private final String lastPage;

    private Printed(PDDocument document, String name) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            pages.add(renderer.renderImageWithDPI(page, DOTS, ImageType.GRAY));
            ImageIO.write(
                    pages.get(page),
                    "png",
                    KEPT.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
        text = new Letters().getText(document);
        PDFTextStripper last = new PDFTextStripper();
        last.setStartPage(document.getNumberOfPages());
        lastPage = last.getText(document);
    }

    public static boolean isPossible() {
        return Files.isExecutable(OFFICE);
    }

    /** The words of a paper that is printed without trouble, without white space. */
    public static String whole(Visitor.Answer paper, String name) {
        assertThat(paper.status()).as(paper.toString()).isEqualTo(200);
        Printed printed = of(paper.bytes(), name);
        assertThat(printed.troubles()).as(name).isEmpty();
        return printed.text();
    }

    /** @param name the file's, with its ending */
    public static Printed of(byte[] file, String name) {
        String bare = name.substring(0, name.lastIndexOf('.'));
        try (PDDocument document = Loader.loadPDF(pdf(file, name))) {
            return new Printed(document, bare);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param name the file's, with its ending */
    public static byte[] pdf(byte[] file, String name) {
        Path settings = null;
        try {
            settings = Files.createTempDirectory("anxian-office-");
            Files.createDirectories(KEPT);
            Path paper = Files.write(KEPT.resolve(name), file);
            Process office = new ProcessBuilder(
                            OFFICE.toString(),
                            "-env:UserInstallation=" + settings.toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            KEPT.toString(),
                            paper.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(settings.resolve("said").toFile())
                    .start();
            if (!office.waitFor(2, TimeUnit.MINUTES) || office.exitValue() != 0) {
                office.destroyForcibly();
                throw new AssertionError(
                        "LibreOffice did not print " + name + ": " + Files.readString(settings.resolve("said")));
            }
            return Files.readAllBytes(KEPT.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            if (settings != null) {
                FileSystemUtils.deleteRecursively(settings.toFile());
            }
        }
    }

    /** What is wrong with which letter of which page. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Without white space: lines break where they must. */
    public String text() {
        return text.replaceAll("\\s", "");
    }

    /** As {@link #text}, of the last page. */
    public String lastPage() {
        return lastPage.replaceAll("\\s", "");
    }

    public int pages() {
        return pages.size();
    }

    private final class Letters extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition letter) {
            super.processTextPosition(letter);
            if (letter.getUnicode().isBlank()) {
                return;
            }
            look(letter, "“" + letter.getUnicode() + "”（第" + getCurrentPageNo() + "页）");
        }

        private void look(TextPosition letter, String named) {
            float right = letter.getX() + letter.getWidth();
            if (!hasGlyph(letter)) {
                troubles.add(named + " has no glyph in " + letter.getFont().getName());
            } else if (letter.getX() < EDGE
                    || right > letter.getPageWidth() - EDGE
                    || letter.getY() < EDGE
                    || letter.getY() > letter.getPageHeight() - EDGE) {
                troubles.add(named + " stands at the edge of the sheet");
            } else if (!hasInk(letter, pages.get(getCurrentPageNo() - 1))) {
                troubles.add(named + " leaves no ink");
            }
        }

        private static boolean hasGlyph(TextPosition letter) {
            try {
                boolean has = letter.getFont() instanceof PDVectorFont;
                for (int code : letter.getCharacterCodes()) {
                    has = has && ((PDVectorFont) letter.getFont()).hasGlyph(code);
                }
                return has;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static boolean hasInk(TextPosition letter, BufferedImage page) {
            int left = dots(letter.getX());
            int right = Math.min(page.getWidth() - 1, dots(letter.getX() + letter.getWidth()) + 1);
            // Commas and dashes hang below the line, quotation marks above it.
            int top = Math.max(0, dots(letter.getY() - letter.getFontSizeInPt()));
            int bottom = Math.min(page.getHeight() - 1, dots(letter.getY() + letter.getFontSizeInPt() / 3));
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    if ((page.getRGB(x, y) & 0xff) < INK) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int dots(float points) {
            return Math.round(points * DOTS / POINTS);
        }
    }
}
