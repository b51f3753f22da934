package cn.anxian.directive.text.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF in reading order, in its paragraphs; the columns of a table without lines cannot be told apart, and that is said. */
final class PdfText {

    private static final int MAX_PAGES = 500;

    private PdfText() {}

    static String of(byte[] content, Tables tables) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw DocumentFile.refused("这份 PDF 超过" + MAX_PAGES + "页，请拆成几份，分别分解。");
            }
            List<PagePart> parts = PageLines.of(document);
            String text = PageParagraphs.of(parts, tables);
            tables.inPages(parts);
            if (text.isBlank()) {
                throw DocumentFile.refused("这份 PDF 里没有文字，可能是扫描件。请先做文字识别，或者改用 Word 文件。");
            }
            return text;
        } catch (InvalidPasswordException locked) {
            throw DocumentFile.refused("这份 PDF 加了密码，打不开。请去掉密码后再上传。");
        } catch (IOException broken) {
            throw DocumentFile.refused("这份 PDF 已经损坏，打不开。请重新导出后再上传。");
        }
    }
}
