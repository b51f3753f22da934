package cn.anxian.directive.text.file;

import cn.anxian.directive.text.SourceText;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.document.TextEncodings;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads the text of a file, whatever its name says: by its first bytes. */
public final class DocumentFile {

    /** What a printed speech with pictures weighs, and more. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RICH_TEXT = {'{', '\\', 'r', 't', 'f'};

    private DocumentFile() {}

    /** @throws BadInput with what to do instead, in Chinese */
    public static Document read(byte[] content) {
        if (content.length == 0) {
            throw refused("文件是空的，请重新选择。");
        }
        if (content.length > MAX_BYTES) {
            throw refused("文件超过 20 MB。请去掉图片，或者只留正文后再上传。");
        }
        Tables tables = new Tables();
        return new Document(SourceText.of(text(content, tables)), tables.remarks());
    }

    /** @throws BadInput if nothing is written in it, or too much */
    public static Document pasted(String text) {
        Tables tables = new Tables();
        return new Document(SourceText.of(PastedTables.written(text, tables)), tables.remarks());
    }

    private static String text(byte[] content, Tables tables) {
        if (begins(content, ZIP)) {
            return WordText.of(content, tables);
        }
        if (begins(content, PDF)) {
            return PdfText.of(content);
        }
        if (begins(content, OLD_OFFICE)) {
            throw refused("这是旧版 Word（.doc）或者加了密码的文件。请在 Word 中去掉密码，另存为 .docx 后再上传。");
        }
        if (begins(content, RICH_TEXT)) {
            throw refused("这是 RTF 文件。请在 Word 中另存为 .docx 后再上传。");
        }
        Optional<Charset> encoding = TextEncodings.of(content);
        String plain = TextEncodings.text(
                content,
                encoding.orElseThrow(() -> refused("认不出这个文件的文字。请上传 .txt（UTF-8 或者 GBK 编码）、.docx 或者有文字的 .pdf。")));
        return PastedTables.written(plain, tables);
    }

    static BadInput refused(String message) {
        return BadInput.in("file", message);
    }

    private static boolean begins(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
