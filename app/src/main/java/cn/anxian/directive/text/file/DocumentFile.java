package cn.anxian.directive.text.file;

import cn.anxian.directive.text.SourceText;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.document.TextEncodings;
import java.util.regex.Pattern;

/** Reads the text of a file by its first bytes; its name only tells plain text from what is broken. */
public final class DocumentFile {

    /** What a printed speech with pictures weighs, and more. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** Of every hundred characters of a text, so many may be none that is written. */
    private static final int STRAY = 1;

    private static final Pattern NO_TEXT = Pattern.compile("(?i).*\\.(docx?|docm|wps|pdf|rtf|xlsx?)");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RICH_TEXT = {'{', '\\', 'r', 't', 'f'};

    private DocumentFile() {}

    /**
     * @param name as its owner calls it; a plain text has no name of another kind
     * @throws BadInput with what to do instead, in Chinese
     */
    public static Document read(String name, byte[] content) {
        if (content.length == 0) {
            throw refused("文件是空的，请重新选择。");
        }
        if (content.length > MAX_BYTES) {
            throw refused("文件超过 20 MB。请去掉图片，或者只留正文后再上传。");
        }
        Tables tables = new Tables();
        return new Document(SourceText.of(text(name, content, tables)), tables.remarks());
    }

    /** @throws BadInput if nothing is written in it, or too much */
    public static Document pasted(String text) {
        Tables tables = new Tables();
        return new Document(SourceText.of(PastedTables.written(text, tables)), tables.remarks());
    }

    private static String text(String name, byte[] content, Tables tables) {
        if (begins(content, ZIP)) {
            return WordText.of(content, tables);
        }
        if (begins(content, PDF)) {
            return PdfText.of(content, tables);
        }
        if (begins(content, OLD_OFFICE)) {
            throw refused("这是旧版 Word（.doc）或者加了密码的文件。请在 Word 中去掉密码，另存为 .docx 后再上传。");
        }
        if (begins(content, RICH_TEXT)) {
            throw refused("这是 RTF 文件。请在 Word 中另存为 .docx 后再上传。");
        }
        if (NO_TEXT.matcher(name.strip()).matches()) {
            throw refused("这个文件的内容与它的扩展名不符：文件已经损坏，或者被改过扩展名。请用原来的软件打开，另存为 .docx 后再上传；文字内容也可以直接粘贴。");
        }
        String plain = TextEncodings.of(content)
                .map(encoding -> TextEncodings.text(content, encoding))
                .filter(DocumentFile::isWritten)
                .orElseThrow(() -> refused("认不出这个文件的文字。请上传 .txt（UTF-8 或者 GBK 编码）、.docx 或者有文字的 .pdf。"));
        return PastedTables.written(plain, tables);
    }

    /** Bytes of anything else may happen to be characters of GB18030, but hardly ones that people write. */
    private static boolean isWritten(String text) {
        long stray = text.codePoints()
                .filter(letter -> letter < ' ' && !Character.isWhitespace(letter)
                        || Character.getType(letter) == Character.PRIVATE_USE
                        || !Character.isDefined(letter))
                .count();
        return stray * 100 <= (long) text.length() * STRAY || stray <= STRAY;
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
