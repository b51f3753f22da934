package cn.anxian.kernel.document;

import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document in 公文 layout: a title, numbered sections, tables whose head is repeated on every page, page numbers.
 *
 * <p>{@code new OfficialDocument("责任追溯").subtitle(…).section("责任链条").table(…).answer()}
 */
public final class OfficialDocument {

    /** A column's heading and its share of the line, beside the others' shares. */
    public record Column(String heading, int share) {}

    /** Words that open a page, and those beside them. */
    public record Linked(String before, String words, String href, String after) {}

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int BETWEEN_LINES = 80;
    private static final int LINES_TOGETHER = 8;
    private static final int TWENTIETHS = 20;
    private static final int LINE = 28 * TWENTIETHS;
    private static final double SIGNATURE_WIDTH = 110;
    private static final double SIGNATURE_HEIGHT = 40;
    /** A millimetre; above and below half of one. */
    private static final int BESIDE_CELL = 57;

    private static final int ABOVE_CELL = 28;

    private static final int TWO_CHARACTERS = 2 * 16 * TWENTIETHS;

    private final String title;
    private final XWPFDocument document = new XWPFDocument();
    private int lineWidth = Paper.LINE_WIDTH;
    private @Nullable String about;
    private int sections;

    public OfficialDocument(String title) {
        this.title = title;
        Paper.layOut(document);
        paragraph(ParagraphAlignment.CENTER, Face.TITLE, title).setSpacingAfter(LINE / 4);
    }

    /** The sheet lies on its long side. Said before the first table. */
    public OfficialDocument lying() {
        Paper.turn(document);
        lineWidth = Paper.LONG_LINE_WIDTH;
        return this;
    }

    /** A centred line under the title. */
    public OfficialDocument subtitle(String text) {
        paragraph(ParagraphAlignment.CENTER, Face.SUBTITLE, text);
        return this;
    }

    /** 一、二、三、… */
    public OfficialDocument section(String heading) {
        XWPFParagraph line = paragraph(
                ParagraphAlignment.LEFT, Face.HEADING, NUMERALS.charAt(sections++ % NUMERALS.length()) + "、" + heading);
        line.setIndentationFirstLine(TWO_CHARACTERS);
        line.setSpacingBefore(LINE / 3);
        line.setKeepNext(true);
        return this;
    }

    /** 主送机关: at the line's edge, before the text. */
    public OfficialDocument to(String receiver) {
        paragraph(ParagraphAlignment.LEFT, Face.BODY, receiver + "：");
        return this;
    }

    /** 发文机关署名、成文日期 at the lower right, the day two characters in from the agency's first, two free at the line's end. */
    public OfficialDocument from(String agency, LocalDate day) {
        String date = ChinaTime.dayInWords(day);
        keepTheLastLineBeside();
        double ahead = Math.max(2, breadth(date) + 4 - breadth(agency));
        XWPFParagraph signature = paragraph(ParagraphAlignment.RIGHT, Face.BODY, agency);
        signature.setSpacingBefore(LINE);
        signature.setIndentationRight(characters(ahead));
        signature.setKeepNext(true);
        paragraph(ParagraphAlignment.RIGHT, Face.BODY, date)
                .setIndentationRight(characters(ahead + breadth(agency) - breadth(date) - 2));
        return this;
    }

    /** 落款 never stands on a page of its own. */
    private void keepTheLastLineBeside() {
        List<XWPFParagraph> last = switch (document.getBodyElements().getLast()) {
            case XWPFParagraph line -> List.of(line);
            case XWPFTable table ->
                table.getRows().getLast().getTableCells().stream()
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .toList();
            default -> List.of();
        };
        last.forEach(line -> line.setKeepNext(true));
    }

    private static int characters(double many) {
        return (int) Math.round(many * TWO_CHARACTERS / 2);
    }

    /** In Chinese characters, of which a digit is half a one. */
    private static double breadth(String words) {
        return words.chars().mapToDouble(each -> each < 0x80 ? 0.5 : 1).sum();
    }

    public OfficialDocument text(String text) {
        paragraph(ParagraphAlignment.BOTH, Face.BODY, text).setIndentationFirstLine(TWO_CHARACTERS);
        return this;
    }

