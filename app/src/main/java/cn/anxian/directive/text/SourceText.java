package cn.anxian.directive.text;

import cn.anxian.kernel.BadInput;

/** A text as it was read: without a byte order mark, line ends kept. Its offsets count Unicode code points. */
public final class SourceText {

    /** About two megabytes of Chinese text. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final boolean astral;

    private SourceText(String text) {
        this.text = text;
        this.astral = text.codePointCount(0, text.length()) != text.length();
    }

    /** @throws BadInput if nothing is written in it, or too much */
    public static SourceText of(String read) {
        String text = !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read;
        if (text.chars().allMatch(letter -> Cutter.isBlank((char) letter))) {
            throw BadInput.in("text", "文中没有文字。请粘贴讲话或者文件的正文；扫描件请先做文字识别。");
        }
        if (text.length() > MAX_LENGTH) {
            throw BadInput.in("text", "全文" + text.length() + "字，超过" + MAX_LENGTH + "字。请按章节拆成几份，分别分解。");
        }
        return new SourceText(text);
    }

    public String text() {
        return text;
    }

    /** Whether any line begins with 一、, （一）, 1. or 第一条, so that its parts are told apart by more than their paragraphs. */
    public boolean isNumbered() {
        return text.lines().anyMatch(SourceText::isNumbered);
    }

    /** Whether it begins with such a number. */
    public static boolean isNumbered(String line) {
        String words = line.strip();
        return Marker.at(words, 0, words.length())
                .filter(marker -> !marker.isSpoken())
                .isPresent();
    }

    /** In code points. */
    public int length() {
        return offsetAt(text.length());
    }

    /** The text between two offsets. */
    public String between(int start, int end) {
        return astral
                ? text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                : text.substring(start, end);
    }

    /** Where in the text the character of that offset stands. */
    int indexAt(int offset) {
        return astral ? text.offsetByCodePoints(0, offset) : offset;
    }

    int offsetAt(int index) {
        return astral ? text.codePointCount(0, index) : index;
    }

    /** The offset of {@code index}, seen from a place whose offset is known. */
    int offsetAt(int index, int knownIndex, int knownOffset) {
        return astral ? knownOffset + text.codePointCount(knownIndex, index) : index;
    }
}
