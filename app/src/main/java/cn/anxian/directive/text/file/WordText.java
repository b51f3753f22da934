package cn.anxian.directive.text.file;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The text of a .docx as its reader sees it: the numbers that Word counts by itself stand before their paragraphs. */
final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final Numbering numbering = new Numbering();

    private final Tables tables;

    private WordText(Tables tables) {
        this.tables = tables;
    }

    static String of(byte[] content, Tables tables) {
        try (XWPFDocument document = ContentControls.opened(content)) {
            WordText word = new WordText(tables);
            word.read(document.getBodyElements());
            if (word.text.toString().isBlank()) {
                throw DocumentFile.refused("这份 Word 文件里没有文字，可能只有扫描图片。请先做文字识别，再上传有文字的文件。");
            }
            return word.text.toString();
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException broken) {
            throw DocumentFile.refused("打不开这个文件：它不是 .docx 文档，或者已经损坏、加了密码。请在 Word 中另存为 .docx 后再上传。");
        }
    }

    private void read(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(written(paragraph)).append('\n');
            } else if (element instanceof XWPFTable table) {
                read(table);
            }
        }
    }

    /** A table of one column only lays the page out. */
    private void read(XWPFTable table) {
        if (table.getRows().stream().allMatch(row -> row.getTableCells().size() == 1)) {
            table.getRows().forEach(row -> read(row.getCell(0).getBodyElements()));
        } else {
            tables.lines(Grid.of(table, this::written).rows())
                    .forEach(line -> text.append(line).append('\n'));
        }
    }

    private String written(XWPFParagraph paragraph) {
        return numbering.before(paragraph) + paragraph.getText();
    }

    /** A table in a cell is part of what the cell says, and no list of its own. */
    private String written(XWPFTableCell cell) {
        StringBuilder said = new StringBuilder();
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                said.append(written(paragraph)).append('\n');
            } else if (element instanceof XWPFTable inner) {
                said.append('（').append(inside(inner)).append("）\n");
            }
        }
        return said.toString().strip();
    }

    private String inside(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(this::written).collect(Collectors.joining(" ")))
                .map(row -> row.replaceAll("\\s+", " "))
                .collect(Collectors.joining("；"));
    }
}