    /** As {@link #text}, but never spread out: for numbers and hashes. */
    public OfficialDocument line(String text) {
        paragraph(ParagraphAlignment.LEFT, Face.BODY, text).setIndentationFirstLine(TWO_CHARACTERS);
        return this;
    }

    /** As {@link #text}, with words in it that open pages of the on-line version. */
    public OfficialDocument linked(List<Linked> parts) {
        XWPFParagraph text = paragraph(ParagraphAlignment.LEFT, Face.BODY, "");
        text.setIndentationFirstLine(TWO_CHARACTERS);
        for (Linked part : parts) {
            write(text, Face.BODY, part.before());
            XWPFRun link = text.createHyperlinkRun(part.href());
            Paper.dress(link, Face.BODY);
            link.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
            link.setText(part.words());
            write(text, Face.BODY, part.after());
        }
        return this;
    }

    /** Words and then a drawn signature, small enough to stand beside them. @param width, height in pixels */
    public OfficialDocument signed(String words, byte[] png, int width, int height) {
        XWPFParagraph line = paragraph(ParagraphAlignment.LEFT, Face.BODY, words);
        line.setIndentationFirstLine(TWO_CHARACTERS);
        double scale = Math.min(SIGNATURE_WIDTH / width, SIGNATURE_HEIGHT / height);
        try {
            line.createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "签名.png",
                            Units.toEMU(width * scale),
                            Units.toEMU(height * scale));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Lines of a cell are parted by a line feed. */
    public OfficialDocument table(List<Column> columns, List<List<String>> rows) {
        document.getLastParagraph().setSpacingAfter(LINE / 4);
        XWPFTable table = document.createTable(rows.size() + 1, columns.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Integer.toString(lineWidth));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(ABOVE_CELL, BESIDE_CELL, ABOVE_CELL, BESIDE_CELL);
        table.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int[] widths = widths(columns);
        Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        fill(table.getRow(0), widths, columns.stream().map(Column::heading).toList(), Face.TABLE_HEAD);
        table.getRow(0).setRepeatHeader(true);
        for (int number = 0; number < rows.size(); number++) {
            XWPFTableRow row = table.getRow(number + 1);
            row.setCantSplitRow(isShort(rows.get(number)));
            fill(row, widths, rows.get(number), Face.TABLE);
        }
        return this;
    }

    /** What is longer than that may go on on the next page. */
    private static boolean isShort(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.lines().count() <= LINES_TOGETHER);
    }

    /** The name of what it is about, which stands in the file's name. */
    public OfficialDocument about(String name) {
        about = name;
        return this;
    }

    /** The file as a download named after the title. */
    public ResponseEntity<byte[]> answer() {
        return Download.of(title, about, "docx", DOCX, bytes());
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream();
                document) {
            document.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, Face face, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE / (double) TWENTIETHS, LineSpacingRule.AT_LEAST);
        write(paragraph, face, text);
        return paragraph;
    }

    private static void fill(XWPFTableRow row, int[] widths, List<String> cells, Face face) {
        for (int at = 0; at < widths.length; at++) {
            XWPFTableCell cell = row.getCell(at);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(widths[at]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            List<String> lines = cells.get(at).lines().toList();
            XWPFParagraph first = cell.getParagraphArray(0);
            first.setAlignment(face == Face.TABLE_HEAD ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            write(first, face, lines.isEmpty() ? "" : lines.getFirst());
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                XWPFParagraph next = cell.addParagraph();
                next.setSpacingBefore(BETWEEN_LINES);
                write(next, face, line);
            }
        }
    }

    private int[] widths(List<Column> columns) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        return columns.stream()
                .mapToInt(column -> lineWidth * column.share() / shares)
                .toArray();
    }

    static void write(XWPFParagraph paragraph, Face face, String text) {
        XWPFRun run = paragraph.createRun();
        Paper.dress(run, face);
        String[] lines = printable(text).split("\n", -1);
        for (int number = 0; number < lines.length; number++) {
            if (number > 0) {
                run.addBreak();
            }
            run.setText(lines[number], number);
        }
    }

    /** What XML cannot carry is left out. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(point -> point == '\n' || point >= ' ' && point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
