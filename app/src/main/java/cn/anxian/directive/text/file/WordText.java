package cn.anxian.directive.text.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The text of a .docx as its reader sees it: the numbers that Word counts by itself stand before their paragraphs. */
final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final Numbering numbering = new Numbering();

    private WordText() {}

    static String of(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            WordText word = new WordText();
            word.read(document.getBodyElements());
            if (word.text.toString().isBlank()) {
                throw DocumentFile.refused("这份 Word 文件里没有文字，可能只有扫描图片。请先做文字识别，再上传有文字的文件。");
            }
            return word.text.toString();
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw DocumentFile.refused("打不开这个文件：它不是 .docx 文档，或者已经损坏、加了密码。请在 Word 中另存为 .docx 后再上传。");
        }
    }

    private void read(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(numbering.before(paragraph))
                        .append(paragraph.getText())
                        .append('\n');
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> read(cell.getBodyElements())));
            }
        }
    }
}
